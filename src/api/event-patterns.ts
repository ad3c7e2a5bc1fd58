import { eventTypes, publishableEventTypes } from '#generated/catalogue.js'
import { patternsFor } from '../contract/event-patterns.ts'
import { nearest } from '../contract/nearest.ts'

/** All that covers a type of the contract. */
const known: ReadonlySet<string> = new Set(eventTypes.flatMap(patternsFor))
const publishable: ReadonlySet<string> = new Set(publishableEventTypes)
const operational = eventTypes.filter((type) => !publishable.has(type))

/** What is wrong with a pattern of event types; undefined if it covers one of the contract's. */
export function eventPatternFault(pattern: string): string | undefined {
  if (known.has(pattern)) return undefined
  const prefix = pattern.endsWith('.*') ? pattern.slice(0, -1) : undefined
  const named = operational.filter((type) => prefix !== undefined && type.startsWith(prefix))
  if (named.length > 0) return `covers no type: operational types are listed by name: ${named.join(', ')}`
  const near = nearest(pattern, [...known])
  const hint = near.length === 0 ? '' : ` (did you mean ${near.join(' or ')}?)`
  return `is no event type and covers none${hint}: there are ${eventTypes.join(', ')}`
}
