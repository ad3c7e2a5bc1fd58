import { setImmediate } from 'node:timers/promises'
import type { AttemptResult } from '../../src/deliver/attempt.ts'
import type { DispatcherParts } from '../../src/deliver/dispatcher.ts'
import { createDispatcher } from '../../src/deliver/dispatcher.ts'
import { createLog } from '../../src/log.ts'
import type { Claimed, ClaimedDelivery, DeliveryRecord, Settled, Settlement, Store } from '../../src/store/store.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { createAnnouncements, someDelivery, startMs } from './deliveries.ts'

/** Something that the dispatcher asked for, which the test answers. */
interface Asked<Question, Answer> {
  readonly question: Question
  readonly answer: (answer: Answer) => void
  readonly fail: (error: Error) => void
}

/** A function whose calls the test answers one by one. */
function createAsked<Question, Answer>() {
  const all: Asked<Question, Answer>[] = []
  let read = 0
  let wake: (() => void) | undefined
  return {
    /** How many calls there were. */
    count: () => all.length,
    ask(question: Question): Promise<Answer> {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>()
      all.push({ question, answer: resolve, fail: reject })
      wake?.()
      return promise
    },
    /** The next call, made already or to come. */
    async next(): Promise<Asked<Question, Answer>> {
      for (;;) {
        const one = all[read]
        if (one !== undefined) {
          read += 1
          return one
        }
        const { promise, resolve } = Promise.withResolvers<void>()
        wake = resolve
        await promise
      }
    },
  }
}

export const accepted: AttemptResult = {
  outcome: { kind: 'accepted', statusCode: 204, output: null },
  publish: [],
}

function someRecord(id: string): DeliveryRecord {
  const { event, destination } = someDelivery()
  const times = { nextAttemptAtMs: null, createdAtMs: startMs, endedAtMs: null }
  return { id, eventId: event.id, eventType: event.type, destination, status: 'running', attemptCount: 1, ...times }
}

/**
 * A dispatcher between a store, attempts and a clock that the test moves; four attempts at once, each up to five
 * seconds.
 */
export function createTestDispatcher(change: Partial<DispatcherParts> = {}) {
  const clock = createManualClock(startMs)
  const claims = createAsked<Parameters<Store['claimDue']>[0], Claimed>()
  const attempts = createAsked<{ readonly delivery: ClaimedDelivery; readonly signal: AbortSignal }, AttemptResult>()
  const settlements = createAsked<Settlement, Settled>()
  const extensions = createAsked<{ readonly id: string; readonly untilMs: number }, boolean>()
  const found: { status: DeliveryRecord['status'] } = { status: 'running' }
  const givenBack: string[] = []
  const lines: Record<string, unknown>[] = []
  let ring = () => {}
  const dispatcher = createDispatcher({
    store: {
      claimDue: (claim) => claims.ask(claim),
      giveBack: async (deliveries) => void givenBack.push(...deliveries.map(({ id }) => id)),
      extendLease: ({ id }, nowMs, leaseMs) => extensions.ask({ id, untilMs: nowMs + leaseMs }),
      findDelivery: async (id) => ({ ...someRecord(id), ...found }),
      settle: (settlement) => settlements.ask(settlement),
      onDue: (listener) => {
        ring = listener
      },
    },
    attempt: ([delivery], signal) => attempts.ask({ delivery, signal: signal.abortSignal }),
    onSettled: () => {},
    announce: createAnnouncements().announce,
    scheduleMs: [1000],
    attemptTimeoutMs: 5000,
    concurrency: 4,
    clock,
    random: () => 0.5,
    log: createLog('debug', { write: (line) => void lines.push(JSON.parse(line)) }),
    ...change,
  })
  return {
    dispatcher,
    clock,
    claims,
    attempts,
    settlements,
    extensions,
    /** What a look at a delivery finds. */
    found,
    lines,
    /** Ids of deliveries. */
    givenBack,
    /** Says that something became due, as the store does. */
    ring: () => ring(),
    /** Answers the next claim with this many deliveries; more are due, if it asked for no more. */
    async give(count: number, nextDueAtMs?: number): Promise<void> {
      const { question, answer } = await claims.next()
      const deliveries = Array.from({ length: count }, () => someDelivery())
      answer({ deliveries, nextDueAtMs: count === question.limit ? question.nowMs : nextDueAtMs })
      await settle()
    },
    /** Ends the next attempt and its settlement. */
    async finish(result: AttemptResult = accepted): Promise<void> {
      const attempt = await attempts.next()
      attempt.answer(result)
      const settlement = await settlements.next()
      settlement.answer({ kind: 'settled' })
      await settle()
    },
  }
}

/**
 * Lets everything that can go on do so: the dispatcher waits for nothing but the clock, the answers of the test and the
 * turn of the event loop in which an attempt begins.
 */
export async function settle(): Promise<void> {
  await setImmediate()
  await setImmediate()
}
