import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type {
  AttemptTimings,
  Claimed,
  ClaimedDelivery,
  Destination,
  Publication,
  Settled,
  Settlement,
  Store,
} from '../store/store.ts'
import { StorageUnavailable } from '../store/store.ts'
import type { Announce } from './announce.ts'
import { logSettled, logUnsettled } from './attempt-log.ts'
import type { Batch, HandlerBatches } from './batches.ts'
import { batchesOf } from './batches.ts'
import { createBell } from './bell.ts'
import type { LaneAttempt } from './lanes.ts'
import { createLanes, notFailing } from './lanes.ts'
import { createLeaseKeeper } from './leases.ts'
import type { AbortReason, AttemptOutcome } from './outcome.ts'
import type { Ended } from './settlement.ts'
import { isTest, settlementOf } from './settlement.ts'
import { createTurns } from './turns.ts'

/** What an attempt gives: its outcome, and what to publish if it was accepted. */
export interface AttemptResult {
  readonly outcome: AttemptOutcome
  readonly timings?: AttemptTimings | undefined
  readonly publish: readonly Publication[]
  /** `bat_…`, of an attempt that carried a batch. */
  readonly batchId?: string | undefined
}
/** Makes one attempt of all deliveries of a batch. Never rejects; ends soon after `signal` is aborted. */
export type Attempt = (batch: Batch, signal: AbortSignal) => Promise<AttemptResult>

/** What destinations declare for themselves, by kind and id. It may change while the dispatcher runs. */
export interface OwnRules {
  /** How many attempts run at once in this process, by destination id. */
  readonly places: () => ReadonlyMap<string, number>
  readonly of: (
    destination: Destination,
  ) => { readonly timeoutMs: number; readonly retryScheduleMs: readonly number[] | undefined } | undefined
  /** Which get batches; of these a retry goes alone. */
  readonly batches?: HandlerBatches
}

export interface DispatcherParts {
  readonly store: Pick<Store, 'claimDue' | 'giveBack' | 'extendLease' | 'findDelivery' | 'settle' | 'onDue'>
  readonly attempt: Attempt
  readonly announce: Announce
  readonly scheduleMs: readonly number[]
  readonly attemptTimeoutMs: number
  /** How many attempts run at once, those included that are claimed and about to begin; one of a batch is one. */
  readonly concurrency: number
  /** Of destinations that are no subscriptions; none has any, if left out. */
  readonly ownRules?: OwnRules
  readonly clock: Clock
  readonly random: () => number
  readonly log: Log
}

/**
 * A lease outlasts the attempt by as long as the attempt may take, within these: what settling may take before
 * somebody else tries again.
 */
const leaseMarginMs = { shortest: 1_000, longest: 15_000 }
/** Bodies of events that are in hand, in bytes: a claim may bring as much as there is room for. */
const maxBodyBytes = 64 * 1024 * 1024
/** One claim takes no more: while its deliveries are sent, the next is under way. */
const maxClaim = 256
/**
 * How many attempts begin in one turn of the event loop. Answers are heard between turns, so that a batch needs fewer
 * connections at once, and each costs less the fewer there are.
 */
const beginsPerTurn = 16
/**
 * How many more, to consumers that did not answer quickly the last time, or that nobody knows: to connect, and to fail,
 * costs as much as ten answers, and those whose consumer is well do not wait for it.
 */
const unprovenPerTurn = 4
/** How many attempts, of as many as run at once, may wait to be settled before no more are begun. */
const maxUnsettled = 4
/** A delivery without retries may meet so many restarts all the same. */
const leastUnended = 10
/** Other processes' commits are noticed this late at most. */
const pollMs = 1_000
/** How long to leave a failing storage alone. */
const failurePauseMs = 1_000

/**
 * Delivers what is due: claim in batches, attempt side by side, settle.
 *
 * A claim asks for as many deliveries as there are free places, up to a limit, and waits until half of them are free,
 * so that under load one statement claims many; while they are sent the next claim is under way. It takes no more of a
 * consumer than its lane has room for. Between claims it sleeps until something is stored, the next delivery is due, an
 * attempt has ended, or `pollMs` is over.
 */
