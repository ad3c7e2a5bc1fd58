import type { IncomingHttpHeaders } from 'node:http'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Operation } from '../../src/contract/document.ts'
import type { SignatureScheme } from '../../src/signature/scheme.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import { apiKey, githubSecret } from '../stand-ins/running-app.ts'
import { bodyExample, contract, operations, parametersOf, sampleOf } from './contract.ts'

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

const signatureSchemes = Object.values(contract.components.securitySchemes).flatMap(
  (scheme) => (scheme['x-webhook-signature'] === undefined ? [] : [scheme['x-webhook-signature'] as SignatureScheme]), // linted
)
/** Sets the secret of every source. */
export const sourceSecrets = Object.fromEntries(signatureSchemes.map(({ secret }) => [secret, githubSecret]))

/**
 * A request that the operation takes: ids from the examples of the contract, the first example as body, no
 * credentials.
 */
export function validRequest(operation: Operation): Sent {
  const values = Object.fromEntries(parametersOf(operation, 'path').map(([name, schema]) => [name, sampleOf(schema)]))
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_all, name: string) =>
    encodeURIComponent(String(values[name])),
  )
  const required = operation.parameterSchema.properties?.header?.required ?? []
  const headers = parametersOf(operation, 'header')
    .filter(([name]) => required.includes(name))
    .map(([name, schema]) => [name, headerValue(operation, name) ?? String(sampleOf(schema))])
  const base = { method: operation.method.toUpperCase(), path, query: '', headers: Object.fromEntries(headers) }
  return operation.bodies.has('application/json')
    ? withBody({ ...base, body: undefined }, 'application/json', JSON.stringify(bodyExample(operation)))
    : { ...base, body: undefined }
}

/** Sources read the event type from a header: one that the contract declares. */
function headerValue(operation: Operation, name: string): string | undefined {
  const place = operation.source?.eventType
  if (operation.source === undefined || place === undefined || !('header' in place)) return undefined
  return place.header.toLowerCase() === name ? Object.keys(operation.source.events ?? {})[0] : undefined
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

/** Adds what the operation's security asks for: the API key, or the signature over the body as it is now. */
export function authorised(sent: Sent, operation: Operation): Sent {
  if (operation.security.length === 0) return sent
  if (operation.source === undefined) return withHeaders(sent, { authorization: `Bearer ${apiKey}` })
  return withHeaders(sent, signature(operation, githubSecret, sent.body ?? Buffer.alloc(0)))
}

/** Signs as the operation's security scheme says. */
export function signature(operation: Operation, secret: string, body: Uint8Array): Record<string, string> {
  const [name = ''] = operation.security.flatMap((requirement) => Object.keys(requirement))
  const scheme = contract.components.securitySchemes[name]?.['x-webhook-signature'] as SignatureScheme // linted
  const headers = Object.entries(signAsSender(scheme, secret, body))
  return Object.fromEntries(headers.map(([header, value]) => [header.toLowerCase(), value]))
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
