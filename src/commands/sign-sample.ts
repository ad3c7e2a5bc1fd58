import { generateKeyPairSync } from 'node:crypto'
import type { Guard, Source } from '../receive/sources.ts'
import { secretVariables } from '../receive/sources.ts'
import { signAsSender } from '../signature/sign.ts'
import type { SentRequest } from '../signature/unsigned.ts'
import { UsageError } from './command.ts'
import type { SampleRequest } from './sample.ts'

export interface SignatureParts {
  readonly secrets: (variable: string) => readonly string[]
  /** Where senders reach the server, if that is not where the request goes: some sign it. */
  readonly publicUrl: string | undefined
  /** PEM, of senders that sign with one. */
  readonly privateKey: string | undefined
  readonly nowMs: number
}

/**
 * Signs a request as its sender would, by the first alternative that there are secrets for.
 * @throws UsageError that says which variable to set, or how to make a pair of keys.
 */
export function signSample(
  source: Source,
  request: SampleRequest,
  parts: SignatureParts,
): SentRequest & { readonly how: string } {
  if (source.guards.length === 0) return { ...request, headers: { ...request.headers }, how: 'unsigned' }
  const alternative = source.guards.find((guards) => guards.every((guard) => secretOf(guard, parts) !== undefined))
  if (alternative === undefined) throw new UsageError(`${whatIsMissing(source)}`)
  let signed: SentRequest = { ...request, headers: { ...request.headers } }
  const origin = new URL(request.url).origin
  const toPublic = (url: string) => (parts.publicUrl === undefined ? url : url.replace(origin, parts.publicUrl))
  for (const guard of alternative) {
    const secret = secretOf(guard, parts) ?? ''
    const [allowed] = parts.secrets(guard.verifier.secretVariable ?? '')
    const given = {
      ...(allowed === undefined ? {} : { allowed }),
      certificateUrl: 'https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem',
    }
    const outgoing = { ...signed, url: toPublic(signed.url), method: request.method }
    const next = signAsSender(guard.scheme, secret, outgoing, parts.nowMs, given)
    // The URL that was signed is the public one; the request goes where it was to go.
    const { search } = new URL(next.url)
    const target = new URL(signed.url)
    target.search = search
    signed = { ...next, url: target.href }
  }
  return { ...signed, how: `signed by ${alternative.map(({ name }) => name).join(' and ')}` }
}

/** What to sign with: the secret itself, or the private key where the receiver holds a public one. */
function secretOf({ scheme, verifier }: Guard, { secrets, privateKey }: SignatureParts): string | undefined {
  const isPublic = scheme.kind === 'public-key' || (scheme.kind === 'jwt' && scheme.algorithm !== 'HS256')
  if (isPublic) return privateKey
  return verifier.secretVariable === undefined ? '' : secrets(verifier.secretVariable)[0]
}

function whatIsMissing(source: Source): string {
  const variables = secretVariables(source).join(' or ')
  const [algorithm] = source.guards
    .flat()
    .flatMap(({ scheme }) => (scheme.kind === 'public-key' ? [scheme.algorithm] : []))
  if (algorithm === undefined) return `${variables} is not set: set it to the server's secret`
  return `${source.name} signs with a private key: make a pair with hookpact keys ${source.name}, and send with --private-key`
}

/** A new pair of keys for a source that signs with a private one. */
export interface KeyPair {
  /** PEM. */
  readonly privateKey: string
  /** As the variable wants it; PEM where the request names the certificate instead. */
  readonly publicKey: string
  readonly variable: string
  /** Whether the request names its certificate: the variable holds what is allowed then, and no key. */
  readonly isNamedByRequest: boolean
}

/** Makes the keys of a source; undefined if it signs with a shared secret. */
export function makeKeys(source: Source): KeyPair | undefined {
  const scheme = source.guards.flat().find(({ scheme }) => scheme.kind === 'public-key')?.scheme
  if (scheme?.kind !== 'public-key') return undefined
  const algorithm = typeof scheme.algorithm === 'string' ? scheme.algorithm : 'rsa-sha256'
  const pair =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : algorithm === 'ecdsa-p256-sha256'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('rsa', { modulusLength: 2048 })
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' })
  const raw = spki.subarray(-32)
  const written = {
    hex: raw.toString('hex'),
    base64: `${scheme.key?.strip ?? ''}${raw.toString('base64')}`,
    'spki-base64': spki.toString('base64'),
    pem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: written[scheme.key?.encoding ?? 'pem'],
    variable: scheme.secret,
    isNamedByRequest: scheme.certificateUrl !== undefined,
  }
}