export function createDispatcher(parts: DispatcherParts) {
  const { store, attempt, announce, scheduleMs, attemptTimeoutMs, concurrency, clock, random, log } = parts
  /** By delivery, those that have not ended. */
  const attempting = new Map<string, AbortController>()
  /** How many of these share the places: one of a batch is one, and those with places of their own are none. */
  let inFlight = 0
  /** Those that have not been settled. */
  const unsettled = new Set<Promise<void>>()
  /** Of the bodies of these, and of what they publish. */
  let bodyBytes = 0
  /** What one claim may bring: less after one that failed or came late, since it may have been too much. */
  let claimBytes = maxBodyBytes
  /** Ends each of the pauses after which an attempt is to be settled again. */
  const pausing = new Set<() => void>()
  const lanes = createLanes(concurrency, parts.ownRules?.places)
  const bell = createBell(clock)
  const turn = createTurns(beginsPerTurn, unprovenPerTurn)
  const leaseMs = attemptTimeoutMs + Math.min(Math.max(attemptTimeoutMs, leaseMarginMs.shortest), leaseMarginMs.longest)
  const keepLeases = createLeaseKeeper({ store, clock, log, leaseMs })
  let stopping = false
  /** The time for stopping is over: what runs is called off. */
  let isOver = false
  let loop: Promise<void> | undefined

  /** Where the next claim goes on, if the last one did not go round all lanes. */
  let afterLane: string | undefined
  /** The earliest that something is due in the lanes that this round has looked at. */
  let roundDueAtMs = Number.POSITIVE_INFINITY
  const scheduleOf = (delivery: ClaimedDelivery) =>
    isTest(delivery)
      ? []
      : (delivery.subscription?.settings.retryScheduleMs ??
        parts.ownRules?.of(delivery.destination)?.retryScheduleMs ??
        scheduleMs)

  async function run(): Promise<void> {
    while (!stopping) {
      const free = concurrency - inFlight
      const isFull = free === 0 || unsettled.size > maxUnsettled * concurrency || bodyBytes > maxBodyBytes / 2
      // What nobody answers is not waited for.
      const usable = concurrency - lanes.unprovenInFlight()
      if (free < Math.ceil(usable / 2) || isFull) {
        await bell.rung(pollMs)
        continue
      }
      await bell.rung(await claim(Math.min(free, maxClaim)))
    }
  }

  /** Claims and begins attempts; gives how long nothing more will be due, in milliseconds. */
  async function claim(limit: number): Promise<number> {
    try {
      const nowMs = clock.nowMs()
      const claimed = await store.claimDue({
        nowMs,
        leaseMs,
        limit,
        maxBytes: Math.min(claimBytes, maxBodyBytes - bodyBytes),
        ...lanes.limits(nowMs),
        afterLane,
      })
      const { deliveries } = claimed
      // A storage that stood still has used up the leases: an attempt begun now could outlast its own.
      if (clock.nowMs() - nowMs > leaseMs - attemptTimeoutMs) {
        claimBytes = Math.ceil(claimBytes / 4)
        log.warn('dispatcher.failed', { step: 'claim', late: deliveries.length })
        await store.giveBack(deliveries)
      } else {
        claimBytes = Math.min(claimBytes * 2, maxBodyBytes)
        const { batches, tooLarge } = batchesOf(deliveries.filter(isNew), isByItself, parts.ownRules?.batches)
        for (const batch of batches) begin(batch)
        if (tooLarge.length > 0) await store.giveBack(tooLarge)
      }
      return untilNext(claimed)
    } catch (cause) {
      claimBytes = Math.ceil(claimBytes / 4)
      log.error('dispatcher.failed', { step: 'claim', cause })
      return failurePauseMs
    }
  }

  /** How long nothing more will be due, in milliseconds: known when all lanes were looked at. */
  function untilNext(claimed: Claimed): number {
    afterLane = claimed.afterLane
    roundDueAtMs = Math.min(roundDueAtMs, claimed.nextDueAtMs ?? Number.POSITIVE_INFINITY)
    if (afterLane !== undefined) return 0
    const waitMs = roundDueAtMs - clock.nowMs()
    roundDueAtMs = Number.POSITIVE_INFINITY
    return Math.min(pollMs, Math.max(0, waitMs))
  }

  /** Not one whose lease ran out while it is tried here: what runs will report, and fail at the fence. */
  function isNew({ id }: ClaimedDelivery): boolean {
    return !attempting.has(id)
  }

  function begin(batch: Batch): void {
    const controller = new AbortController()
    for (const { id } of batch) attempting.set(id, controller)
    if (!hasOwnPlaces(batch[0])) inFlight += 1
    lanes.began(batch[0].destination)
    if (isOver) controller.abort('stopping' satisfies AbortReason)
    const bytes = batch.reduce((sum, { event }) => sum + event.body.byteLength, 0)
    bodyBytes += bytes
    const work = deliver(batch, controller).finally(() => {
      unsettled.delete(work)
      bodyBytes -= bytes
      bell.ring()
    })
    unsettled.add(work)
  }

  async function deliver(batch: Batch, controller: AbortController): Promise<void> {
    await turn(lanes.isQuick(batch[0].destination))
    try {
      const ended = await attemptInTime(batch, controller)
      // One for all, so that what is to be tried again is due together.
      const chance = random()
      await settleAll(batch, ended, chance)
    } catch (cause) {
      for (const delivery of batch) logUnsettled(log, delivery, cause)
    }
  }

  async function attemptInTime(batch: Batch, controller: AbortController): Promise<Ended & AttemptResult> {
    const [{ destination, subscription }] = batch
    const startedAtMs = clock.nowMs()
    const ownTimeoutMs = parts.ownRules?.of(destination)?.timeoutMs
    // Never longer than the lease was made for, unless it is made longer while the attempt runs.
    const timeoutMs = ownTimeoutMs ?? Math.min(subscription?.settings.timeoutMs ?? attemptTimeoutMs, attemptTimeoutMs)
    const isLong = timeoutMs > attemptTimeoutMs || destination.kind === 'job'
    const endKeeping = isLong ? keepLeases(batch, (reason) => controller.abort(reason)) : undefined
    const cancelTimer = clock.after(timeoutMs, () => controller.abort('timeout' satisfies AbortReason))
    let result: AttemptResult | undefined
    let failing = notFailing
    try {
      result = await attemptUnlessHopeless(batch, controller.signal)
    } finally {
      cancelTimer()
      endKeeping?.()
      // They are free as soon as it has ended: settling waits for a commit, and sending need not.
      freePlaces(batch)
      failing = lanes.ended(destination, laneAttempt(result, startedAtMs), clock.nowMs())
      bell.ring()
    }
    return { ...result, startedAtMs, endedAtMs: clock.nowMs(), failing }
  }

  function freePlaces(batch: Batch): void {
    for (const { id } of batch) attempting.delete(id)
    if (!hasOwnPlaces(batch[0])) inFlight -= 1
  }

  /**
   * What was published is stored with the first that can be settled. Until it is, no other one is: if storing it fails,
   * they are tried again when their leases run out, and it is published then.
   */
  async function settleAll(batch: Batch, ended: Ended & AttemptResult, chance: number): Promise<void> {
    let left: readonly ClaimedDelivery[] = batch
    for (let isStored = ended.publish.length === 0; !isStored; ) {
      const [first, ...others] = left
      const kind = first === undefined ? undefined : await settleOne(first, ended, chance)
      if (kind === undefined) return
      isStored = kind !== 'superseded'
      left = others
    }
    const rest = ended.publish.length === 0 ? ended : { ...ended, publish: [] }
    await Promise.all(left.map((delivery) => settleOne(delivery, rest, chance)))
  }

  /** Undefined if it could not be. */
  async function settleOne(
    delivery: ClaimedDelivery,
    ended: Ended & AttemptResult,
    chance: number,
  ): Promise<Settled['kind'] | undefined> {
    try {
      const settlement = settlementOf(delivery, ended, scheduleOf(delivery), chance, announce)
      const publishedBytes = bytesOf(settlement.publish)
      bodyBytes += publishedBytes
      const { kind } = await settleWhileLeased(delivery, settlement).finally(() => {
        bodyBytes -= publishedBytes
      })
      logSettled(log, delivery, settlement, kind, ended.batchId)
      return kind
    } catch (cause) {
      // The lease runs out, and the delivery is tried again: at least once.
      logUnsettled(log, delivery, cause)
      return undefined
    }
  }

  /** What an attempt says of its consumer; nothing, if it was called off. */
  function laneAttempt(result: AttemptResult | undefined, startedAtMs: number): LaneAttempt | undefined {
    if (result === undefined || result.outcome.kind === 'lost') return undefined
    const { kind } = result.outcome
    return {
      startedAtMs,
      endedAtMs: clock.nowMs(),
      isAnswered: kind !== 'unreachable',
      isAccepted: kind === 'accepted',
    }
  }

  /** A storage that is away for a moment need not cost a repeat: nobody else claims the delivery before its lease ends. */
  async function settleWhileLeased(delivery: ClaimedDelivery, settlement: Settlement): Promise<Settled> {
    for (;;) {
      try {
        return await store.settle(settlement)
      } catch (cause) {
        const isLeased = clock.nowMs() + failurePauseMs < delivery.claimedAtMs + leaseMs
        if (stopping || !isLeased || !(cause instanceof StorageUnavailable)) throw cause
        logUnsettled(log, delivery, cause)
        await pauseAfterFailure()
      }
    }
  }

  /** Ends at once when the dispatcher stops: there is one more try then. */
  async function pauseAfterFailure(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const cancelTimer = clock.after(failurePauseMs, resolve)
    pausing.add(resolve)
    await promise
    pausing.delete(resolve)
    cancelTimer()
  }

  /** Not one that was called off before its turn came. */
  async function attemptUnlessHopeless(batch: Batch, signal: AbortSignal): Promise<AttemptResult> {
    if (signal.aborted) {
      return { outcome: { kind: 'lost', error: 'the process stopped before the attempt' }, publish: [] }
    }
    if (isHopeless(batch[0])) {
      return { outcome: { kind: 'failed', error: 'given up: too many attempts ended without an outcome' }, publish: [] }
    }
    return attempt(batch, signal)
  }

  /** A delivery that ends the process at every attempt must not do so for ever. */
  function isHopeless(delivery: ClaimedDelivery): boolean {
    return delivery.round > Math.max(leastUnended, 2 * (scheduleOf(delivery).length + 1))
  }

  function isByItself(delivery: ClaimedDelivery): boolean {
    return isTest(delivery) || isHopeless(delivery) || (delivery.destination.kind === 'handler' && delivery.round > 1)
  }

  return {
    start(): void {
      store.onDue(bell.ring)
      loop ??= run()
    },
    /**
     * Stops claiming, lets running attempts end for up to `limitMs`, then calls them off: they are settled as lost
     * and are due at once, for whoever runs next.
     */
    async close(limitMs: number): Promise<void> {
      stopping = true
      bell.ring()
      for (const endPause of pausing) endPause()
      const cancelTimer = clock.after(limitMs, () => {
        isOver = true
        for (const controller of attempting.values()) controller.abort('stopping' satisfies AbortReason)
      })
      await loop
      await Promise.all(unsettled)
      cancelTimer()
    },
  }
}

/** A program or a job may run for an hour: it would take the place of thousands of other attempts. */
function hasOwnPlaces({ destination: { kind } }: ClaimedDelivery): boolean {
  return kind !== 'handler' && kind !== 'subscription'
}

function bytesOf(publications: readonly Publication[]): number {
  return publications.reduce((sum, { event }) => sum + event.body.byteLength, 0)
}
