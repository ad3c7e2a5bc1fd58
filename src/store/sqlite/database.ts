import { DatabaseSync } from 'node:sqlite'
import { newId } from '../../id.ts'
import { destinationsOf } from '../destinations.ts'
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
  NewEvent,
  Recorded,
  Route,
  Settled,
  Settlement,
} from '../store.ts'
import { leaseRanOut } from '../store.ts'
import type { SubscriptionChange, SubscriptionRecord } from '../subscriptions.ts'
import { rotated } from '../webhook-secrets.ts'
import { createApiKeyStatements } from './api-key-statements.ts'
import type { DueDelivery } from './delivery-statements.ts'
import { createDeliveryStatements } from './delivery-statements.ts'
import { createEventStatements } from './event-statements.ts'
import { createFileStatements } from './file-statements.ts'
import { migrate } from './migrations.ts'
import { createRejectionStatements } from './rejection-statements.ts'
import { createRemovalStatements } from './removal-statements.ts'
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
  return {
    calls: createCalls(db, mode),
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

function lostAttempt(number: number, startedAtMs: number, nowMs: number): AttemptRecord {
  const durationMs = Math.max(0, nowMs - startedAtMs)
  return { number, startedAtMs, durationMs, outcome: 'lost', statusCode: null, error: leaseRanOut, output: null }
}

function createCalls(db: DatabaseSync, mode: 'read' | 'write') {
  const events = createEventStatements(db)
  const deliveries = createDeliveryStatements(db)
  const subscriptions = createSubscriptionStatements(db)
  const apiKeys = createApiKeyStatements(db)
  const { claimFiles, ...files } = createFileStatements(db)
  const { removeStrayAttempts, ...removals } = createRemovalStatements(db)

  function insertDeliveries(eventId: string, eventType: string, routes: readonly Route[], nowMs: number): string[] {
    const directed = routes.flatMap((route) => destinationsOf(route, subscriptions.subscribersTo))
    return directed.map(({ destination, held }) => {
      const id = newId('dlv', nowMs)
      deliveries.insertDelivery({ id, eventId, eventType, destination, held, nowMs })
      return id
    })
  }

  function recordEvent(event: NewEvent, routes: readonly Route[]): Recorded {
    if (!events.insertEvent(event)) return { kind: 'duplicate', ...events.findDuplicate(event) }
    claimFiles(event.id, event.fileIds)
    return { kind: 'recorded', deliveryIds: insertDeliveries(event.id, event.type, routes, event.createdAtMs) }
  }

  function claimDue(question: Claim): Claimed {
    const { nowMs, leaseMs, maxBytes } = question
    const lanes = deliveries.lanesBehind(question.afterLane ?? '', lanesPerClaim)
    const findSubscription = readOnce(subscriptions.findForAttempt)
    let bytes = 0
    const findEvent = readOnce((id) => {
      const event = events.findForAttempt(id)
      bytes += event?.body.byteLength ?? 0
      return event
    })
    const claimed: ClaimedDelivery[] = []
    let isLeft = false
    /** Those of which no more may be claimed before an attempt of theirs ends. */
    const full = new Set<string>()
    for (const { id, limit, isCut } of shareOut(question, lanes)) {
      const due = deliveries.selectDue(id, nowMs, limit)
      if (due.length === limit) {
        if (isCut) isLeft = true
        else full.add(id)
      }
      for (const delivery of due) {
        const event = findEvent(delivery.eventId)
        if (bytes > maxBytes && claimed.length > 0) return { deliveries: claimed, nextDueAtMs: nowMs }
        const one = claim(delivery, event, findSubscription, nowMs, leaseMs)
        if (one !== undefined) claimed.push(one)
      }
    }
    const waiting = lanes.filter((lane) => laneLimitOf(question, lane) > 0 && !full.has(lane.id))
    return {
      deliveries: claimed,
      nextDueAtMs: isLeft || claimed.length >= question.limit ? nowMs : firstDueOf(waiting),
      ...(lanes.length === lanesPerClaim ? { afterLane: lanes.at(-1)?.id } : {}),
    }
  }

  function firstDueOf(lanes: readonly WaitingLane[]): number | undefined {
    const times = lanes.flatMap(({ id }) => deliveries.firstDueAtMs(id) ?? [])
    return times.length === 0 ? undefined : Math.min(...times)
  }

  function claim(
    delivery: DueDelivery,
    event: ClaimedEvent | undefined,
    findSubscription: (id: string) => ClaimedSubscription | undefined,
    nowMs: number,
    leaseMs: number,
  ): ClaimedDelivery | undefined {
    const { id, destination, attemptCount, lostClaimAtMs } = delivery
    if (lostClaimAtMs !== null) deliveries.recordAttempt(id, lostAttempt(attemptCount, lostClaimAtMs, nowMs))
    const subscription = destination.kind === 'subscription' ? findSubscription(destination.id) : undefined
    if (event === undefined || (destination.kind === 'subscription' && subscription === undefined)) {
      deliveries.cancelDelivery(id, nowMs)
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
    return { id, attempt, round, destination, event, subscription, claimedAtMs: nowMs }
  }

  function settle(settlement: Settlement): Settled {
    const { deliveryId, destination, attempt, next } = settlement
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
    for (const { event, routes } of settlement.publish) recordEvent(event, routes)
    if (destination.kind === 'handler') return { kind: 'settled' }
    return settleSubscription(settlement, destination.id, endMs)
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

  function setSubscriptionStatus(id: string, status: 'active' | 'paused', nowMs: number): void {
    if (!subscriptions.setStatus(id, status, nowMs)) return
    if (status === 'active') deliveries.freeOfSubscription(id, nowMs)
    else deliveries.holdOfSubscription(id)
  }

  return {
    recordEvent,
    claimDue,
    giveBack(claimed: readonly { readonly id: string; readonly attempt: number }[]): void {
      for (const { id, attempt } of claimed) deliveries.giveBack(id, attempt)
    },
    settle,
    findEvent: events.findEvent,
    listEvents: events.listEvents,
    addDeliveries(eventId: string, routes: readonly Route[], nowMs: number): string[] | undefined {
      const type = events.findEventType(eventId)
      return type === undefined ? undefined : insertDeliveries(eventId, type, routes, nowMs)
    },
    releaseEvent(eventId: string, routes: readonly Route[], nowMs: number): string[] | undefined {
      const type = events.leaveQuarantine(eventId)
      return type === undefined ? undefined : insertDeliveries(eventId, type, routes, nowMs)
    },
    findDelivery: deliveries.findDelivery,
    listAttempts: deliveries.listAttempts,
    listDeliveries: deliveries.listDeliveries,
    countDeliveries: deliveries.countDeliveries,
    longestWaitMs(nowMs: number): number {
      const lanes = deliveries.lanesBehind('', Number.POSITIVE_INFINITY)
      return nowMs - lanes.reduce((first, { dueAtMs }) => Math.min(first, dueAtMs), nowMs)
    },
    retryDelivery: deliveries.retryDelivery,
    retryDeliveries(filter: Parameters<typeof deliveries.selectRetryable>[0], limit: number, nowMs: number) {
      const matched = deliveries.countDeliveries(filter)
      const ids = deliveries.selectRetryable(filter, limit)
      const retried = ids.filter((id) => deliveries.retryDelivery(id, nowMs)).length
      return { matched, retried }
    },
    cancelDelivery: deliveries.cancelDelivery,
    createSubscription: subscriptions.insertSubscription,
    findSubscription: subscriptions.findSubscription,
    listSubscriptions: subscriptions.listSubscriptions,
    listStoredSecrets: subscriptions.listStoredSecrets,
    replaceStoredSecrets: subscriptions.replaceStoredSecrets,
    updateSubscription(id: string, change: SubscriptionChange, nowMs: number): SubscriptionRecord | undefined {
      if (!subscriptions.updateSubscription(id, change, nowMs)) return undefined
      if (change.status !== undefined) setSubscriptionStatus(id, change.status, nowMs)
      return subscriptions.findSubscription(id)
    },
    rotateSecret(id: string, secret: string, oldExpiresAtMs: number, nowMs: number): SubscriptionRecord | undefined {
      const before = subscriptions.findForAttempt(id)
      if (before === undefined) return undefined
      subscriptions.setSecrets(id, rotated(before.secrets, secret, oldExpiresAtMs, nowMs), nowMs)
      return subscriptions.findSubscription(id)
    },
    deleteSubscription(id: string, nowMs: number): boolean {
      deliveries.cancelOfSubscription(id, nowMs)
      return subscriptions.deleteSubscription(id)
    },
    ...apiKeys,
    ...files,
    ...removals,
    ...createRejectionStatements(db),
    ...createSigningKeyStatements(db),
    /** Reads a row; the thread that writes also writes one page: a disk that is full is no storage. */
    ping(): void {
      const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
      if (mode === 'write') db.exec(`PRAGMA user_version = ${version}`)
    },
  }
}
