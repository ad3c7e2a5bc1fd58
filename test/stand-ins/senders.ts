import { makeKeys } from '../../src/commands/sign-sample.ts'
import type { Operation } from '../../src/contract/document.ts'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import type { Visit } from '../../src/outgoing/visitor.ts'
import type { Guard } from '../../src/receive/sources.ts'
import { readGuards, readSources } from '../../src/receive/sources.ts'
import type { Scheme } from '../../src/signature/scheme.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import type { OutgoingRequest, SentRequest } from '../../src/signature/unsigned.ts'

const document = loadDocument()
const operations = readOperations(document)

/** The topic that may send, and where its messages name their certificate. */
const topic = 'arn:aws:sns:eu-west-1:210987654321:launches'
const certificateUrl = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem'

/** What a variable of the environment is set to, and what its sender signs with: the same, but for pairs of keys. */
export interface Credential {
  readonly set: string
  readonly signWith: string
}

const credentials = new Map<string, Credential>()

/** The credential of a scheme; of the schemes that share a variable the same one. Made when it is first asked for. */
export function credentialOf(guard: Pick<Guard, 'scheme'>): Credential {
  const variable = guard.scheme.secret ?? ''
  const known = credentials.get(variable)
  if (known !== undefined) return known
  const made = makeCredential(variable, guard.scheme)
  credentials.set(variable, made)
  return made
}

function makeCredential(variable: string, scheme: Scheme): Credential {
  const shared = (text: string): Credential => ({ set: text, signWith: text })
  if (scheme.kind === 'public-key') {
    const pair = keysOf(variable)
    return { set: scheme.bind === undefined ? pair.publicKey : topic, signWith: pair.privateKey }
  }
  if (scheme.kind === 'hmac' && scheme.key.encoding === 'base64')
    return shared(`${scheme.key.strip ?? ''}${Buffer.from(`of the tests: ${variable}`).toString('base64')}`)
  // It names a host, and the contract's example is one.
  if (scheme.kind === 'token' && 'header' in scheme.token && scheme.token.header === 'webhook-request-origin')
    return shared('events.example.com')
  return shared(`secret-of-the-tests-${variable}`)
}

const pairs = new Map<string, NonNullable<ReturnType<typeof makeKeys>>>()

/** The pair of keys of a variable, made once. */
function keysOf(variable: string) {
  const pair = pairs.get(variable) ?? newPair(variable)
  pairs.set(variable, pair)
  return pair
}

function newPair(variable: string) {
  const source = readSources(document, operations).find(({ guards }) =>
    guards.flat().some(({ verifier }) => verifier.secretVariable === variable),
  )
  const pair = source === undefined ? undefined : makeKeys(source)
  if (pair === undefined) throw new Error(`${variable} is no public key`)
  return pair
}

/** The guards of an operation that receives; empty of any other. */
export function guardsOf(operation: Operation): readonly (readonly Guard[])[] {
  const { source, handshake, plugin, security } = operation
  const isOfPlugin = plugin !== undefined && security.every((required) => !('apiKey' in required))
  const isGuarded = source !== undefined || handshake !== undefined || isOfPlugin
  return isGuarded ? readGuards(document, operation) : []
}

/**
 * Signs a request as the sender of an operation would, by one of the alternatives that its contract names: the first,
 * if not told otherwise.
 * @param signWith instead of the sender's own credential.
 */
export function signedBy(
  operation: Operation,
  request: OutgoingRequest,
  { alternative = 0, signWith }: { readonly alternative?: number; readonly signWith?: string } = {},
): SentRequest {
  const given = { allowed: topic, certificateUrl }
  let signed: SentRequest = { ...request, headers: { ...request.headers } }
  for (const guard of guardsOf(operation)[alternative] ?? []) {
    const outgoing = { ...signed, method: request.method }
    signed = signAsSender(guard.scheme, signWith ?? credentialOf(guard).signWith, outgoing, Date.now(), given)
  }
  return signed
}

/** What the addresses of senders answer: the one with a certificate with its key, and no other. */
export const visitSenders: Visit = async (url) =>
  url === certificateUrl ? { statusCode: 200, text: certificate() } : undefined

function certificate(): string {
  return keysOf('AWS_SNS_TOPIC_ARN').publicKey
}

/** What a stranger would sign with: of the same kind, and not what is set. */
export function strangerTo(operation: Operation): string {
  const [guard] = guardsOf(operation).flat()
  if (guard === undefined) throw new Error(`${operation.operationId} knows no sender`)
  const { scheme } = guard
  if (scheme.kind === 'public-key') return newPair(scheme.secret).privateKey
  const isBase64 = scheme.kind === 'hmac' && scheme.key.encoding === 'base64'
  return isBase64 ? `${scheme.key.strip ?? ''}${Buffer.from('a stranger').toString('base64')}` : 'of-a-stranger'
}
