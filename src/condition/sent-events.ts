import { eventTypes } from '#generated/catalogue.js'
import type { OpenApiDocument } from '../contract/document.ts'
import { patternsFor } from '../contract/event-patterns.ts'
import type { ConditionCase } from './condition.ts'
import { any, createShapeOf } from './shape.ts'

/** What a filter of a subscription can ask for: the members of what is sent. */
export const filterVariables = ['type', 'timestamp', 'data'] as const

/** The event types that a subscription covers, each with what its members are. */
export type CoveredCases = (events: readonly string[]) => ConditionCase[]

/** Reads the schema of a type when it is first asked for. */
export function createCoveredCases(document: OpenApiDocument): CoveredCases {
  const shapeOf = createShapeOf(document)
  const known = new Map<string, ConditionCase>()

  function caseOf(type: string): ConditionCase {
    const schema = document.webhooks[type]?.post.requestBody?.content['application/json']?.schema
    const members = schema === undefined ? undefined : shapeOf(schema).members?.()
    const variables = new Map(filterVariables.map((name) => [name, members?.get(name)?.shape ?? any]))
    return { name: type, variables }
  }

  return (events) => {
    const patterns = new Set(events)
    const covered = eventTypes.filter((type) => patternsFor(type).some((pattern) => patterns.has(pattern)))
    return covered.map((type) => {
      const found = known.get(type) ?? caseOf(type)
      known.set(type, found)
      return found
    })
  }
}
