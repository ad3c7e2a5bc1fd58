import { sourceEventTypes } from '#generated/catalogue.js'
import type { EventHandlers, SourceHandlers } from '../../src/contract/events.ts'

/** Handlers where only these GitHub events have one. */
export function handlersOf(github: Partial<SourceHandlers<'github'>>): EventHandlers {
  const none = Object.entries(sourceEventTypes).map(([source, types]) => [
    source,
    Object.fromEntries(types.map((type) => [type, null])),
  ])
  const silent = Object.fromEntries(none) as EventHandlers // every source and type of the contract is in it
  return { ...silent, github: { ...silent.github, ...github } }
}
