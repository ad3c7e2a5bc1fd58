import { Agent, request } from 'undici'
import { createConnector } from './connector.ts'
import type { WayOut } from './ways-out.ts'

/** Senders wait while we ask them: SNS for fifteen seconds. */
const visitLimitMs = 5_000
/** More than a chain of certificates takes. */
const maxTextBytes = 64 * 1024

/** What an address answered. */
export interface Visited {
  readonly statusCode: number
  readonly text: string
}

/** Visits an address that a sender named; undefined if it does not answer in time, or says too much. */
export type Visit = (url: string) => Promise<Visited | undefined>

/**
 * Visits addresses of senders, for their certificates and confirmations: https alone, public addresses and those of
 * allowed networks alone, no redirects, little time and few bytes. Whether the host is the sender's own was judged
 * before.
 */
export function createVisitor(
  way: WayOut,
  userAgent: string,
): {
  readonly visit: Visit
  readonly close: () => Promise<void>
} {
  const connector = createConnector(way, visitLimitMs)
  const agent = new Agent({ connect: connector.connect, allowH2: false })

  async function visit(url: string): Promise<Visited | undefined> {
    if (new URL(url).protocol !== 'https:') return undefined
    try {
      const { statusCode, body } = await request(url, {
        dispatcher: agent,
        headers: { 'user-agent': userAgent },
        signal: AbortSignal.timeout(visitLimitMs),
      })
      const chunks: Buffer[] = []
      let size = 0
      // Its type does not say that bytes are all that it gives.
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > maxTextBytes) return undefined
        chunks.push(chunk)
      }
      return { statusCode, text: Buffer.concat(chunks).toString('utf8') }
    } catch {
      return undefined // whoever asked says what that means
    }
  }

  return {
    visit,
    close() {
      connector.close()
      return agent.destroy()
    },
  }
}
