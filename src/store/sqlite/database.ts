import { DatabaseSync } from 'node:sqlite'
import { newId } from '../../id.ts'
import type { RoutableEvent } from '../destinations.ts'
import { destinationsOf } from '../destinations.ts'
import type { FilterFailed, FilterFailure } from '../filters.ts'
import { createFilter } from '../filters.ts'
import type { Allowance, GovernedLane } from '../lane-rules.ts'
import { allowanceOf, noRules, rulesOf, waitAfterTaking } from '../lane-rules.ts'
import type { WaitingLane } from '../lanes.ts'
import { laneLimitOf, lanesPerClaim, shareOut } from '../lanes.ts'
import type {
  AttemptRecord,
  Claim,
  Claimed,
  ClaimedDelivery,
  ClaimedEvent,
  ClaimedSubscription,
  DeliveryStatus,
  Destination,
  NewEvent,
  Recorded,
  Route,
  Settled,
  Settlement,
} from '../store.ts'
import { leaseRanOut } from '../store.ts'
import type { NewSubscription, Ordering, SubscriptionChange, SubscriptionRecord } from '../subscriptions.ts'
import { rotated } from '../webhook-secrets.ts'
import { createApiKeyStatements } from './api-key-statements.ts'
import type { DueDelivery, Place } from './delivery-statements.ts'
import { createDeliveryStatements } from './delivery-statements.ts'
import { createEventStatements } from './event-statements.ts'
import { createFileStatements } from './file-statements.ts'
import { createIdempotencyKeyStatements } from './idempotency-key-statements.ts'
import { createLaneStatements } from './lane-statements.ts'
import { migrate } from './migrations.ts'
import { createOrderStatements } from './order-statements.ts'
import { createRejectionStatements } from './rejection-statements.ts'
import { createRemovalStatements } from './removal-statements.ts'
import { createReplayStatements } from './replay-statements.ts'
import { createSigningKeyStatements } from './signing-key-statements.ts'
import { createSubscriptionStatements } from './subscription-statements.ts'

/** What a thread of the store can be asked, by name. */
export type Database = ReturnType<typeof openDatabase>
export type Call = { readonly [Name in CallName]: readonly [Name, ...Parameters<Database['calls'][Name]>] }[CallName]
export type CallName = keyof Database['calls']
/** Asks a thread. What a call gives is tied to its name, as its arguments are. */
export type Ask = <Name extends CallName>(
  ...call: Extract<Call, readonly [Name, ...unknown[]]>
) => Promise<ReturnType<Database['calls'][Name]>>

/** How long to wait for another process's commit: well below the ten seconds that senders wait for us. */
const busyTimeoutMs = 2_000

/**
 * Opens a database file. `write` makes it durable (WAL, an fsync for each commit) and migrates it; a reader sees what
 * was committed when its statement begins, and never waits for the writer.
 */
export function openDatabase(path: string, mode: 'read' | 'write') {
  const db = new DatabaseSync(path, { readOnly: mode === 'read' })
  db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  if (mode === 'write') {
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL')
    migrate(db)
  }
  let failures: FilterFailure[] = []
  return {
    calls: createCalls(db, mode, (failure) => failures.push(failure)),
    /** Filters that have failed since it was asked last. */
    takeFilterFailures(): readonly FilterFailure[] {
      const taken = failures
      failures = []
      return taken
    },
    transaction: (work: () => void) => transaction(db, work),
    close: () => db.close(),
  }
}

/** Runs `work` and commits, or undoes it all and throws on. */
function transaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** Many deliveries of a claim have one event, or one subscription. */
function readOnce<Value>(read: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>()
  return (id) => {
    const value = known.get(id) ?? read(id)
    known.set(id, value)
    return value
  }
}

/** A lane with rules, and what these allow. */
interface Governed {
  readonly lane: GovernedLane
  readonly allowance: Allowance
}

