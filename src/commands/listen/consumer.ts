import { hash } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AttemptScheme } from '../../signature/sign-attempt.ts'
import { createAttemptVerifier, idHeaderOf } from '../../signature/verify-attempt.ts'
import type { Delivery, DeliveryRefusal } from './delivery.ts'
import { explainRefusal, readEvents, statusOf } from './delivery.ts'
import type { KeyRing } from './key-ring.ts'
import { createSeen } from './seen.ts'

export interface ConsumerParts {
  readonly host: string
  readonly port: number
  readonly scheme: AttemptScheme
  readonly keys: KeyRing
  /** What genuine deliveries are answered with. */
  readonly status: number
  /** Of a larger body no byte is kept. */
  readonly maxBodyBytes: number
  readonly requestTimeoutMs: number
  readonly nowMs: () => number
  readonly came: (delivery: Delivery) => void
}

/**
 * Runs a consumer that verifies what comes before it reads it. To a repeat it says `webhook-repeat: ?1`, a boolean of
 * RFC 9651: so that who sends can see that it is known.
 */
export async function startConsumer(parts: ConsumerParts): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { scheme, keys, nowMs } = parts
  const verify = createAttemptVerifier(scheme)
  const seen = createSeen()

  /** Undefined of a genuine one. */
  async function refuse(request: IncomingMessage, body: Buffer): Promise<DeliveryRefusal | undefined> {
    const signed = { ...requestOf(request), body, address: '' }
    let reason = verify(signed, await keys.current(), nowMs())
    if (reason === 'signature-mismatch') reason = verify(signed, await keys.renewed(), nowMs())
    return reason
  }

  /** The events of a genuine request; `id` is the request's, and of one that brings no batch the event's. */
  function eventsIn(body: Buffer, id: string | undefined, isTest: boolean): Delivery[] {
    const atMs = nowMs()
    const { isBatch, events } = readEvents(body)
    return events.map(({ id: ownId, ...content }) => {
      const eventId = isBatch ? ownId : id
      // An id that is not signed tells nothing: whoever has recorded the request may have changed it.
      const knownBy = scheme === 'sha256' && !isBatch ? hash('sha256', body) : eventId
      const time = knownBy === undefined ? 1 : seen.count(knownBy)
      const batchId = isBatch ? id : undefined
      return { atMs, id: eventId, batchId, bytes: body.length, verdict: { kind: 'verified', time, isTest, ...content } }
    })
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { body, bytes } = await readBody(request, parts.maxBodyBytes)
    if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end()
    const header = request.headers[idHeaderOf(scheme)]
    const id = typeof header === 'string' ? header : undefined
    const reason = body === undefined ? 'body-too-large' : await refuse(request, body)
    if (body === undefined || reason !== undefined) {
      const refused = reason ?? 'body-too-large'
      answerRefused(refused, response)
      return parts.came({ atMs: nowMs(), id, batchId: undefined, bytes, verdict: { kind: 'refused', reason: refused } })
    }
    const deliveries = eventsIn(body, id, request.headers['webhook-test'] !== undefined)
    const isRepeat = deliveries.every(({ verdict }) => verdict.kind === 'verified' && verdict.time > 1)
    response.writeHead(parts.status, isRepeat ? { 'webhook-repeat': '?1' } : {}).end()
    for (const delivery of deliveries) parts.came(delivery)
  }

  const server = createServer({ requestTimeout: parts.requestTimeoutMs }, (request, response) => {
    // Who breaks off gets no answer; without keys none can be given.
    take(request, response).catch(() => response.destroy())
  })
  server.listen(parts.port, parts.host)
  await once(server, 'listening')
  const { address, family, port } = server.address() as AddressInfo // it listens on TCP
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Reads a body to its end, whatever its size: who is cut off while it sends sees a reset, and no answer. */
async function readBody(request: IncomingMessage, maxBytes: number) {
  const chunks: Buffer[] = []
  let bytes = 0
  // Its type does not say that bytes are all that it gives, as long as nobody sets an encoding.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  return { bytes, body: bytes > maxBytes ? undefined : Buffer.concat(chunks) }
}

function requestOf({ method, url, headers, rawHeaders }: IncomingMessage) {
  return { method: method ?? '', url: `http://localhost${url}`, headers, rawHeaders }
}

function answerRefused(reason: DeliveryRefusal, response: ServerResponse): void {
  const text = `${reason}: ${explainRefusal(reason)}\n`
  response.writeHead(statusOf(reason), { 'content-type': 'text/plain' }).end(text)
}
