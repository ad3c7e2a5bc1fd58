import { sentFaults } from '../../contract/events.ts'
import { decodeText, parseJson } from '../../contract/media-type.ts'
import type { Fault } from '../../problem.ts'
import { Problem } from '../../problem.ts'
import type { RefusalReason } from '../../signature/refusal.ts'
import { isMissing, refusalReasons } from '../../signature/refusal.ts'

/** Why a request is not taken: those of a signature, and one of a body that is not read to its end. */
export type DeliveryRefusal = RefusalReason | 'body-too-large'

/** What came, and what it was worth. */
export interface Delivery {
  readonly atMs: number
  /** As the header says it: of a request that was refused anybody's word. */
  readonly id: string | undefined
  readonly bytes: number
  readonly verdict: Verdict
}

export type Verdict =
  | {
      readonly kind: 'verified'
      /** How often its id has come: 1 for the first. */
      readonly time: number
      readonly type: string | undefined
      readonly payload: unknown
      /** Where the payload breaks the contract. */
      readonly faults: readonly Fault[]
    }
  | { readonly kind: 'refused'; readonly reason: DeliveryRefusal }

/**
 * Reads the body of a genuine delivery. One that breaks the contract was sent all the same, so that it is told and not
 * refused: the consumer would get it again and again.
 */
export function readPayload(body: Uint8Array): Pick<Verdict & { kind: 'verified' }, 'type' | 'payload' | 'faults'> {
  try {
    const payload = parseJson(decodeText(body), 'The body')
    const type = typeOf(payload)
    if (type !== undefined) return { type, payload, faults: sentFaults(type, payload) }
    return { type, payload, faults: [{ in: 'body', pointer: '/type', message: 'is no text' }] }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { type: undefined, payload: null, faults: [{ in: 'body', pointer: '', message: error.message }] }
  }
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
