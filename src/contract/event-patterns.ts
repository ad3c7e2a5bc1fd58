import { eventTypes, publishableEventTypes } from '#generated/catalogue.js'

const publishable: ReadonlySet<string> = new Set(publishableEventTypes)
/** What Hookpact says about its own deliveries. Wildcards do not cover it: it names the consumers of others. */
export const operationalEventTypes: ReadonlySet<string> = new Set(eventTypes.filter((type) => !publishable.has(type)))

/**
 * Every pattern that covers an event type: the type itself, `prefix.*` for each of its prefixes, and `*`. They are
 * few, so that subscriptions are found by an index over their patterns. Operational types are covered by their own
 * names alone.
 */
export function patternsFor(eventType: string): string[] {
  if (operationalEventTypes.has(eventType)) return [eventType]
  const parts = eventType.split('.')
  const prefixes = parts.slice(1).map((_part, index) => `${parts.slice(0, index + 1).join('.')}.*`)
  return [eventType, ...prefixes, '*']
}
