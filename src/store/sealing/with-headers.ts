import type { SubscriptionSettings } from '../subscriptions.ts'

/** The settings with each value of a header changed. */
export function withHeaders(
  settings: SubscriptionSettings,
  change: (name: string, value: string) => string,
): SubscriptionSettings {
  const { headers } = settings
  if (headers === undefined) return settings
  const changed = Object.entries(headers).map(([name, value]) => [name, change(name, value)] as const)
  return { ...settings, headers: Object.fromEntries(changed) }
}
