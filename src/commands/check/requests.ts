import type { SentEvent } from '../../contract/sent-example.ts'
import { newWebhookSecret } from '../../signature/secrets.ts'
import type { AttemptKeys, AttemptScheme } from '../../signature/sign-attempt.ts'
import { signAttemptWith } from '../../signature/sign-attempt.ts'
import { newSigningKeyPair } from '../../signature/signing-key.ts'

/** One request of a check. */
export interface CheckRequest {
  /** What is special about it, in words. */
  readonly what: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What no consumer may accept: what is not signed as it must be, or not now. */
export type HostileKind = 'forged' | 'untimely'

/** A check that a consumer refuses a request. */
export interface HostileCheck {
  readonly name: string
  readonly kind: HostileKind
  /** Its time counts from when it is made. */
  readonly make: () => CheckRequest
}

/** What requests are made with. */
export interface Maker {
  readonly scheme: AttemptScheme
  readonly keys: AttemptKeys
  readonly newId: () => string
  readonly nowMs: () => number
}

/** More than the largest event has, whose data are at most 1 MiB. */
const paddingBytes = 1_048_576
/** Twice what consumers tolerate. */
const staleSeconds = 600

/** A genuine delivery, as an attempt sends it. */
export function genuine(maker: Maker, event: SentEvent, id = maker.newId()): CheckRequest {
  return signed(maker, { what: 'genuine', id, type: event.type, body: bodyOf(event) })
}

/** A genuine delivery whose data have a member that today's contract does not know. */
export function withUnknownMember(maker: Maker, event: SentEvent): CheckRequest {
  const data = { ...event.data, member_of_a_later_version: 'hookpact check' }
  return { ...genuine(maker, { ...event, data }), what: 'one member more in data' }
}

/** A genuine delivery that is larger than most: the blanks behind it change nothing that it says. */
export function oversized(maker: Maker, event: SentEvent): CheckRequest {
  const body = Buffer.concat([bodyOf(event), Buffer.alloc(paddingBytes, ' ')])
  return signed(maker, { what: 'padded with blanks', id: maker.newId(), type: event.type, body })
}

/** Requests that no consumer may accept; a scheme that signs no time has no untimely ones. */
export function hostile(maker: Maker, event: SentEvent): readonly HostileCheck[] {
  const forged: readonly HostileCheck[] = [
    { name: 'refuses a changed body', kind: 'forged', make: () => changedBody(maker, event) },
    { name: 'refuses a changed signature', kind: 'forged', make: () => changedSignature(maker, event) },
    { name: 'refuses another secret', kind: 'forged', make: () => strangelySigned(maker, event) },
    { name: 'refuses what is not signed', kind: 'forged', make: () => unsigned(maker, event) },
  ]
  if (maker.scheme === 'sha256') return forged
  return [
    ...forged,
    { name: 'refuses what is stale', kind: 'untimely', make: () => signedAt(maker, event, -staleSeconds) },
    { name: 'refuses the future', kind: 'untimely', make: () => signedAt(maker, event, staleSeconds) },
  ]
}

function signed(
  maker: Maker,
  { what, id, type, body }: { what: string; id: string; type: string; body: Buffer },
): CheckRequest {
  const timestampSeconds = Math.floor(maker.nowMs() / 1000)
  const headers = signAttemptWith(maker.scheme, { id, type, timestampSeconds, body }, maker.keys)
  return { what, body, headers: { ...headers, 'content-type': 'application/json' } }
}

/** The body says something else after signing: who verifies what it has parsed and written anew finds it too. */
function changedBody(maker: Maker, event: SentEvent): CheckRequest {
  const year = event.timestamp.startsWith('2') ? '1' : '2'
  const body = bodyOf({ ...event, timestamp: `${year}${event.timestamp.slice(1)}` })
  return { ...genuine(maker, event), what: 'the body changed after signing', body }
}

function changedSignature(maker: Maker, event: SentEvent): CheckRequest {
  const good = genuine(maker, event)
  return { ...good, what: 'one character of the signature changed', headers: withChangedSignature(good.headers) }
}

function strangelySigned(maker: Maker, event: SentEvent): CheckRequest {
  const keys = { secrets: [newWebhookSecret()], signingKeys: [newSigningKeyPair().privateKey] }
  return { ...genuine({ ...maker, keys }, event), what: 'signed with another secret' }
}

function unsigned(maker: Maker, event: SentEvent): CheckRequest {
  const good = genuine(maker, event)
  return { ...good, what: 'no signature', headers: withoutSignature(good.headers) }
}

function signedAt(maker: Maker, event: SentEvent, seconds: number): CheckRequest {
  const where = seconds < 0 ? 'ago' : 'in the future'
  const request = genuine({ ...maker, nowMs: () => maker.nowMs() + seconds * 1000 }, event)
  return { ...request, what: `signed ${Math.abs(seconds) / 60} minutes ${where}` }
}

function bodyOf(event: SentEvent): Buffer {
  return Buffer.from(JSON.stringify(event))
}

const isSignature = (name: string) => /^(webhook|x-webhook)-signature/.test(name)

function withChangedSignature(headers: CheckRequest['headers']): Record<string, string> {
  const changed = (value: string) =>
    value.replace(
      /^(v1a?,|sha256=)(.)/,
      (_all, prefix: string, first: string) => `${prefix}${first === 'a' ? 'b' : 'a'}`,
    )
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSignature(name) ? changed(value) : value]),
  )
}

function withoutSignature(headers: CheckRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isSignature(name)))
}
