import { sentFaults } from '../../contract/events.ts'
import { decodeText, parseJson } from '../../contract/media-type.ts'
import type { Fault } from '../../problem.ts'
import { Problem } from '../../problem.ts'
import type { RefusalReason } from '../../signature/refusal.ts'
import { isMissing, refusalReasons } from '../../signature/refusal.ts'

/** Why a request is not taken: those of a signature, and one of a body that is not read to its end. */
export type DeliveryRefusal = RefusalReason | 'body-too-large'

/** An event that came, and what it was worth; or a request that was refused. */
export interface Delivery {
  readonly atMs: number
  /** Of the event; of a request that was refused as the header says it: anybody's word. */
  readonly id: string | undefined
  /** Of the batch in which it came. */
  readonly batchId: string | undefined
  /** Of the request. */
  readonly bytes: number
  readonly verdict: Verdict
}

export type Verdict =
  | (Content & {
      readonly kind: 'verified'
      /** How often it has come: 1 for the first. */
      readonly time: number
      /** It tests a subscription: nothing has happened. */
      readonly isTest: boolean
    })
  | { readonly kind: 'refused'; readonly reason: DeliveryRefusal }

interface Content {
  readonly type: string | undefined
  readonly payload: unknown
  /** Where the payload breaks the contract. */
  readonly faults: readonly Fault[]
}

/** An event as a genuine body has it; its id, if it is one of a batch. */
export interface ReadEvent extends Content {
  readonly id: string | undefined
}

/**
 * Reads the body of a genuine delivery: an event, or an array of them. What breaks the contract was sent all the same,
 * so that it is told and not refused: the consumer would get it again and again.
 */
export function readEvents(body: Uint8Array): { readonly isBatch: boolean; readonly events: readonly ReadEvent[] } {
  try {
    const payload = parseJson(decodeText(body), 'The body')
    if (!Array.isArray(payload)) return { isBatch: false, events: [{ id: undefined, ...contentOf(payload, '') }] }
    if (payload.length === 0) return { isBatch: true, events: [broken('must have an event')] }
    return { isBatch: true, events: payload.map(readBatched) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { isBatch: false, events: [broken(error.message)] }
  }
}

function readBatched(event: unknown, index: number): ReadEvent {
  const at = `/${index}`
  const { id, ...payload } = Object(event) as { readonly id?: unknown } // a value that is no object has no members
  const content = contentOf(payload, at)
  if (typeof id === 'string') return { id, ...content }
  const fault: Fault = { in: 'body', pointer: `${at}/id`, message: 'is no text' }
  return { id: undefined, ...content, faults: [fault, ...content.faults] }
}

function contentOf(payload: unknown, at: string): Content {
  const type = typeOf(payload)
  if (type === undefined)
    return { type, payload, faults: [{ in: 'body', pointer: `${at}/type`, message: 'is no text' }] }
  const faults = sentFaults(type, payload).map((fault) => ({ ...fault, pointer: `${at}${fault.pointer}` }))
  return { type, payload, faults }
}

function broken(message: string): ReadEvent {
  return { id: undefined, type: undefined, payload: null, faults: [{ in: 'body', pointer: '', message }] }
}

/** The status of a refusal: 400 where the signature is missing, 403 where it is wrong. */
export function statusOf(reason: DeliveryRefusal): number {
  if (reason === 'body-too-large') return 413
  return isMissing(reason) ? 400 : 403
}

/** The reason of a refusal in a sentence. */
export function explainRefusal(reason: DeliveryRefusal): string {
  return reason === 'body-too-large' ? 'The body is larger than MAX_BODY_BYTES.' : refusalReasons[reason]
}

function typeOf(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null || !('type' in payload)) return undefined
  return typeof payload.type === 'string' ? payload.type : undefined
}
