import { generateKeyPairSync } from 'node:crypto'
import type { PresetName } from '../../src/signature/presets.ts'
import type { Scheme } from '../../src/signature/scheme.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import type { OutgoingRequest, SentRequest } from '../../src/signature/unsigned.ts'
import type { VerifyContext } from '../../src/signature/verify.ts'
import { nowMs, preset } from './requests.ts'

/** A sender of a preset, with keys of its own, and what its receiver is configured with. */
export interface Sender {
  readonly scheme: Scheme
  readonly context: VerifyContext
  send(request: Partial<OutgoingRequest>, atMs?: number): SentRequest
}

const ed25519 = generateKeyPairSync('ed25519')
const p256 = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pemOf = ({ publicKey }: typeof rsa) => publicKey.export({ type: 'spki', format: 'pem' }).toString()
const privatePem = ({ privateKey }: typeof rsa) => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const rawEd25519 = ed25519.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)

/** Private and public key by the algorithm and the encoding that a scheme asks for. */
function keysOf(algorithm: unknown, encoding: string | undefined): { pem: string; secret: string } {
  if (algorithm === 'ed25519') {
    const raw = rawEd25519.toString(encoding === 'hex' ? 'hex' : 'base64')
    return { pem: privatePem(ed25519), secret: raw }
  }
  if (algorithm === 'ecdsa-p256-sha256') {
    const der = p256.publicKey.export({ type: 'spki', format: 'der' })
    return { pem: privatePem(p256), secret: der.toString('base64') }
  }
  return { pem: privatePem(rsa), secret: pemOf(rsa) }
}

const certificateUrls: Readonly<Record<string, string>> = {
  paypal: 'https://api.paypal.com/v1/notifications/certs/CERT-made-up',
  sns: 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-made-up.pem',
}
const hmacSecrets = { utf8: 'a made-up secret', sha1: 'a made-up secret', base64: 'bWFkZSB1cA==', hex: '00ff80' }

/** The sender of a preset. */
export function senderOf(name: PresetName): Sender {
  const scheme = preset(name)
  const url = 'https://hooks.example.test/in?a=1'
  const outgoing = { method: 'POST', url, headers: {}, body: Buffer.from('{}') }
  if (scheme.kind === 'public-key') {
    const { pem, secret } = keysOf(scheme.algorithm, scheme.key?.encoding)
    const certificateUrl = certificateUrls[name]
    const given = certificateUrl === undefined ? {} : { allowed: 'the-one-allowed', certificateUrl }
    const secrets = [certificateUrl === undefined ? secret : 'the-one-allowed']
    return {
      scheme,
      context: { secrets, nowMs, certificateAt: (asked) => (asked === certificateUrl ? pemOf(rsa) : undefined) },
      send: (request, atMs = nowMs) => signAsSender(scheme, pem, { ...outgoing, ...request }, atMs, given),
    }
  }
  const secret = scheme.kind === 'hmac' ? hmacSecrets[scheme.key.encoding] : 'user:a made-up: secret'
  return {
    scheme,
    context: { secrets: [secret], nowMs },
    send: (request, atMs = nowMs) => signAsSender(scheme, secret, { ...outgoing, ...request }, atMs),
  }
}
