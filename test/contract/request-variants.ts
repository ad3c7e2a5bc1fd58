import fc from 'fast-check'
import type { Operation, Schema } from '../../src/contract/document.ts'
import type { BodyExample } from './contract.ts'
import { bodyExample, bodyExamples, operations, parametersOf, sampleOf, schemaOf } from './contract.ts'
import type { Sent } from './requests.ts'
import { validRequest, withBody, withExample, withHeaders, withoutHeader } from './requests.ts'

/** A request, good or bad, and what was done to a good one to get it. */
export interface Variant {
  readonly operation: Operation
  readonly sent: Sent
  readonly changes: readonly string[]
}
/** One change to a request; the name says what it does. */
interface Change {
  readonly name: string
  readonly apply: (sent: Sent) => Sent
}

/** The good request of every operation, each with every single change, and this many with several changes at once. */
export function requestVariants(seed: number, combinations: number): Variant[] {
  const all = operations.map((operation) => ({ operation, changes: changesOf(operation) }))
  const single = all.flatMap(({ operation, changes }) =>
    [[], ...changes.map((change) => [change])].map((some) => ({ operation, some })),
  )
  const several = fc
    .constantFrom(...all)
    .chain(({ operation, changes }) =>
      fc.array(fc.constantFrom(...changes), { minLength: 2, maxLength: 4 }).map((some) => ({ operation, some })),
    )
  return [...single, ...fc.sample(several, { seed, numRuns: combinations })].map(({ operation, some }) => ({
    operation,
    sent: some.reduce((sent, { apply }) => apply(sent), validRequest(operation)),
    changes: some.map(({ name }) => name),
  }))
}

/** Everything that is done to the good request of an operation, from what the contract declares of it. */
function changesOf(operation: Operation): Change[] {
  return [
    ...rawQueries(['no_such_parameter=1', 'no_such_parameter', '__proto__=1', 'constructor=1', '&', '=1']),
    ...parametersOf(operation, 'query').flatMap(([name, schema]) => queryChanges(name, schema)),
    ...parametersOf(operation, 'header').flatMap(([name, schema]) => [
      setHeader(name, String(sampleOf(schema))),
      ...texts(schema).map((value) => setHeader(name, value)),
      dropHeader(name),
    ]),
    ...parametersOf(operation, 'path').flatMap(([name, schema]) =>
      [
        ...texts(schema)
          .filter((text) => text !== '')
          .map(encodeURIComponent),
        '%ZZ',
        '%C3',
        'a%2Fb',
      ].map((segment) => fillPath(operation, name, segment)),
    ),
    ...mediaTypes.map((mediaType) => setHeader('content-type', mediaType)),
    ...handshakeChanges(operation),
    ...(operation.bodies.size > 0 ? bodyChanges(operation) : [setBody('{}'), setBody('{')]),
  ]
}

function queryChanges(name: string, schema: Schema): Change[] {
  const good = `${name}=${encodeURIComponent(String(sampleOf(schema)))}`
  const values = texts(schema).map((value) => `${name}=${encodeURIComponent(value)}`)
  const odd = [
    `${good}&${good}`,
    `${name}[]=1`,
    `${name}[a]=1`,
    name,
    `${name}=%ZZ`,
    `${name}=a+b`,
    `${name}=a:b`,
    `${name.toUpperCase()}=1`,
  ]
  const raw = schema.format === 'date-time' ? [`${name}=2026-01-01T00:00:00Z`, `${name}=2026-01-01T00:00:00+02:00`] : []
  return rawQueries([good, ...values, ...odd, ...raw])
}

/** A question of the sender beside a body that nobody takes. */
function handshakeChanges({ source }: Operation): Change[] {
  return (source?.handshakes ?? []).flatMap(({ when, unauthenticated }) =>
    unauthenticated === true && 'query' in when
      ? [
          {
            name: `a handshake by ${when.query} with a body of text`,
            apply: (sent) => withBody({ ...sent, query: `${when.query}=1` }, 'text/plain', 'text'),
          },
        ]
      : [],
  )
}

function bodyChanges(operation: Operation): Change[] {
  const [first] = operation.bodies.values()
  const properties = Object.entries(schemaOf(operation.bodies.get('application/json') ?? first).properties ?? {})
  const drops = [...properties.map(([member]) => member)].map((member) =>
    editBody(operation, `drop ${member}`, ({ [member]: _left, ...others }) => others),
  )
  return [
    ...['', ' ', '{', '[]', 'null', '"text"', '7', 'true', '{}', '[{}]', '{"__proto__":1}', '{"payload":"{}"}'].map(
      setBody,
    ),
    ...['payload=%7B%7D', 'payload=%7B', 'payload=', 'other=1', 'payload=%5B%5D'].map(setForm),
    ...[...operation.bodies.keys()].flatMap((mediaType) =>
      ['', '{', '[]', '{}', '"text"', 'a=b'].map((body) => setBodyOf(mediaType, body)),
    ),
    ...bodyExamples(operation).map(setExample),
    dropHeader('content-type'),
    ...drops,
    ...properties.flatMap(([member, schema]) => jsonValues(schema).map((value) => setMember(operation, member, value))),
    setMember(operation, 'no_such_member', 1),
    setMember(operation, 'no_such_member', null),
  ]
}