function firstOf(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

function lostAttempt(number: number, startedAtMs: number, nowMs: number): AttemptRecord {
  const durationMs = Math.max(0, nowMs - startedAtMs)
  return {
    number,
    startedAtMs,
    durationMs,
    outcome: 'lost',
    statusCode: null,
    error: leaseRanOut,
    output: null,
    timings: null,
  }
}

function createCalls(db: DatabaseSync, mode: 'read' | 'write', filterFailed: FilterFailed) {
  const events = createEventStatements(db)
  const deliveries = createDeliveryStatements(db)
  const subscriptions = createSubscriptionStatements(db)
  const lanes = createLaneStatements(db)
  const order = createOrderStatements(db)
  const apiKeys = createApiKeyStatements(db)
  const { claimFiles, ...files } = createFileStatements(db)
  const { removeStrayAttempts, ...removals } = createRemovalStatements(db)

  function insertDeliveries(event: RoutableEvent, routes: readonly Route[], nowMs: number): string[] {
    const { id: eventId, type: eventType } = event
    const readBody = () => event.body ?? events.findForAttempt(eventId)?.body ?? new Uint8Array()
    const letsThrough = createFilter(readBody, filterFailed)
    const directed = routes.flatMap((route) => destinationsOf(route, subscriptions.subscribersTo, letsThrough))
    return directed.map(({ destination, held }) => {
      const id = newId('dlv', nowMs)
      const place = placeOf(event, destination)
      deliveries.insertDelivery({ id, eventId, eventType, destination, held, nowMs, place })
      return id
    })
  }

  /** Behind all that have a place in its order; undefined if it is not ordered. */
  function placeOf({ orderingKey }: RoutableEvent, { kind, id }: Destination): Place | undefined {
    if (orderingKey === null || kind !== 'subscription' || order.orderingOf(id) === undefined) return undefined
    const last = order.lastPlace(id, orderingKey)
    return { key: orderingKey, number: last + 1, isBehind: last > 0 }
  }

  /** Does what may give up a place, and lets the next one of its order have its turn. */
  function advancing(deliveryId: string, nowMs: number, work: () => boolean): boolean {
    const place = order.findOrder(deliveryId)
    const isDone = work()
    if (place !== undefined) order.advance(place.lane, place.key, nowMs)
    return isDone
  }

  const cancelDelivery = (id: string, nowMs: number): boolean =>
    advancing(id, nowMs, () => deliveries.cancelDelivery(id, nowMs))
  const retryDelivery = (id: string, nowMs: number): boolean =>
    advancing(id, nowMs, () => deliveries.retryDelivery(id, nowMs))

  function recordEvent(event: NewEvent, routes: readonly Route[]): Recorded {
    if (!events.insertEvent(event)) return { kind: 'duplicate', ...events.findDuplicate(event) }
    claimFiles(event.id, event.fileIds)
    return { kind: 'recorded', deliveryIds: insertDeliveries(event, routes, event.createdAtMs) }
  }

  function claimDue(question: Claim): Claimed {
    const { nowMs, leaseMs, maxBytes } = question
    const found = deliveries.lanesBehind(question.afterLane ?? '', lanesPerClaim)
    const governed = governedOf(found, nowMs)
    const open = found.map((lane) => ({ ...lane, allowed: governed.get(lane.id)?.allowance.limit }))
    const findSubscription = readOnce(subscriptions.findForAttempt)
    let bytes = 0
    const findEvent = readOnce((id) => {
      const event = events.findForAttempt(id)
      bytes += event?.body.byteLength ?? 0
      return event
    })
    const claimed: ClaimedDelivery[] = []
    let isLeft = false
    /** When lanes that are held back by their rules give more. */
    const waits: number[] = [...governed.values()].flatMap(({ allowance: { limit, waitMs } }) =>
      limit === 0 && waitMs !== null ? [nowMs + waitMs] : [],
    )
    /** Those of which no more may be claimed before an attempt of theirs ends. */
    const full = new Set<string>()
    for (const { id, limit, isCut } of shareOut(question, open)) {
      const due = deliveries.selectDue(id, nowMs, limit)
      if (due.length === limit) {
        if (isCut) isLeft = true
        else full.add(id)
      }
      const before = claimed.length
      for (const delivery of due) {
        const event = findEvent(delivery.eventId)
        if (bytes > maxBytes && claimed.length > 0) break
        const one = claim(delivery, event, findSubscription, nowMs, leaseMs)
        if (one !== undefined) claimed.push(one)
      }
      const taken = claimed.slice(before)
      const rules = governed.get(id)
      if (rules !== undefined) {
        const waitMs = take(rules, taken, nowMs, leaseMs)
        if (waitMs !== null && full.has(id)) waits.push(nowMs + waitMs)
      }
      if (bytes > maxBytes && claimed.length > 0) return { deliveries: claimed, nextDueAtMs: nowMs }
    }
    const waiting = open.filter((lane) => laneLimitOf(question, lane) > 0 && !full.has(lane.id))
    return {
      deliveries: claimed,
      nextDueAtMs: isLeft || claimed.length >= question.limit ? nowMs : firstOf(firstDueOf(waiting), ...waits),
      ...(open.length === lanesPerClaim ? { afterLane: open.at(-1)?.id } : {}),
    }
  }

  function firstDueOf(lanes: readonly WaitingLane[]): number | undefined {
    return firstOf(...lanes.map(({ id }) => deliveries.firstDueAtMs(id)))
  }

  /** Of the lanes in which something is due those that have rules, with what these allow. */
  function governedOf(found: readonly WaitingLane[], nowMs: number): Map<string, Governed> {
    const governed = new Map<string, Governed>()
    for (const { kind, id, dueAtMs } of found) {
      const lane = kind === 'subscription' && dueAtMs <= nowMs ? lanes.findGoverned(id, nowMs) : undefined
      if (lane !== undefined) governed.set(id, { lane, allowance: allowanceOf(lane) })
    }
    return governed
  }

  /** Keeps what was taken of a lane with rules; gives when it gives more, if that is a matter of time. */
  function take(
    { lane, allowance }: Governed,
    taken: readonly ClaimedDelivery[],
    nowMs: number,
    leaseMs: number,
  ): number | null {
    const { id } = lane
    if (taken.length > 0) {
      if (lane.rateLimit !== null) lanes.takeTokens(id, allowance.tokens - taken.length, nowMs)
      if (lane.maxInFlight !== null) {
        lanes.clearExpired(id, nowMs)
        for (const delivery of taken) lanes.beginInFlight(id, delivery.id, nowMs + leaseMs)
      }
      // Nobody else tries while this one does.
      if (allowance.isProbe) lanes.block(id, nowMs + leaseMs)
    }
    return waitAfterTaking(lane, allowance, taken.length)
  }

  function claim(
    delivery: DueDelivery,
    event: ClaimedEvent | undefined,
    findSubscription: (id: string) => ClaimedSubscription | undefined,
    nowMs: number,
    leaseMs: number,
  ): ClaimedDelivery | undefined {
    const { id, destination, orderingKey, attemptCount, lostClaimAtMs } = delivery
    if (lostClaimAtMs !== null) deliveries.recordAttempt(id, lostAttempt(attemptCount, lostClaimAtMs, nowMs))
    const subscription = destination.kind === 'subscription' ? findSubscription(destination.id) : undefined
    if (event === undefined || (destination.kind === 'subscription' && subscription === undefined)) {
      cancelDelivery(id, nowMs)
      return undefined
    }
    // It was running when its subscription was paused, and so was not held with the others.
    if (lostClaimAtMs !== null && subscription?.isActive === false) {
      deliveries.hold(id)
      return undefined
    }
    deliveries.claim(id, nowMs, leaseMs)
    const attempt = attemptCount + 1
    const round = attempt - delivery.earlierAttempts
    return { id, attempt, round, destination, orderingKey, event, subscription, claimedAtMs: nowMs }
  }

  function settle(settlement: Settlement): Settled {
    const { deliveryId, destination, attempt, next } = settlement
    if (settlement.isCounted === true) lanes.endInFlight(destination.id, deliveryId)
    deliveries.recordAttempt(deliveryId, attempt)
    const endMs = attempt.startedAtMs + attempt.durationMs
    const status: DeliveryStatus = next.kind === 'retry' ? 'pending' : next.kind
    const isOurs = deliveries.finishAttempt({
      id: deliveryId,
      attempt: attempt.number,
      status,
      dueAtMs: next.kind === 'retry' ? next.dueAtMs : null,
      endedAtMs: next.kind === 'retry' ? null : endMs,
    })
    if (!isOurs) {
      removeStrayAttempts(deliveryId)
      return { kind: 'superseded' }
    }
    if (settlement.orderingKey != null) letPass(settlement, settlement.orderingKey, endMs)
    for (const { event, routes } of settlement.publish) recordEvent(event, routes)
    if (destination.kind === 'handler') return { kind: 'settled' }
    return settleSubscription(settlement, destination.id, endMs)
  }

  /** Lets the next one of its order have its turn, if the delivery has given up its place. */
  function letPass({ deliveryId, destination, next }: Settlement, key: string, nowMs: number): void {
    if (next.kind === 'exhausted' && order.orderingOf(destination.id) !== 'block') order.giveUpPlace(deliveryId)
    if (next.kind !== 'retry') order.advance(destination.id, key, nowMs)
  }

  function settleSubscription(settlement: Settlement, subscriptionId: string, nowMs: number): Settled {
    // A lost attempt says nothing about the consumer.
    if (settlement.attempt.outcome !== 'lost') {
      subscriptions.noteOutcome(
        subscriptionId,
        settlement.attempt.outcome === 'accepted',
        settlement.attempt.startedAtMs,
      )
    }
    if (settlement.attempt.outcome === 'accepted') lanes.unblock(subscriptionId)
    if (settlement.blockUntilMs !== undefined) lanes.block(subscriptionId, settlement.blockUntilMs)
    if (settlement.disable !== undefined && subscriptions.disable(subscriptionId, settlement.disable, nowMs)) {
      for (const { event, routes } of settlement.publishIfDisabled) recordEvent(event, routes)
      deliveries.holdOfSubscription(subscriptionId)
      return { kind: 'settled-and-disabled' }
    }
    if (settlement.next.kind === 'retry') {
      const now = subscriptions.findSubscription(subscriptionId)
      if (now !== undefined && now.status !== 'active') deliveries.holdOfSubscription(subscriptionId)
    }
    return { kind: 'settled' }
  }

  /** A lane without rules has no row, until its consumer is left alone. */
  function setRules({ id, settings }: Pick<SubscriptionRecord, 'id' | 'settings'>): void {
    const rules = rulesOf(settings)
    if (rules !== undefined || lanes.findGoverned(id, 0) !== undefined) lanes.setRules(id, rules ?? noRules)
  }

  function setSubscriptionStatus(id: string, status: 'active' | 'paused', nowMs: number): void {
    if (status === 'active') lanes.unblock(id)
    if (!subscriptions.setStatus(id, status, nowMs)) return
    if (status === 'paused') {
      deliveries.holdOfSubscription(id)
      return
    }
    deliveries.freeOfSubscription(id, nowMs)
    order.advanceAll(id, nowMs)
  }

  function setOrdering(id: string, ordering: Ordering | undefined, nowMs: number): void {
    if (ordering === undefined) order.giveUpAll(id, nowMs)
    if (ordering === 'skip') order.giveUpExhausted(id, nowMs)
  }

  return {
    recordEvent,
    claimDue,
    giveBack(claimed: readonly Pick<ClaimedDelivery, 'id' | 'attempt' | 'destination'>[]): void {
      for (const { id, attempt, destination } of claimed) {
        deliveries.giveBack(id, attempt)
        lanes.endInFlight(destination.id, id)
      }
    },
    settle,
    findEvent: events.findEvent,
    listEvents: events.listEvents,
    addDeliveries(eventId: string, routes: readonly Route[], nowMs: number): string[] | undefined {
      const event = events.findForRoutes(eventId)
      return event === undefined ? undefined : insertDeliveries(event, routes, nowMs)
    },
    releaseEvent(eventId: string, routes: readonly Route[], nowMs: number): string[] | undefined {
      const event = events.leaveQuarantine(eventId)
      return event === undefined ? undefined : insertDeliveries(event, routes, nowMs)
    },
    findDelivery: deliveries.findDelivery,
    listAttempts: deliveries.listAttempts,
    listDeliveries: deliveries.listDeliveries,
    countDeliveries: deliveries.countDeliveries,
    longestWaitMs(nowMs: number): number {
      const waiting = deliveries.lanesBehind('', Number.POSITIVE_INFINITY)
      return nowMs - waiting.reduce((first, { dueAtMs }) => Math.min(first, dueAtMs), nowMs)
    },
    retryDelivery(id: string, nowMs: number): boolean {
      const lane = deliveries.findDelivery(id)?.destination
      const isRetried = retryDelivery(id, nowMs)
      if (isRetried && lane?.kind === 'subscription') lanes.unblock(lane.id)
      return isRetried
    },
    retryDeliveries(filter: Parameters<typeof deliveries.selectRetryable>[0], limit: number, nowMs: number) {
      const matched = deliveries.countDeliveries(filter)
      const ids = deliveries.selectRetryable(filter, limit)
      const retried = ids.filter((id) => retryDelivery(id, nowMs)).length
      return { matched, retried }
    },
    cancelDelivery,
    createSubscription(subscription: NewSubscription): void {
      subscriptions.insertSubscription(subscription)
      setRules(subscription)
    },
    findSubscription: subscriptions.findSubscription,
    listSubscriptions: subscriptions.listSubscriptions,
    listStoredSecrets: subscriptions.listStoredSecrets,
    replaceStoredSecrets: subscriptions.replaceStoredSecrets,
    updateSubscription(id: string, change: SubscriptionChange, nowMs: number): SubscriptionRecord | undefined {
      if (!subscriptions.updateSubscription(id, change, nowMs)) return undefined
      if (change.url !== undefined) lanes.unblock(id)
      if (change.status !== undefined) setSubscriptionStatus(id, change.status, nowMs)
      const changed = subscriptions.findSubscription(id)
      if (changed !== undefined && change.settings !== undefined) setRules(changed)
      if (change.settings?.ordering !== undefined) setOrdering(id, changed?.settings.ordering, nowMs)
      return changed
    },
    rotateSecret(id: string, secret: string, oldExpiresAtMs: number, nowMs: number): SubscriptionRecord | undefined {
      const before = subscriptions.findForAttempt(id)
      if (before === undefined) return undefined
      subscriptions.setSecrets(id, rotated(before.secrets, secret, oldExpiresAtMs, nowMs), nowMs)
      return subscriptions.findSubscription(id)
    },
    deleteSubscription(id: string, nowMs: number): boolean {
      deliveries.cancelOfSubscription(id, nowMs)
      order.giveUpAll(id, nowMs)
      lanes.removeLane(id)
      return subscriptions.deleteSubscription(id)
    },
    ...apiKeys,
    ...files,
    ...removals,
    ...createRejectionStatements(db),
    ...createIdempotencyKeyStatements(db),
    ...createSigningKeyStatements(db),
    ...createReplayStatements(db, retryDelivery),
    /** Reads a row; the thread that writes also writes one page: a disk that is full is no storage. */
    ping(): void {
      const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
      if (mode === 'write') db.exec(`PRAGMA user_version = ${version}`)
    },
  }
}
