import { createHash, randomUUID } from 'node:crypto'
import { githubExample, githubSignature } from '../stand-ins/running-app.ts'

/** A webhook that a sender has to get rid of. */
export interface Pending {
  readonly type: string
  readonly deliveryId: string
  readonly body: string
}
/** One that was acknowledged: from now on it must never be lost. */
export interface Acknowledged extends Omit<Pending, 'body'> {
  readonly eventId: string
  readonly bodySha256: string
}
/** What became of an offer. One that was refused was told when to come again; of one that is gone nobody knows. */
export type Offered =
  | { readonly kind: 'acknowledged'; readonly webhook: Acknowledged }
  | { readonly kind: 'refused' }
  | { readonly kind: 'gone' }

/**
 * The n-th webhook: mostly pushes, which are handled and published, with some of a type that has no handler and a
 * body unlike any other's.
 */
export function makeWebhook(n: number): Pending {
  const type = n % 5 === 4 ? 'star' : 'push'
  const payload =
    type === 'star' ? { action: 'created', n } : { ...githubExample('push', n % 3), compare: `https://x/${n}` }
  // The blanks would not survive a parser.
  return { type, deliveryId: randomUUID(), body: JSON.stringify(payload, null, n % 4) }
}

/** Sends one as GitHub does. Any answer but an acknowledgement and a 503 with Retry-After is an error. */
export async function offerWebhook(url: string, webhook: Pending): Promise<Offered> {
  const { type, deliveryId, body } = webhook
  const headers = {
    'content-type': 'application/json',
    'x-github-event': type,
    'x-github-delivery': deliveryId,
    'x-hub-signature-256': await githubSignature(body),
  }
  let reply: Response
  let text: string
  try {
    reply = await fetch(`${url}/webhooks/github`, { method: 'POST', headers, body })
    text = await reply.text()
  } catch {
    return { kind: 'gone' }
  }
  if (reply.status === 503 && reply.headers.has('retry-after')) return { kind: 'refused' }
  if (!reply.ok) throw new Error(`${type} was answered with ${reply.status} ${text}`)
  return {
    kind: 'acknowledged',
    webhook: { type, deliveryId, eventId: JSON.parse(text).event_id, bodySha256: sha256(body) },
  }
}

/** Sends one to a server that has no reason to refuse; undefined if it has gone before it answered. */
export async function sendWebhook(url: string, webhook: Pending): Promise<Acknowledged | undefined> {
  const offered = await offerWebhook(url, webhook)
  if (offered.kind === 'refused') throw new Error(`${webhook.type} was refused`)
  return offered.kind === 'acknowledged' ? offered.webhook : undefined
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Random numbers in [0, 1) that a seed repeats (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
