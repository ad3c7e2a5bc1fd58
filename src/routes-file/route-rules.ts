import type { Condition } from '../condition/condition.ts'
import { nearest } from '../contract/nearest.ts'
import type { EventCases } from './event-cases.ts'
import { covers } from './event-cases.ts'
import { readCondition } from './expressions.ts'
import type { Faults } from './faults.ts'

/** A destination of a route: a program or a channel of the same file. */
export interface RouteTarget {
  readonly kind: 'program' | 'channel'
  readonly name: string
}

/** Which events go where, as one route of the file says it. */
export interface RouteRule {
  readonly name: string
  /** Undefined: what is published. */
  readonly source: string | undefined
  /** Of event types; `*` stands for any text. */
  readonly events: readonly string[]
  readonly when: { readonly written: string; readonly holds: Condition } | undefined
  readonly to: readonly RouteTarget[]
}

/** A route as it is written, once the schema has passed it. */
export interface WrittenRoute {
  readonly name?: string
  readonly source?: string
  readonly events?: string | readonly string[]
  readonly type?: string | readonly string[]
  readonly when?: string
  readonly to: WrittenTarget | readonly WrittenTarget[]
}
type WrittenTarget = { readonly program: string } | { readonly channel: string }

const patterns = {
  description: 'Event types: exact ones, or with `*` for any text.',
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  ],
}
const target = {
  description: 'A destination of this file.',
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: {
    program: { type: 'string', description: 'The name of a program.' },
    channel: { type: 'string', description: 'The name of a channel.' },
  },
}
export const routeSchema = {
  type: 'object',
  required: ['to'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'What it is called where routes are explained.',
    },
    source: { type: 'string', description: 'The sender of received events, such as `github`.' },
    events: { ...patterns, description: `Of a source. ${patterns.description} All of them, if left out.` },
    type: { ...patterns, description: `Of published events. ${patterns.description}` },
    when: { type: 'string', description: 'A condition in CEL over `event`, `body` and `headers`.' },
    to: {
      description: 'One destination, or several.',
      anyOf: [target, { type: 'array', minItems: 1, items: target }],
    },
  },
}

/** What a route may lead to. */
export interface Targets {
  readonly programs: readonly string[]
  readonly channels: readonly string[]
}

/** Reads the routes of a file; what is wrong with them is added to the faults. */
export function readRules(
  written: readonly WrittenRoute[],
  targets: Targets,
  eventCases: EventCases,
  faults: Faults,
): RouteRule[] {
  const names = new Set<string>()
  return written.map((route, index) => {
    const path = ['routes', index]
    const name = route.name ?? `route ${index + 1}`
    if (names.has(name)) faults.add([...path, 'name'], `there is another route ${name}`)
    names.add(name)
    const { source } = route
    const events = readEvents(route, path, eventCases, faults)
    const to = listOf(route.to).map(readTarget)
    for (const [place, one] of to.entries())
      assertThere(one, targets, [...path, 'to', ...(Array.isArray(route.to) ? [place] : [])], faults)
    const cases = eventCases.casesOf(source, events)
    const holds =
      route.when === undefined || cases.length === 0
        ? undefined
        : readCondition(route.when, cases, [...path, 'when'], faults)
    const when = route.when === undefined || holds === undefined ? undefined : { written: route.when, holds }
    return { name, source, events, when, to }
  })
}

function readEvents(
  { source, events, type }: WrittenRoute,
  path: readonly (string | number)[],
  eventCases: EventCases,
  faults: Faults,
): readonly string[] {
  if (source === undefined && type === undefined) faults.add(path, 'needs a `source`, or a `type` of what is published')
  if (source !== undefined && type !== undefined)
    faults.add([...path, 'type'], 'is of what is published, and a `source` has `events`')
  if (source === undefined && events !== undefined)
    faults.add([...path, 'events'], 'is of a `source`; what is published has a `type`')
  const types = eventCases.typesOf(source)
  if (types === undefined) {
    const [near] = eventCases.nearestSources(source ?? '')
    faults.add([...path, 'source'], `there is no source ${source}${didYouMean(near)}`)
    return []
  }
  const key = source === undefined ? 'type' : 'events'
  const written = (source === undefined ? type : events) ?? (source === undefined ? [] : '*')
  const patterns = listOf(written)
  for (const [index, pattern] of patterns.entries()) {
    // A source without a list takes any type.
    if (types.length === 0 || types.some((one) => covers(pattern, one))) continue
    const place = Array.isArray(written) ? [...path, key, index] : [...path, key]
    const of = source === undefined ? 'that is published' : `of ${source}`
    faults.add(place, `there is no event ${pattern} ${of}${didYouMean(nearest(pattern, types)[0])}`)
  }
  return patterns
}

function readTarget(written: WrittenTarget): RouteTarget {
  return 'program' in written ? { kind: 'program', name: written.program } : { kind: 'channel', name: written.channel }
}

function assertThere(
  { kind, name }: RouteTarget,
  { programs, channels }: Targets,
  path: readonly (string | number)[],
  faults: Faults,
): void {
  const known = kind === 'program' ? programs : channels
  if (!known.includes(name))
    faults.add([...path, kind], `there is no ${kind} ${name}${didYouMean(nearest(name, known)[0])}`)
}

export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean ${near}?`
}

function listOf<Item>(written: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(written) ? written : [written as Item]
}
