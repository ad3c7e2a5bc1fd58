import type { IncomingHttpHeaders } from 'node:http'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Operation } from '../../src/contract/document.ts'
import type { Place } from '../../src/contract/source.ts'
import type { BodyExample } from './contract.ts'
import { bodyExamples, contract, operations, parametersOf, sampleOf } from './contract.ts'

/** A request as it goes over the wire. */
export interface Sent {
  readonly method: string
  /** As sent: percent-encoded. */
  readonly path: string
  /** As sent, without the question mark. */
  readonly query: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
}
export interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: problems of every shape; the replies were checked against the contract.
  readonly json: any
}

/**
 * A request that the operation takes: ids from the examples of the contract, the first example as body, no
 * credentials but those that the example has.
 */
export function validRequest(operation: Operation): Sent {
  return exampleRequest(operation, bodyExamples(operation)[0])
}

/** The same with another example of the operation. */
export function exampleRequest(operation: Operation, example: BodyExample | undefined): Sent {
  const method = operation.method.toUpperCase()
  const headers = { ...validHeaders(operation, example?.name), ...attributes(operation, example) }
  const request = { method, ...validTarget(operation), headers, body: undefined }
  return example === undefined ? request : withExample(request, example)
}

function validTarget(operation: Operation): Pick<Sent, 'path' | 'query'> {
  const values = Object.fromEntries(parametersOf(operation, 'path').map(([name, schema]) => [name, sampleOf(schema)]))
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_all, name: string) =>
    encodeURIComponent(String(values[name])),
  )
  const required = operation.parameterSchema.properties?.query?.required ?? []
  const query = parametersOf(operation, 'query')
    .filter(([name]) => required.includes(name))
    .map(([name, schema]): [string, string] => [name, queryText(operation, name) ?? String(sampleOf(schema))])
  return { path, query: new URLSearchParams(query).toString() }
}

/** What a handshake asks with. */
function queryText({ handshake }: Operation, name: string): string | undefined {
  return handshake?.when?.query === name ? handshake.when.is : undefined
}

/** The headers that must be there, those that say the event type and the delivery, and those that are answered. */
function validHeaders(operation: Operation, eventName: string | undefined): Record<string, string> {
  const required = operation.parameterSchema.properties?.header?.required ?? []
  const { eventType, deliveryId } = operation.source ?? {}
  const echoed = Object.values(operation.handshake?.reply.headers ?? {}).flatMap((value) =>
    'header' in value ? [value.header.toLowerCase()] : [],
  )
  const type = Object.fromEntries(headersOf(eventType).map((name) => [name, eventName ?? '']))
  const wanted = [...required, ...headersOf(eventType), ...headersOf(deliveryId), ...echoed]
  const headers = parametersOf(operation, 'header')
    .filter(([name]) => wanted.includes(name))
    .map(([name, schema]) => [name, type[name] ?? String(sampleOf(schema))])
  return Object.fromEntries(headers)
}

/** The attributes of a CloudEvent whose body is its data alone. */
function attributes({ source, ...operation }: Operation, example: BodyExample | undefined): Record<string, string> {
  if (source?.format !== 'cloudevents' || example?.mediaType.startsWith('application/cloudevents')) return {}
  const declared = parametersOf({ ...operation, source }, 'header').filter(([name]) => name.startsWith('ce-'))
  return Object.fromEntries(declared.map(([name, schema]) => [name, String(sampleOf(schema))]))
}

/** The header, in lower case, that a place is or begins with. */
function headersOf(place: Place | undefined): string[] {
  if (place === undefined) return []
  let first: Place | undefined = place
  if ('firstOf' in place) first = place.firstOf[0]
  if ('same' in place) first = place.same[0]
  return first !== undefined && 'header' in first ? [first.header.toLowerCase()] : []
}

const boundary = 'a-boundary-of-the-tests'

