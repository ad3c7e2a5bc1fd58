import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { rulesOf } from '../store/lane-rules.ts'
import type { Claimed, ClaimedDelivery, Destination, Settled, Settlement, Store } from '../store/store.ts'
import type { Announce } from './announce.ts'
import type { Attempt, AttemptResult } from './attempt.ts'
import { logUnsettled } from './attempt-log.ts'
import type { AttemptSignal } from './attempt-signal.ts'
import type { Batch, HandlerBatches } from './batches.ts'
import { batchesOf } from './batches.ts'
import { createBell } from './bell.ts'
import type { Failing, LaneAttempt } from './lanes.ts'
import { createLanes, notFailing } from './lanes.ts'
import type { Lease } from './leases.ts'
import { createLeases } from './leases.ts'
import { notBegun } from './outcome.ts'
import { createRoom } from './room.ts'
import type { Running } from './running.ts'
import { createRunningAttempts } from './running.ts'
import type { Ended } from './settlement.ts'
import { isTest } from './settlement.ts'
import { createSettling, failurePauseMs } from './settling.ts'
import { createSuspects } from './suspects.ts'
import { createTurns } from './turns.ts'

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
  /** Is told what attempts came to, when it is on disk. */
  readonly onSettled: (settlement: Settlement, settled: Settled) => void
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
/**
 * How many attempts begin in one turn of the event loop. Answers are heard between turns, so that a batch needs fewer
 * connections at once, and each costs less the fewer there are.
 */
const beginsPerTurn = 16
/**
 * How many in a turn of their own, to consumers that did not answer quickly the last time, or that nobody knows: to
 * connect, and to fail, costs as much as ten answers, and those whose consumer is well wait for few of them.
 */
const unprovenPerTurn = 2
/** A delivery without retries may meet so many restarts all the same. */
const leastUnended = 10
/** Other processes' commits are noticed this late at most. */
const pollMs = 1_000

/**
 * Delivers what is due: claim in batches, attempt side by side, settle.
 *
 * A claim asks for as many deliveries as there are free places, up to a limit. It waits until there is room for a whole
 * one, so that under load one statement claims many, while enough is in hand to be sent meanwhile; where that takes
 * longer than `pollMs`, it takes what is free. It takes no more of a consumer than its lane has room for. Between claims
 * it sleeps until something is stored, the next delivery is due, a lane has rested, an attempt has ended for which a
 * claim had to leave something, or `pollMs` is over: each claim looks at all lanes of a round, and one that brings nothing
 * keeps others waiting.
 */
