import type { Clock } from '../clock.ts'
import type { HandshakeAnswer } from '../contract/exchange.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import type { RouteEvent } from '../route/route.ts'
import type { RequestHead, SignedRequest } from '../signature/verify.ts'
import type { NewEvent, Store } from '../store/store.ts'
import type { Admission, Admitted, Trust } from './admission.ts'
import type { Greeter } from './handshakes.ts'
import { identifyEvents } from './identify.ts'
import type { ReceivedRequest } from './received-request.ts'
import type { RunResult, WaitForRuns } from './run-results.ts'
import type { Source } from './sources.ts'

declare const admitted: unique symbol
/** A webhook that the guards of its source let pass. Only `authenticate` makes one, so nothing else can be received. */
export type AdmittedRequest = ReceivedRequest & Admitted & { readonly [admitted]: true }

/** What became of one event of a webhook; its commit is on disk. */
export type Receipt = {
  readonly eventId: string
  readonly deliveryId: string
  readonly type: string
  readonly payload: unknown
  readonly receivedAtMs: number
} & (
  | {
      readonly kind: 'stored'
      readonly status: 'received' | 'quarantined'
      /** Of the programs that the sender waits for. */
      readonly results: readonly RunResult[]
    }
  | { readonly kind: 'duplicate' }
)

/** What became of a webhook: a question that was answered, or events on disk. */
export type Reception =
  | { readonly kind: 'handshake'; readonly answer: HandshakeAnswer }
  | { readonly kind: 'received'; readonly receipts: readonly Receipt[] }

export interface ReceiverParts {
  readonly admission: Admission
  readonly greeter: Greeter
  readonly store: Pick<Store, 'recordEvent'>
  readonly routeEvent: RouteEvent
  readonly waitForRuns: WaitForRuns
  readonly clock: Clock
  readonly log: Log
}

/**
 * Receives webhooks: authenticate, then parse, answer a handshake, identify, validate, route, store. Whoever
 * acknowledges does so after `receive` resolves.
 */
export function createReceiver(parts: ReceiverParts) {
  const { admission, greeter, store, routeEvent, clock, log } = parts

  /** Refuses what needs no body to be refused. @throws Problem as `authenticate`. */
  function refuseUnsigned(source: Source, head: RequestHead): void {
    admission.prejudge(source, head)
  }

  /**
   * Verifies a request over its raw bytes, before anything reads them.
   * @throws Problem as `createAdmission` says.
   */
  async function authenticate(
    source: Source,
    signed: SignedRequest,
    request: ReceivedRequest,
  ): Promise<AdmittedRequest> {
    const { trust, signedWith } = await admission.verify(source, signed)
    return { ...request, trust, signedWith } as AdmittedRequest // this is the one place that may say so
  }

  /**
   * Stores a webhook with its deliveries in one commit; of a batch each event by itself, in the commits that they
   * share. A repeat is not stored again; a payload that breaks its schema is kept in quarantine, or refused where the
   * source says so. A handshake is answered and not stored.
   * @throws Problem `malformed_body`, `idempotency_key_reused` of a form with files, and as `identifyEvents`.
   */
  async function receive(source: Source, request: AdmittedRequest): Promise<Reception> {
    const startedAtMs = clock.nowMs()
    const contentType = request.contentType ?? request.headers['content-type'] ?? ''
    const payload = source.payload.read(contentType, request.body, request.headers)
    const answer = await greeter.answer(source, request, payload)
    if (answer !== undefined) return { kind: 'handshake', answer }
    const events = identifyEvents(source, request, payload, startedAtMs)
    return {
      kind: 'received',
      receipts: await Promise.all(events.map(({ event, payload }) => record(event, payload, request.trust))),
    }
  }

  async function record(event: NewEvent, payload: unknown, trust: Trust): Promise<Receipt> {
    const routes = event.status === 'received' ? routeEvent(event) : []
    const recorded = await store.recordEvent(event, routes)
    const isDuplicate = recorded.kind === 'duplicate'
    if (isDuplicate && event.fingerprint !== recorded.fingerprint)
      throw new Problem('idempotency_key_reused', 'The Idempotency-Key came before with another upload.', {
        faults: [{ in: 'header', pointer: '/idempotency-key', message: 'came before with another upload' }],
      })
    const eventId = isDuplicate ? recorded.eventId : event.id
    const isQuarantined = event.status === 'quarantined'
    log[isQuarantined ? 'warn' : 'info']('webhook.received', {
      event_id: eventId,
      source: event.source,
      type: event.type,
      outcome: isDuplicate ? 'duplicate' : event.status,
      trust,
      size_bytes: event.body.length,
      duration_ms: clock.nowMs() - event.createdAtMs,
    })
    const deliveryId = event.senderDeliveryId ?? ''
    const known = { eventId, deliveryId, type: event.type, payload, receivedAtMs: event.createdAtMs }
    if (isDuplicate) return { kind: 'duplicate', ...known }
    const results = await parts.waitForRuns(routes, recorded.deliveryIds)
    return { kind: 'stored', status: isQuarantined ? 'quarantined' : 'received', results, ...known }
  }

  return { refuseUnsigned, greet: greeter.greet, authenticate, receive }
}

export type Receiver = ReturnType<typeof createReceiver>