/** With an example of the contract as its body, written as its media type says. */
export function withExample(sent: Sent, { mediaType, value }: Omit<BodyExample, 'name'>): Sent {
  if (mediaType === 'application/x-www-form-urlencoded')
    return withBody(sent, mediaType, new URLSearchParams(value as Record<string, string>).toString()) // of texts
  if (mediaType === 'multipart/form-data') {
    const parts = Object.entries(value as Record<string, string>).map(([name, text]) => multipartField(name, text))
    return withBody(sent, `${mediaType}; boundary=${boundary}`, `${parts.join('')}--${boundary}--\r\n`)
  }
  const isText = typeof value === 'string' && !mediaType.endsWith('json')
  return withBody(sent, mediaType, isText ? value : JSON.stringify(value))
}

/** A field of a form with files; one that is called a file is one. */
export function multipartField(name: string, text: string): string {
  const file = name.endsWith('_file') ? `; filename="${name}.md"\r\nContent-Type: text/markdown` : ''
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`
}

export function withHeaders(sent: Sent, headers: Readonly<Record<string, string>>): Sent {
  return { ...sent, headers: { ...sent.headers, ...headers } }
}

export function withoutHeader(sent: Sent, name: string): Sent {
  const { [name]: _left, ...headers } = sent.headers
  return { ...sent, headers }
}

export function withBody(sent: Sent, mediaType: string, body: string | Uint8Array): Sent {
  return { ...withHeaders(sent, { 'content-type': mediaType }), body: Buffer.from(body as string) }
}

/** Each operation with an answer of its own. */
export function each<Answer>(
  subjects: readonly Operation[],
  answerOf: (operation: Operation) => Answer,
): Record<string, Answer> {
  return Object.fromEntries(subjects.map((operation) => [operation.operationId, answerOf(operation)]))
}

const agent = new Agent({ keepAlive: true })

/** Sends a request exactly as given; fetch would refuse some methods and mend some paths. */
export async function send(origin: string, sent: Sent): Promise<Got> {
  const { promise, resolve, reject } = Promise.withResolvers<Got>()
  const { hostname, port } = new URL(origin)
  const path = sent.query === '' ? sent.path : `${sent.path}?${sent.query}`
  const length = sent.body === undefined ? {} : { 'content-length': sent.body.length }
  const outgoing = request({
    agent,
    hostname,
    port,
    path,
    method: sent.method,
    headers: { ...sent.headers, ...length },
  })
  outgoing.on('error', reject)
  outgoing.on('response', (response) => {
    const { statusCode = 0, headers } = response
    text(response).then((body) => {
      const isJson = /json/.test(headers['content-type'] ?? '') && body !== ''
      resolve({ status: statusCode, headers, text: body, json: isJson ? JSON.parse(body) : undefined })
    }, reject)
  })
  outgoing.end(sent.body)
  return promise
}

/** Status and problem code, such as `401 unauthorized`. */
export function verdict({ status, json }: Got): string {
  return typeof json?.code === 'string' ? `${status} ${json.code}` : String(status)
}

/** Sends every one of these operations its request, and gives the answers by operation. */
export async function answers<Answer>(
  origin: string,
  subjects: readonly Operation[],
  requestOf: (operation: Operation) => Sent,
  answerOf: (got: Got, operation: Operation) => Answer,
): Promise<Record<string, Answer>> {
  if (subjects.length === 0) throw new Error('no operation is tried')
  const entries: [string, Answer][] = []
  for (const operation of subjects) {
    entries.push([operation.operationId, answerOf(await send(origin, requestOf(operation)), operation)])
  }
  return Object.fromEntries(entries)
}

/** The same answer for all of them. */
export function all<Answer>(subjects: readonly Operation[], answer: Answer): Record<string, Answer> {
  return Object.fromEntries(subjects.map(({ operationId }) => [operationId, answer]))
}

/** Each method that a path does not declare, for every path of the contract. */
export function undeclaredMethods(): { readonly path: string; readonly method: string; readonly allow: string[] }[] {
  const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']
  return Object.keys(contract.paths).flatMap((path) => {
    const declared = operations.filter((operation) => operation.path === path)
    const allow = declared.map(({ method }) => method.toUpperCase()).sort()
    const [first] = declared
    if (first === undefined) return []
    return known
      .filter((method) => !allow.includes(method))
      .map((method) => ({ path: validRequest(first).path, method, allow }))
  })
}
