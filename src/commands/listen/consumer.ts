import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AttemptScheme } from '../../signature/sign-attempt.ts'
import { createAttemptVerifier, idHeaderOf } from '../../signature/verify-attempt.ts'
import type { Delivery, Verdict } from './delivery.ts'
import { explainRefusal, readPayload, statusOf } from './delivery.ts'
import type { KeyRing } from './key-ring.ts'
import { createSeenIds } from './seen-ids.ts'

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
  const seen = createSeenIds()

  async function judge(request: IncomingMessage, body: Buffer, id: string | undefined): Promise<Verdict> {
    const signed = { ...requestOf(request), body, address: '' }
    let reason = verify(signed, await keys.current(), nowMs())
    if (reason === 'signature-mismatch') reason = verify(signed, await keys.renewed(), nowMs())
    if (reason !== undefined) return { kind: 'refused', reason }
    return { kind: 'verified', time: id === undefined ? 1 : seen.count(id), ...readPayload(body) }
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { body, bytes } = await readBody(request, parts.maxBodyBytes)
    if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end()
    const header = request.headers[idHeaderOf(scheme)]
    const id = typeof header === 'string' ? header : undefined
    const verdict: Verdict =
      body === undefined ? { kind: 'refused', reason: 'body-too-large' } : await judge(request, body, id)
    answer(verdict, parts.status, response)
    parts.came({ atMs: nowMs(), id, bytes, verdict })
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

function answer(verdict: Verdict, status: number, response: ServerResponse): void {
  if (verdict.kind === 'refused') {
    const { reason } = verdict
    const text = `${reason}: ${explainRefusal(reason)}\n`
    response.writeHead(statusOf(reason), { 'content-type': 'text/plain' }).end(text)
    return
  }
  response.writeHead(status, verdict.time > 1 ? { 'webhook-repeat': '?1' } : {}).end()
}
