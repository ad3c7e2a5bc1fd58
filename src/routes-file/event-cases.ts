import { eventTypes } from '#generated/catalogue.js'
import type { ConditionCase } from '../condition/condition.ts'
import type { Shape } from '../condition/shape.ts'
import { any, createShapeOf, objectOf, text } from '../condition/shape.ts'
import type { OpenApiDocument, Operation, Schema } from '../contract/document.ts'
import { nearest } from '../contract/nearest.ts'

/** The events that a route can name: those of a source, or, without one, those that are published. */
export interface EventCases {
  /** Undefined of a source that there is not. */
  readonly typesOf: (source: string | undefined) => readonly string[] | undefined
  /** The nearest names of sources. */
  readonly nearestSources: (name: string) => readonly string[]
  /** What expressions see of the events that these patterns cover; of a source that takes any type one case for all. */
  readonly casesOf: (source: string | undefined, patterns: readonly string[]) => ConditionCase[]
}

/** Of a received event any header may be there; those that carry secrets are not. */
const headers: Shape = { kind: 'object', isNullable: false, members: () => new Map(), others: text }

export function createEventCases(document: OpenApiDocument, operations: readonly Operation[]): EventCases {
  const shapeOf = createShapeOf(document)
  const bySource = new Map(
    operations.flatMap((operation) => (operation.source === undefined ? [] : [[operation.source.name, operation]])),
  )

  function schemaOf(source: string | undefined, type: string | undefined): Schema | undefined {
    if (source === undefined)
      return document.webhooks[type ?? '']?.post.requestBody?.content['application/json']?.schema
    const operation = bySource.get(source)
    const own = type === undefined ? undefined : operation?.source?.events?.[type]
    return own ?? operation?.bodies.values().next().value
  }

  function caseOf(source: string | undefined, type: string | undefined): ConditionCase {
    const schema = schemaOf(source, type)
    const event = objectOf({
      id: text,
      source: { ...text, values: [source ?? ''] },
      type: type === undefined ? text : { ...text, values: [type] },
      direction: { ...text, values: [source === undefined ? 'out' : 'in'] },
      time: text,
    })
    const body = schema === undefined ? any : shapeOf(schema)
    return { name: type ?? source ?? '', variables: new Map(Object.entries({ event, body, headers })) }
  }

  const typesOf = (source: string | undefined): readonly string[] | undefined => {
    if (source === undefined) return eventTypes
    const operation = bySource.get(source)
    return operation === undefined ? undefined : Object.keys(operation.source?.events ?? {})
  }

  return {
    typesOf,
    nearestSources: (name) => nearest(name, [...bySource.keys()]),
    casesOf(source, patterns) {
      const types = typesOf(source) ?? []
      if (types.length === 0) return [caseOf(source, undefined)]
      return types
        .filter((type) => patterns.some((pattern) => covers(pattern, type)))
        .map((type) => caseOf(source, type))
    },
  }
}

/** Whether a pattern covers an event type: `*` stands for any text. Its time grows with the type's length alone. */
export function covers(pattern: string, type: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return pattern === type
  if (!type.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    const found = type.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return type.length - last.length >= at && type.endsWith(last)
}
