import { randomUUID } from 'node:crypto'
import { githubExample, githubSignature } from '../stand-ins/running-app.ts'

/** A webhook that a sender has to get rid of. */
export interface Pending {
  readonly type: string
  readonly deliveryId: string
  readonly body: string
}
/** One that was acknowledged: from now on it must never be lost. */
export interface Acknowledged extends Pending {
  readonly eventId: string
}

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

/** Sends one as GitHub does; undefined if the server has gone before it answered. */
export async function sendWebhook(url: string, webhook: Pending): Promise<Acknowledged | undefined> {
  const headers = {
    'content-type': 'application/json',
    'x-github-event': webhook.type,
    'x-github-delivery': webhook.deliveryId,
    'x-hub-signature-256': await githubSignature(webhook.body),
  }
  let reply: Response
  let text: string
  try {
    reply = await fetch(`${url}/webhooks/github`, { method: 'POST', headers, body: webhook.body })
    text = await reply.text()
  } catch {
    return undefined
  }
  if (!reply.ok) throw new Error(`${webhook.type} was answered with ${reply.status} ${text}`)
  return { ...webhook, eventId: JSON.parse(text).event_id }
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
