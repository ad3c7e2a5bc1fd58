import { isUtf8 } from 'node:buffer'
import type { Operation } from '../../src/contract/document.ts'
import { apiKey } from '../stand-ins/running-app.ts'
import { credentialOf, guardsOf, signedBy } from '../stand-ins/senders.ts'
import { forSenders, pluginOperations } from './contract.ts'
import type { Sent } from './requests.ts'
import { validRequest, withHeaders } from './requests.ts'

/** Where senders reach the server of these tests: some sign it. */
const publicUrl = 'https://hooks.example.com'

/** Sets the secret of every source, and the URL that some of them sign. */
export const sourceSecrets: Readonly<Record<string, string>> = {
  PUBLIC_URL: publicUrl,
  ...Object.fromEntries(
    [...forSenders, ...pluginOperations].flatMap((operation) =>
      guardsOf(operation)
        .flat()
        .map((guard) => [guard.verifier.secretVariable ?? '', credentialOf(guard).set]),
    ),
  ),
}
/** The same without a secret. */
export const noSecrets = Object.fromEntries(
  Object.keys(sourceSecrets).map((name) => [name, name === 'PUBLIC_URL' ? publicUrl : '']),
)

/**
 * Adds what the operation's security asks for: the API key, or what its sender signs with. A body that its sender could
 * not sign, as the signature stands in it, goes with the other headers as they were of the first example.
 */
export function authorised(sent: Sent, operation: Operation, how: Parameters<typeof signedBy>[2] = {}): Sent {
  if (operation.security.length === 0) return sent
  if (!forSenders.includes(operation) && !pluginOperations.includes(operation))
    return withHeaders(sent, { authorization: `Bearer ${apiKey}` })
  if (isSignable(sent, operation)) return signed(sent, operation, how)
  const { headers } = signed({ ...sent, body: validRequest(operation).body }, operation, how)
  return { ...sent, headers }
}

function isSignable({ body }: Sent, operation: Operation): boolean {
  if (signsForm(operation)) return body === undefined || isUtf8(body)
  if (!hasCredentialInBody(operation)) return true
  try {
    return typeof JSON.parse(body?.toString() ?? '') === 'object'
  } catch {
    return false
  }
}

function signed(sent: Sent, operation: Operation, how: Parameters<typeof signedBy>[2]): Sent {
  const url = `${publicUrl}${sent.path}${sent.query === '' ? '' : `?${sent.query}`}`
  const request = { method: sent.method, url, headers: sent.headers, body: sent.body ?? Buffer.alloc(0) }
  const made = signedBy(operation, request, how)
  const headers = Object.entries(made.headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !isOtherId(operation, sent, made.headers, name))
  const question = made.url.indexOf('?')
  return {
    ...sent,
    query: made.url === url ? sent.query : made.url.slice(question + 1),
    headers: Object.fromEntries(headers),
    body: made.body.length === 0 && sent.body === undefined ? undefined : made.body,
  }
}

/** Whether a header has the id of another way of signing, where all that are there must agree. */
function isOtherId({ source }: Operation, sent: Sent, made: Readonly<Record<string, string>>, name: string): boolean {
  if (source === undefined || !('same' in source.deliveryId)) return false
  const ids = source.deliveryId.same.flatMap((place) => ('header' in place ? [place.header.toLowerCase()] : []))
  const isNew = (id: string) =>
    sent.headers[id] === undefined && Object.keys(made).some((key) => key.toLowerCase() === id)
  return ids.includes(name) && !isNew(name) && ids.some(isNew)
}

/** Whether a sender's signature, token or time of signing stands in the body. */
export function hasCredentialInBody(operation: Operation): boolean {
  return credentialPointers(operation).length > 0
}

/** Whether the fields of a form are signed, and not its bytes. */
export function signsForm(operation: Operation): boolean {
  const schemes = guardsOf(operation)
    .flat()
    .map(({ scheme }) => scheme)
  return schemes.some((scheme) => 'content' in scheme && scheme.content?.includes('sorted-form'))
}

/** JSON pointers of what a sender signs with, where that stands in the body. */
export function credentialPointers(operation: Operation): string[] {
  return guardsOf(operation)
    .flat()
    .flatMap(({ scheme }) => {
      if (scheme.kind === 'token') return 'body' in scheme.token ? [scheme.token.body] : []
      if (scheme.kind !== 'hmac' && scheme.kind !== 'public-key') return []
      const bound = scheme.kind === 'public-key' ? [scheme.bind, scheme.certificateUrl] : []
      const signed = (scheme.content ?? []).filter((part) => typeof part === 'object')
      return [scheme.signature, scheme.timestamp, ...bound, ...signed].flatMap((place) =>
        place !== undefined && 'body' in place ? [place.body] : [],
      )
    })
}

/** Parameters that are part of what a sender signs with, in lower case. */
export function credentialParameters(operation: Operation): string[] {
  return guardsOf(operation)
    .flat()
    .flatMap(({ scheme }): (object | undefined)[] => {
      if (scheme.kind === 'token') return [scheme.token]
      if (scheme.kind === 'jwt') return [scheme]
      return scheme.kind === 'hmac' || scheme.kind === 'public-key' ? [scheme.signature, scheme.bodyDigest] : []
    })
    .flatMap((place = {}) => {
      const name = 'header' in place ? place.header : 'query' in place ? place.query : undefined
      return typeof name === 'string' ? [name.toLowerCase()] : []
    })
}

/** Without the credentials that the contract's examples show, in the body or beside it. */
export function withoutCredentials(sent: Sent, operation: Operation): Sent {
  const parameters = credentialParameters(operation)
  const headers = Object.entries(sent.headers).filter(([name]) => !parameters.includes(name))
  const query = [...new URLSearchParams(sent.query)].filter(([name]) => !parameters.includes(name.toLowerCase()))
  const kept = { ...sent, headers: Object.fromEntries(headers), query: new URLSearchParams(query).toString() }
  const pointers = credentialPointers(operation)
  if (pointers.length === 0 || sent.body === undefined) return kept
  const value: unknown = JSON.parse(sent.body.toString())
  for (const pointer of pointers) removeAt(value, pointer.split('/').slice(1))
  return { ...kept, body: Buffer.from(JSON.stringify(value)) }
}

function removeAt(value: unknown, [name = '', ...rest]: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return
  const members = value as Record<string, unknown>
  if (rest.length === 0) delete members[name]
  else for (const child of name === '*' ? Object.values(members) : [members[name]]) removeAt(child, rest)
}

/** The answer of a receiver to an event that it takes. */
export function acknowledged({ source }: Operation): string {
  return String(source?.acknowledgement?.status ?? 202)
}

/** The answer of an operation for senders to what is not signed, or signed by a stranger. */
export function refusal(operation: Operation, what: 'missing' | 'mismatch'): string {
  const [guard] = guardsOf(operation).flat()
  const status = operation.source?.refusalStatus ?? { missing: 400, mismatch: 403 }[what]
  return `${status} ${guard?.verifier.type === 'token' ? 'token' : 'signature'}_${what}`
}
