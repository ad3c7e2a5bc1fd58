import type { Reference } from './document.ts'

/**
 * Where a text stands in a request: a header, a query or path parameter, a JSON pointer into the payload.
 *
 * - `constant`: it is always this one.
 * - `memberOf`: the first of these members that the payload has; the text is the member's name.
 * - `hash`: the SHA-256 of the payload's bytes, of senders that name no delivery.
 * - `firstOf`: the first of these places where there is a text.
 * - `same`: the text of these places, of which one at least has it; none if two of them name different ones.
 * - `join`: the texts of all these places, joined by a space; none if one of them lacks its own.
 */
export type Place =
  | { readonly header: string }
  | { readonly query: string }
  | { readonly path: string }
  | { readonly body: string }
  | { readonly constant: string }
  | { readonly memberOf: readonly string[] }
  | { readonly hash: 'body' }
  | { readonly firstOf: readonly Place[] }
  | { readonly same: readonly Place[] }
  | { readonly join: readonly Place[] }

/** How many requests a sender may make in how many seconds. */
export interface RateLimit {
  readonly requests: number
  readonly seconds: number
}

/** What is answered once an event is on disk. */
export interface Acknowledgement {
  readonly status: 200 | 201 | 202 | 204
  readonly text?: string
  readonly mediaType?: string
  /** The application answers, by its responder for the source. */
  readonly responder?: true
}

/** `x-webhook-source`: what an operation receives. */
export interface WebhookSource {
  readonly name: string
  /** The variable with the URL that the sender calls, without its query, where that is not PUBLIC_URL and the path. */
  readonly urlVariable?: string
  readonly authentication?: 'none'
  readonly format?: 'cloudevents'
  readonly eventType: Place
  /** Places that must name the same event type, where they name any. */
  readonly agreement?: readonly Place[]
  readonly deliveryId: Place
  /** What makes two requests the same, where that is more than the delivery id. If it finds none, no repeat is seen. */
  readonly dedupKey?: Place
  /** JSON pointer of the array whose elements are events of their own; `*` stands for each element on the way. */
  readonly items?: string
  readonly onInvalid: 'quarantine' | 'reject'
  /** The schemas of its event types. Left out: any type is taken, and judged by the schema of the request body. */
  readonly events?: Readonly<Record<string, Reference>>
  /** A receipt with 202, or 200 for a repeat, if left out. */
  readonly acknowledgement?: Acknowledgement
  /** The status for a signature that is missing or wrong; 400 and 403 if left out. */
  readonly refusalStatus?: 401 | 403
  readonly rateLimit?: RateLimit
  readonly handshakes?: readonly Handshake[]
}

/** A value that a handshake answers: of the request, a constant, or a hash of a place keyed with the source's secret. */
export type HandshakeValue =
  | Place
  | { readonly constant: string | number | boolean }
  | { readonly hmac: 'sha256'; readonly encoding: 'hex' | 'base64'; readonly of: Place }

export interface HandshakeReply {
  readonly status: 200 | 204
  readonly text?: HandshakeValue
  readonly json?: Readonly<Record<string, HandshakeValue>>
  readonly headers?: Readonly<Record<string, HandshakeValue>>
}

/** A sender's question whether we are there and are who we should be. It is answered and never stored. */
export interface Handshake {
  /** It is one if there is a text at this place, or, with `is`, this one. */
  readonly when: Place & { readonly is?: string | number }
  /** It is answered before anything is verified, as it carries no signature. */
  readonly unauthenticated?: true
  /**
   * An address that the sender wants to be visited, to confirm its subject: only of these hosts, and only if the variable
   * says `true`. Otherwise the subject is logged, and the request is stored as an event.
   */
  readonly visit?: {
    readonly url: Place
    readonly hosts: readonly string[]
    readonly enabledBy: string
    readonly subject: Place
  }
  readonly reply: HandshakeReply
}

/** `x-webhook-handshake`: an operation that is a handshake and nothing else. */
export interface HandshakeOperation {
  readonly source: string
  readonly when?: { readonly query: string; readonly is: string }
  readonly reply: HandshakeReply
}
