import { setTimeout as delay } from 'node:timers/promises'
import type { Acknowledged, Offered, Pending } from './load.ts'
import { makeWebhook, offerWebhook } from './load.ts'

/** Senders that keep what was acknowledged, and send again what was not, as senders of webhooks do. */
export interface Ledger {
  /** By the sender's delivery id. */
  readonly acknowledged: ReadonlyMap<string, Acknowledged>
  /** How many offers were refused with a 503. */
  readonly refusals: number
  /** Sends one: first what was left open. */
  send(url: string): Promise<Offered['kind']>
  /** Sends side by side while `goOn` holds. A sender ends when the server has gone. */
  sendWhile(goOn: () => boolean, url: () => string, senders?: number): Promise<void>
  /** Sends so many more, and what was left open, to a server that is to acknowledge them all. */
  sendMore(url: string, count: number): Promise<void>
  /** Sends what was left open until all of it is acknowledged. */
  sendRest(url: string): Promise<void>
}

/** A sender that was refused leaves the server alone for so long; the second that it is asked for would make tests long. */
const pauseMs = 50

export function createLedger(): Ledger {
  const acknowledged = new Map<string, Acknowledged>()
  const open: Pending[] = []
  let made = 0
  let refusals = 0

  async function offer(url: string, webhook: Pending): Promise<Offered['kind']> {
    const offered = await offerWebhook(url, webhook)
    if (offered.kind === 'acknowledged') acknowledged.set(webhook.deliveryId, offered.webhook)
    else open.push(webhook)
    if (offered.kind !== 'refused') return offered.kind
    refusals += 1
    await delay(pauseMs)
    return 'refused'
  }
  async function sendWhile(goOn: () => boolean, url: () => string, senders = 16): Promise<void> {
    async function sendUntilGone(): Promise<void> {
      while (goOn()) {
        if ((await ledger.send(url())) === 'gone') return
      }
    }
    await Promise.all(Array.from({ length: senders }, sendUntilGone))
  }
  const ledger: Ledger = {
    acknowledged,
    get refusals() {
      return refusals
    },
    send: (url) => offer(url, open.pop() ?? makeWebhook(made++)),
    sendWhile,
    async sendMore(url, count) {
      for (let left = count; left > 0; left -= 1) open.push(makeWebhook(made++))
      await ledger.sendRest(url)
    },
    async sendRest(url) {
      await sendWhile(
        () => open.length > 0,
        () => url,
      )
      if (open.length > 0) throw new Error(`the server went before it acknowledged the last ${open.length}`)
    },
  }
  return ledger
}