const mediaTypes = [
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'text/plain',
  'application/xml',
  'application/vnd.api+json',
  'application/jsonp',
]

/** Texts in and about the range of a parameter. */
function texts(schema: Schema): string[] {
  const values = [
    '',
    ' ',
    '0',
    '1',
    '-1',
    '1.5',
    '100',
    '101',
    '1e1',
    '0x10',
    ' 5 ',
    'true',
    'null',
    'text',
    'Text 1',
    'a,b',
    'ä',
  ]
  const dates = [
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00+02:00',
    '2026-02-30T00:00:00Z',
    '2026-01-01t00:00:00z',
  ]
  return [...values, ...inRange(schema).map(String), ...(schema.format === 'date-time' ? dates : [])]
}

/** JSON values in and about the range of a member. */
function jsonValues(declared: Schema): unknown[] {
  const schema = schemaOf(declared)
  const values = [null, true, 0, -1, 1.5, 1e300, '', '1', 'text', [], ['text'], {}, { a: 1 }]
  const dates = [
    '2026-01-01T00:00:00Z',
    '2026-01-01',
    '2026-13-01T00:00:00Z',
    '2026-01-01T00:00:00z',
    '2026-06-30T23:59:60Z',
  ]
  const urls = [
    'https://example.com/a',
    'http://[::1]/',
    'https://user@example.com/',
    'https://a b/',
    '//example.com',
    'ftp://example.com',
    'https://exämple.com',
  ]
  const item = inRange(schemaOf(schema.items as Schema | undefined))[0]
  return [
    ...values,
    ...inRange(schema),
    ...(schema.format === 'date-time' ? dates : []),
    ...(schema.format === 'uri' ? urls : []),
    ...(schema.type === 'array' ? [[item], [item, item], [item, 'other'], [item, null], [1]] : []),
  ]
}

/** What a schema names, and its bounds with their neighbours. */
function inRange(schema: Schema): unknown[] {
  const bounds = [schema.minimum, schema.maximum].filter((bound) => typeof bound === 'number')
  const lengths = [schema.minLength, schema.maxLength].filter((length) => typeof length === 'number')
  return [
    ...((schema.enum as unknown[] | undefined) ?? []),
    ...((schema.examples as unknown[] | undefined) ?? []),
    ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1]),
    ...lengths.flatMap((length) => ['x'.repeat(length), 'x'.repeat(length + 1)]),
  ]
}

/** Adds to the query, as it stands. */
function rawQueries(texts: readonly string[]): Change[] {
  return texts.map((text) => ({
    name: `query ${text}`,
    apply: (sent) => ({ ...sent, query: sent.query === '' ? text : `${sent.query}&${text}` }),
  }))
}

function setHeader(name: string, value: string): Change {
  const sendable = value.replace('ä', 'a').trim() // what HTTP leaves of it: ASCII without blanks at its ends
  return { name: `header ${name}: ${sendable}`, apply: (sent) => withHeaders(sent, { [name]: sendable }) }
}

function dropHeader(name: string): Change {
  return { name: `no header ${name}`, apply: (sent) => withoutHeader(sent, name) }
}

function fillPath(operation: Operation, name: string, segment: string): Change {
  const path = operation.path.replace(`{${name}}`, segment)
  return { name: `path ${name}=${segment}`, apply: (sent) => ({ ...sent, path }) }
}

function setBody(body: string): Change {
  return { name: `body ${body}`, apply: (sent) => withBody(sent, 'application/json', body) }
}

function setBodyOf(mediaType: string, body: string): Change {
  return { name: `body ${body} as ${mediaType}`, apply: (sent) => withBody(sent, mediaType, body) }
}

function setExample(example: BodyExample): Change {
  return { name: `example ${example.name} as ${example.mediaType}`, apply: (sent) => withExample(sent, example) }
}

function setForm(body: string): Change {
  return { name: `form ${body}`, apply: (sent) => withBody(sent, 'application/x-www-form-urlencoded', body) }
}

function setMember(operation: Operation, member: string, value: unknown): Change {
  return editBody(operation, `member ${member}: ${JSON.stringify(value)}`, (body) => ({ ...body, [member]: value }))
}

/** Changes the JSON body as it is by then; one that is no object any more is left alone. */
function editBody(operation: Operation, name: string, edit: (body: Record<string, unknown>) => unknown): Change {
  return {
    name,
    apply: (sent) => {
      const text = sent.body?.toString() ?? JSON.stringify(bodyExample(operation))
      return /^\{.*\}$/s.test(text) ? { ...sent, body: Buffer.from(JSON.stringify(edit(JSON.parse(text)))) } : sent
    },
  }
}
