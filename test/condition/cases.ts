import type { ConditionCase } from '../../src/condition/condition.ts'
import { conditionFaults, describeFault } from '../../src/condition/condition.ts'
import { createCoveredCases } from '../../src/condition/sent-events.ts'
import { createShapeOf, objectOf, text } from '../../src/condition/shape.ts'
import type { MediaType, Schema } from '../../src/contract/document.ts'
import { resolveReference } from '../../src/contract/document.ts'
import { contract } from '../contract/contract.ts'

export const coveredCases = createCoveredCases(contract)

/** What is wrong with a filter of a subscription to these types, in sentences. */
export function faultsIn(filter: string, ...events: string[]): string[] {
  return conditionFaults(filter, coveredCases(events)).map((fault) => describeFault(filter, fault))
}

/** One case over a body of this schema. */
export function bodyCase(schema: Schema): ConditionCase {
  const shapeOf = createShapeOf(contract)
  return {
    name: 'a body',
    variables: new Map([
      ['body', shapeOf(schema)],
      ['event', objectOf({ type: text })],
    ]),
  }
}

/** The examples of a type that we send. */
export function examplesOf(type: string): readonly unknown[] {
  const media: MediaType | undefined = contract.webhooks[type]?.post.requestBody?.content['application/json']
  return Object.values(media?.examples ?? {}).map(
    (example) => resolveReference<{ value: unknown }>(contract, example as { $ref: string }).value,
  )
}
