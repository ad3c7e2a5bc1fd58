import { generateKeyPairSync } from 'node:crypto'
import { makeKeys } from '../../src/commands/sign-sample.ts'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import type { Visit } from '../../src/outgoing/visitor.ts'
import type { Guard, Source } from '../../src/receive/sources.ts'
import { readSources } from '../../src/receive/sources.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import type { Wire } from './wire.ts'

export const document = loadDocument()
export const operations = readOperations(document)
export const sources = readSources(document, operations)

/** Where senders believe the server to be. */
export const publicUrl = 'https://hooks.example.test'
export const topic = 'arn:aws:sns:us-east-1:123456789012:a-made-up-topic'
const certificateUrl = 'https://sns.us-east-1.amazonaws.com/SimpleNotificationService-made-up.pem'
const certificate = generateKeyPairSync('rsa', { modulusLength: 2048 })
const certificatePem = certificate.publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** What the senders' hosts answer: the certificate at its address, and that there is nothing at any other. */
export const visit: Visit = async (url) =>
  url === certificateUrl ? { statusCode: 200, text: certificatePem } : { statusCode: 404, text: '' }

const privateKeys = new Map<string, string>()

/** The environment with the secret of every guard of every source. */
export const secrets: Record<string, string> = { CLOUDEVENTS_ALLOWED_ORIGINS: 'eventgrid.example.test' }
for (const source of sources) {
  for (const { scheme, verifier } of source.guards.flat()) {
    const variable = verifier.secretVariable ?? ''
    secrets[variable] ??= secretOf(source, scheme, variable)
  }
}
for (const scheme of Object.values(document.components.securitySchemes)) {
  const { secret } = (scheme['x-webhook-signature'] ?? {}) as { readonly secret?: string }
  if (secret !== undefined) secrets[secret] ??= 'a-made-up-token'
}

function secretOf(source: Source, scheme: Guard['scheme'], variable: string): string {
  if (scheme.kind === 'public-key' && scheme.certificateUrl !== undefined) {
    privateKeys.set(variable, certificate.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    return topic
  }
  if (scheme.kind === 'public-key') {
    // One scheme at a time: a source may have several, of which only one has keys.
    const keys = makeKeys({ ...source, guards: source.guards.filter(([guard]) => guard?.scheme === scheme) })
    if (keys === undefined) throw new Error(`${source.name} has no keys`)
    privateKeys.set(variable, keys.privateKey)
    return keys.publicKey
  }
  return scheme.kind === 'hmac' && scheme.key.encoding === 'base64'
    ? `whsec_${Buffer.from('a made-up secret of this suite').toString('base64')}`
    : 'a-made-up-secret-of-this-suite'
}

/** A way for a source to be genuine: one of its alternatives. */
export interface Way {
  readonly source: Source
  readonly guards: readonly Guard[]
}
export const ways: readonly Way[] = sources.flatMap((source) => source.guards.map((guards) => ({ source, guards })))

/**
 * Signs a request by the guards of a way, as its sender would.
 * @throws Error where the credential stands in a body that is none of its form any more.
 */
export function signBy({ guards }: Way, request: Wire, nowMs: number): Wire {
  const { method } = request
  let { target, body } = request
  let headers = Object.fromEntries(request.headers)
  for (const { scheme, verifier } of guards) {
    const variable = verifier.secretVariable ?? ''
    const secret = privateKeys.get(variable) ?? secrets[variable] ?? ''
    const given = { allowed: topic, certificateUrl }
    const signed = signAsSender(scheme, secret, { method, url: publicUrl + target, headers, body }, nowMs, given)
    // What is not signed of the target stays as it is, percents and all.
    if (scheme.kind === 'token' && 'query' in scheme.token) target = signed.url.slice(publicUrl.length)
    body = signed.body
    headers = signed.headers
  }
  return { method, target, headers: Object.entries(headers), body }
}