export function createDispatcher(parts: DispatcherParts) {
  const { store, attempt, scheduleMs, attemptTimeoutMs, concurrency, clock, log } = parts
  const running = createRunningAttempts()
  const suspects = createSuspects(clock, running.has)
  const lanes = createLanes(concurrency, parts.random, parts.ownRules?.places)
  const room = createRoom(concurrency, lanes.unprovenInFlight)
  const bell = createBell(clock)
  const turn = createTurns(beginsPerTurn, unprovenPerTurn)
  const marginMs = Math.min(Math.max(attemptTimeoutMs, leaseMarginMs.shortest), leaseMarginMs.longest)
  const leaseMs = attemptTimeoutMs + marginMs
  const leases = createLeases({ store, clock, log, leaseMs })
  let stopping = false
  /** The time for stopping is over: what runs is called off. */
  let isOver = false
  let loop: Promise<void> | undefined
  /** The next claim is due as soon as there is room for it. */
  let isOwed = false

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
  const settling = createSettling({
    ...parts,
    scheduleOf,
    countBytes: room.countBytes,
    onSettled(settlement, settled) {
      if (settlement.next.kind === 'retry') bell.ringAt(settlement.next.dueAtMs)
      if (settlement.blockUntilMs !== undefined) bell.ringAt(settlement.blockUntilMs)
      parts.onSettled(settlement, settled)
    },
  })

  async function run(): Promise<void> {
    let claimedAtMs = Number.NEGATIVE_INFINITY
    while (!stopping) {
      const leftMs = room.isFull() ? pollMs : Math.min(pollMs, claimedAtMs + pollMs - clock.nowMs())
      isOwed = !room.isWide() && leftMs > 0
      if (!isOwed) claimedAtMs = clock.nowMs()
      const hasRung = await bell.rung(isOwed ? leftMs : await claim())
      // It may be for a lane that this round has passed.
      if ((hasRung || isOwed) && afterLane !== undefined) roundDueAtMs = Number.NEGATIVE_INFINITY
    }
  }

  /** @param mayGiveMore whether something may be claimed now that the last claim might not take. */
  function ringIf(mayGiveMore: boolean): void {
    isOwed ||= mayGiveMore
    if (isOwed && room.isWide()) bell.ring()
  }

  /** Claims and begins attempts; gives how long nothing more will be due, in milliseconds. */
  async function claim(): Promise<number> {
    try {
      const nowMs = clock.nowMs()
      const claimed = await store.claimDue({
        nowMs,
        leaseMs,
        ...room.forClaim(),
        ...lanes.limits(nowMs),
        afterLane,
      })
      const { deliveries } = claimed
      // A storage that stood still has used up the leases: an attempt begun now could outlast its own.
      if (clock.nowMs() - nowMs > marginMs) {
        room.claimMissed()
        log.warn('dispatcher.failed', { step: 'claim', late: deliveries.length })
        await store.giveBack(deliveries)
      } else {
        room.claimCame()
        const { now, suspect, later } = suspects.sift(deliveries)
        const { batches, tooLarge } = batchesOf(now, isByItself, parts.ownRules?.batches)
        for (const batch of batches) begin(batch)
        if (tooLarge.length > 0) await store.giveBack(tooLarge)
        for (const { deliveries, delayMs } of later) await store.giveBack(deliveries, { nowMs: clock.nowMs(), delayMs })
        // Not before: what is given back by then is not lost with it.
        if (suspect !== undefined) begin([suspect])
      }
      return untilNext(claimed)
    } catch (cause) {
      room.claimMissed()
      log.error('dispatcher.failed', { step: 'claim', cause })
      return failurePauseMs
    }
  }

  /** How long nothing more will be due, in milliseconds: known when all lanes were looked at. */
  function untilNext(claimed: Claimed): number {
    afterLane = claimed.afterLane
    const dueAtMs = lanes.mayGiveMore(claimed) ? clock.nowMs() : (claimed.nextDueAtMs ?? Number.POSITIVE_INFINITY)
    roundDueAtMs = Math.min(roundDueAtMs, dueAtMs, lanes.nextRestedMs())
    if (afterLane !== undefined) return 0
    const waitMs = roundDueAtMs - clock.nowMs()
    roundDueAtMs = Number.POSITIVE_INFINITY
    return Math.min(pollMs, Math.max(0, waitMs))
  }

  function begin(batch: Batch): void {
    const attempting = running.begin(batch)
    suspects.began(batch[0].id)
    if (!hasOwnPlaces(batch[0].destination)) room.takePlace()
    lanes.began(batch[0].destination)
    if (isOver) attempting.callOff('stopping')
    const bytes = batch.reduce((sum, { event }) => sum + event.body.byteLength, 0)
    room.take(bytes)
    turn(lanes.isQuick(batch[0].destination), () => void deliver(batch, attempting, bytes))
  }

  async function deliver(batch: Batch, attempting: Running, bytes: number): Promise<void> {
    let lease: Lease | undefined
    let isBack = false
    try {
      const timeoutMs = timeoutOf(batch[0])
      const isLong = timeoutMs > attemptTimeoutMs || batch[0].destination.kind === 'job'
      // Its turn was long in coming.
      const isLate = clock.nowMs() - batch[0].claimedAtMs > marginMs / 2
      const isKept = isLong || isLate || !attempting.isFirst
      lease = isKept ? leases.keep(batch, (reason) => attempting.callOff(reason)) : leases.asClaimed()
      const ended = await attemptInTime(batch, attempting, timeoutMs)
      isBack = ended.isBack
      await settling.settleAll(batch, ended, lease.untilMs)
    } catch (cause) {
      for (const delivery of batch) logUnsettled(log, delivery, cause)
    } finally {
      lease?.end()
      suspects.settled(batch[0].id)
      room.settled(bytes)
      ringIf(isBack || hasRules(batch[0]))
    }
  }

  function timeoutOf({ destination, subscription }: ClaimedDelivery): number {
    const ownTimeoutMs = parts.ownRules?.of(destination)?.timeoutMs
    // Never longer than the lease was made for, unless it is made longer while the attempt runs.
    return ownTimeoutMs ?? Math.min(subscription?.settings.timeoutMs ?? attemptTimeoutMs, attemptTimeoutMs)
  }

  /** `isBack`: it was accepted, and its consumer may have been left alone until now. */
  async function attemptInTime(
    batch: Batch,
    attempting: Running,
    timeoutMs: number,
  ): Promise<Ended & AttemptResult & { readonly isBack: boolean }> {
    const [{ destination, subscription }] = batch
    const startedAtMs = clock.nowMs()
    const cancelTimer = clock.after(timeoutMs, () => attempting.callOff('timeout'))
    let result: AttemptResult | undefined
    let failing = notFailing
    let wasFailing = false
    try {
      if (!attempting.isFirst) await attempting.alone()
      result = await attemptUnlessOver(batch, attempting.signal)
    } finally {
      cancelTimer()
      // They are free as soon as it has ended: settling waits for a commit, and sending need not.
      const free = () => freePlaces(batch, attempting, laneAttempt(result, startedAtMs))
      wasFailing = subscription?.failingSinceMs != null || lanes.isFailing(destination.id)
      if (result?.goesOn === undefined) failing = free()
      else void result.goesOn.then(free)
    }
    const isBack = wasFailing && result.outcome.kind === 'accepted'
    return { ...result, startedAtMs, endedAtMs: clock.nowMs(), failing, isBack }
  }

  function freePlaces([delivery]: Batch, attempting: Running, attempt: LaneAttempt | undefined): Failing {
    const { destination } = delivery
    attempting.end()
    if (!hasOwnPlaces(destination)) room.freePlace()
    const failing = lanes.ended(destination, attempt, clock.nowMs())
    ringIf(hasRules(delivery) || (destination.kind === 'subscription' && lanes.mayGiveMoreOf(destination.id)))
    if (attempt?.isAnswered === false) bell.ringAt(lanes.nextRestedMs())
    return failing
  }

  /** Whether more than its lane's places, and those of all, decides how many attempts are made at once. */
  function hasRules({ destination, subscription }: ClaimedDelivery): boolean {
    if (hasOwnPlaces(destination)) return true
    if (destination.kind === 'handler') return parts.ownRules?.batches?.(destination) !== undefined
    return subscription !== undefined && rulesOf(subscription.settings) !== undefined
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

  /** Not one that was called off before its turn came, or while an earlier attempt of the delivery had not ended. */
  function attemptUnlessOver(batch: Batch, signal: AttemptSignal): Promise<AttemptResult> | AttemptResult {
    if (signal.reason !== undefined) return { outcome: notBegun(signal.reason), publish: [] }
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
    if (isTest(delivery) || isHopeless(delivery) || running.has(delivery.id)) return true
    return delivery.destination.kind === 'handler' && delivery.round > 1
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
      settling.stop()
      const cancelTimer = clock.after(limitMs, () => {
        isOver = true
        running.callOffAll('stopping')
      })
      await loop
      await room.allSettled()
      cancelTimer()
    },
  }
}

/** A program or a job may run for an hour: it would take the place of thousands of other attempts. */
function hasOwnPlaces({ kind }: Destination): boolean {
  return kind !== 'handler' && kind !== 'subscription'
}
