/**
 * Program: the whole server, with a gate before its deliveries. Asked for `events`, it stores them while the gate is
 * closed; asked to `open`, it opens the gate and answers how many milliseconds passed until the last of their
 * deliveries was settled.
 */
import { startApp } from '../src/app.ts'
import { systemClock } from '../src/clock.ts'
import { readConfig } from '../src/config.ts'
import { loadDocument } from '../src/contract/document.ts'
import { readJson } from '../src/contract/payload.ts'
import { newId } from '../src/id.ts'
import type { Log } from '../src/log.ts'
import { createLog } from '../src/log.ts'
import { createPublisher } from '../src/publish/publish.ts'
import { createRouteEvent } from '../src/route/route.ts'
import { newWebhookSecret } from '../src/signature/secrets.ts'
import { openStore } from '../src/store/open.ts'
import { answerQuestions } from './processes.ts'

export type DeliverQuestion =
  | { readonly kind: 'subscribe'; readonly url: string; readonly subscriptions: number }
  /** Answers the bytes of one event's body. */
  | { readonly kind: 'publish'; readonly events: number }
  | { readonly kind: 'deliver'; readonly deliveries: number }

let isOpen = false
let unsettled = 0
let allSettled = Promise.withResolvers<void>()
/** What has gone wrong so far. */
let fault: Error | undefined
let ring = () => {}

const log = createLog('info')
/** Its lines are the same; an attempt's is written when what it came to is on disk. */
const countingLog: Log = {
  ...log,
  info(event, fields) {
    log.info(event, fields)
    if (event !== 'delivery.attempted') return
    if (fields.next !== 'succeeded') fail(`a delivery did not succeed: ${fields.error}`)
    unsettled -= 1
    if (unsettled === 0) allSettled.resolve()
  },
  warn(event, fields) {
    log.warn(event, fields)
    fail(`the log has ${event}`)
  },
  error(event, fields) {
    log.error(event, fields)
    fail(`the log has ${event}`, fields.cause)
  },
}

function fail(why: string, cause?: unknown): void {
  fault ??= new Error(why, { cause })
  allSettled.resolve()
}

const { store } = await startApp(readConfig(process.env), {
  log: countingLog,
  openStore: async (place) => {
    const real = await openStore(place)
    return {
      ...real,
      claimDue: async (claim) => (isOpen ? real.claimDue(claim) : { deliveries: [], nextDueAtMs: undefined }),
      onDue(listener) {
        ring = listener
        real.onDue(listener)
      },
    }
  },
})
const publisher = createPublisher({
  store,
  routeEvent: createRouteEvent(
    new Set(),
    () => [],
    () => readJson,
    () => {},
  ),
  clock: systemClock,
  log,
})
const example = loadDocument().components.examples?.codePushed?.value as { readonly data: never } // of the type below

answerQuestions<DeliverQuestion>(async (question) => {
  switch (question.kind) {
    case 'subscribe': {
      for (let n = 0; n < question.subscriptions; n += 1) {
        await store.createSubscription({
          id: newId('sub', Date.now()),
          url: question.url,
          events: ['code.pushed'],
          description: '',
          settings: {},
          status: 'active',
          secret: newWebhookSecret(),
          createdAtMs: Date.now(),
        })
      }
      return undefined
    }
    case 'publish': {
      for (let left = question.events; left > 0; left -= 500) {
        const group = Array.from({ length: Math.min(left, 500) }, () => publisher.prepare('code.pushed', example.data))
        await Promise.all(group.map(({ event, routes }) => store.recordEvent(event, routes)))
      }
      return publisher.prepare('code.pushed', example.data).event.body
    }
    case 'deliver': {
      unsettled = question.deliveries
      allSettled = Promise.withResolvers()
      const startMs = performance.now()
      isOpen = true
      ring()
      await allSettled.promise
      if (fault !== undefined) throw fault
      isOpen = false
      return performance.now() - startMs
    }
  }
})
