import type { IncomingHttpHeaders } from 'node:http'
import type { Clock } from '../clock.ts'
import { payloadFaults } from '../contract/events.ts'
import { mediaTypeOf, readPayload } from '../contract/media-type.ts'
import type { Place } from '../contract/source.ts'
import { newId } from '../id.ts'
import type { Log } from '../log.ts'
import { Problem, summarise } from '../problem.ts'
import type { RouteEvent } from '../route/route.ts'
import type { Verdict } from '../signature/verify.ts'
import { prejudge, verify } from '../signature/verify.ts'
import type { NewEvent, Store } from '../store/store.ts'
import type { Source } from './sources.ts'

/** A webhook as it came. */
export interface ReceivedRequest {
  readonly headers: IncomingHttpHeaders
  /** The exact bytes: what is verified is what is stored. */
  readonly body: Buffer
}

declare const verified: unique symbol
/** A webhook whose signature has been verified. Only `authenticate` makes one, so nothing else can be received. */
export type AuthenticRequest = ReceivedRequest & { readonly [verified]: true }

/** What became of a webhook; its commit is on disk. */
export type Receipt =
  | {
      readonly kind: 'stored'
      readonly status: 'received' | 'quarantined'
      readonly eventId: string
      readonly deliveryId: string
    }
  | { readonly kind: 'duplicate'; readonly eventId: string }

export interface ReceiverParts {
  readonly store: Pick<Store, 'recordEvent'>
  readonly routeEvent: RouteEvent
  /** The secrets of a source, as its variable holds them now. */
  readonly secretsOf: (source: Source) => readonly string[]
  readonly clock: Clock
  readonly log: Log
}

/**
 * Receives webhooks: authenticate, then parse, identify, validate, route, store. Whoever acknowledges does so after
 * `receive` resolves.
 */
export function createReceiver({ store, routeEvent, secretsOf, clock, log }: ReceiverParts) {
  /**
   * Refuses what needs no body to be refused: no signature, one that is malformed, or no secret to verify with.
   * @throws Problem `secret_not_configured`, `signature_missing` or `signature_mismatch`.
   */
  function refuseUnsigned(source: Source, headers: IncomingHttpHeaders): void {
    const verdict = prejudge(source.scheme, secretsOf(source), headers)
    if (verdict !== undefined) admit(source, verdict)
  }

  /**
   * Verifies the signature over the raw bytes, before anything reads them.
   * @throws Problem as `refuseUnsigned`.
   */
  function authenticate(source: Source, request: ReceivedRequest): AuthenticRequest {
    admit(source, verify(source.scheme, secretsOf(source), request.headers, request.body))
    return request as AuthenticRequest // this is the one place that may say so
  }

  /**
   * Stores an authentic webhook with its deliveries in one commit. A repeat is not stored again; a payload that
   * breaks its schema is kept in quarantine, or refused where the source says so.
   * @throws Problem `malformed_body`, `invalid_parameter` or `validation_failed`.
   */
  async function receive(source: Source, request: AuthenticRequest): Promise<Receipt> {
    const startedAtMs = clock.nowMs()
    const contentType = request.headers['content-type'] ?? ''
    const payload = readPayload(mediaTypeOf(contentType), request.body, source.payloadField)
    const type = valueAt(source.eventType, request.headers, payload)
    const deliveryId = valueAt(source.deliveryId, request.headers, payload)

    const faults = payloadFaults(source.name, type, payload)
    if (faults.length > 0 && source.onInvalid === 'reject') {
      throw new Problem('validation_failed', summarise(faults), { faults })
    }
    const status = faults.length > 0 ? 'quarantined' : 'received'

    const event: NewEvent = {
      id: newId('evt', startedAtMs),
      direction: 'in',
      source: source.name,
      type,
      status,
      senderDeliveryId: deliveryId,
      dedupKey: `in:${source.name}:${deliveryId}`,
      fingerprint: null,
      contentType,
      headers: withoutCredentials(request.headers),
      body: request.body,
      faults,
      causedBy: null,
      createdAtMs: startedAtMs,
    }
    const routes = status === 'received' ? routeEvent(event) : []
    const recorded = await store.recordEvent(event, routes)

    const eventId = recorded.kind === 'duplicate' ? recorded.eventId : event.id
    log[status === 'quarantined' ? 'warn' : 'info']('webhook.received', {
      event_id: eventId,
      source: source.name,
      type,
      outcome: recorded.kind === 'duplicate' ? 'duplicate' : status,
      size_bytes: request.body.length,
      duration_ms: clock.nowMs() - startedAtMs,
    })
    if (recorded.kind === 'duplicate') return { kind: 'duplicate', eventId }
    return { kind: 'stored', status, eventId, deliveryId }
  }

  return { refuseUnsigned, authenticate, receive }
}

export type Receiver = ReturnType<typeof createReceiver>

/** Passes what is authentic, and throws for what is not. */
function admit({ scheme: { secret, signature } }: Source, verdict: Verdict): void {
  switch (verdict.kind) {
    case 'authentic':
      return
    case 'no-secret':
      throw new Problem('secret_not_configured', `${secret} is not set, so nothing can be verified.`)
    case 'missing':
      throw new Problem(
        'signature_missing',
        `The header ${signature.header} is missing. Set a secret in the sender's webhook settings.`,
      )
    case 'mismatch':
      throw new Problem(
        'signature_mismatch',
        `The signature in ${signature.header} does not match the body. Compare the secret on both sides.`,
      )
  }
}

/** Reads a text from where the source writes it. */
function valueAt(place: Place, headers: IncomingHttpHeaders, payload: unknown): string {
  if ('header' in place) {
    const value = headers[place.header.toLowerCase()]
    if (typeof value === 'string' && value !== '') return value
    throw new Problem('invalid_parameter', `The header ${place.header} is missing.`)
  }
  let value = payload
  const at = 'body' in place ? place.body : ''
  for (const part of at.split('/').slice(1)) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined
  }
  if (typeof value === 'string' && value !== '') return value
  throw new Problem('malformed_body', `The body has no text at ${at}.`)
}

const credentialHeaders = new Set(['authorization', 'cookie', 'proxy-authorization'])

/** The headers to keep, without those that would let a reader act as the sender. */
function withoutCredentials(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !credentialHeaders.has(name))
      kept[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return kept
}
