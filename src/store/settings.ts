import { isDeepStrictEqual } from 'node:util'
import type { JudgedBy, SettingsChange, StoredSecrets, SubscriptionSettings } from './subscriptions.ts'
import type { WebhookSecret } from './webhook-secrets.ts'

/** What the waits of a retry schedule may be. Two months: no consumer is gone for longer and comes back. */
export const longestWaitMs = 60 * 86_400_000

/** The settings after a change. What is as by default is left out, so that a default can be changed later. */
export function changedSettings(before: SubscriptionSettings, change: SettingsChange): SubscriptionSettings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  const merged = { ...before, ...Object.fromEntries(given) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}

/** Whether a change that was judged by this may be made to what is stored. */
export function holdsStill(
  judged: JudgedBy | undefined,
  stored: { readonly events: readonly string[]; readonly settings: SubscriptionSettings },
): boolean {
  if (judged === undefined) return true
  return judged.filter === stored.settings.filter && isDeepStrictEqual(judged.events, stored.events)
}

/** What of a subscription is secret. */
export function secretsOf(
  id: string,
  secrets: readonly WebhookSecret[],
  settings: SubscriptionSettings,
): StoredSecrets {
  return { id, secrets, headers: settings.headers ?? {} }
}

/** The settings with other secrets in them; undefined if what is stored is not `before`. */
export function withSecrets(
  stored: { readonly secrets: readonly WebhookSecret[]; readonly settings: SubscriptionSettings },
  before: StoredSecrets,
  after: StoredSecrets,
): SubscriptionSettings | undefined {
  const { settings } = stored
  if (!isDeepStrictEqual(secretsOf(before.id, stored.secrets, settings), before)) return undefined
  return settings.headers === undefined ? settings : { ...settings, headers: after.headers }
}
