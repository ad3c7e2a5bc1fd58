import { testedLanes } from '../destinations.ts'
import type { FilterFailed } from '../filters.ts'
import type { CallResult } from '../group-commit.ts'
import { createGroupCommit } from '../group-commit.ts'
import { makesDue } from '../makes-due.ts'
import type { NewEvent, Publication, Recorded, Route, Settled, Settlement, Store } from '../store.ts'
import { StorageUnavailable } from '../store.ts'
import { addFirstApiKey, isApiKey, setFirstApiKey } from './api-keys.ts'
import { claimDue } from './claim.ts'
import type { Pool } from './connection.ts'
import {
  cancelDelivery,
  countDeliveries,
  findDelivery,
  holdAllOf,
  listAttempts,
  listDeliveries,
  retryDeliveries,
  retryDelivery,
} from './deliveries.ts'
import { longestWaitMs } from './due.ts'
import type { DueNotifications } from './due-notifications.ts'
import { findEvent, keepEvent, leaveQuarantine, listEvents } from './events.ts'
import { createFiles } from './files.ts'
import { claimKey, removeKeys } from './idempotency-keys.ts'
import { setHandlerBatches, unblockLanes } from './lanes.ts'
import { extendLease, giveBack } from './lease.ts'
import { findProgress, reportProgress } from './progress.ts'
import type { At } from './record.ts'
import { addDeliveries, needsTransaction, recordEvents } from './record.ts'
import { createRecordRejections, listRejections } from './rejections.ts'
import { deleteEvent } from './removal.ts'
import {
  countReplay,
  deferReplay,
  findReplay,
  listReplays,
  removeReplays,
  startReplay,
  stepReplay,
  stopReplay,
} from './replays.ts'
import { removeEmptyDays, removeOldEvents } from './retention.ts'
import { firstOfEachDelivery, settleAll } from './settle.ts'
import {
  addSigningKey,
  listSigningKeys,
  removeReplacedSigningKeys,
  replaceSigningKey,
  rotateSigningKey,
} from './signing-keys.ts'
import {
  createSubscription,
  deleteSubscription,
  endStatusChanges,
  findStoredSecrets,
  findSubscription,
  listStoredSecrets,
  listSubscriptions,
  replaceStoredSecrets,
  rotateSecret,
  updateSubscription,
} from './subscriptions.ts'

/**
 * While one group of publications is committed the next is on its way: their senders wait, and the database makes one
 * fsync of commits that come together. For settlements nobody waits; fewer and larger groups cost less.
 */
const publicationGroups = 2

export interface PostgresParts {
  readonly pool: Pool
  /** What time to judge by. */
  readonly at: At
  readonly due: Pick<DueNotifications, 'onDue' | 'say'>
  /** Closes what lies under the store. */
  readonly close: () => Promise<void>
}

/** The store over a pool of connections. */
export function createPostgresStore(parts: PostgresParts): Store {
  const { pool, at, due } = parts
  const records = createGroupCommit<Publication>((group) => runTogether(group, recordAll), publicationGroups)
  // One after the other: what was asked for first must have its place first.
  const orderedRecords = createGroupCommit<Publication>((group) => runTogether(group, recordAll))
  const settlements = createGroupCommit<Settlement>((group) => runTogether(group, settleEach))
  // By themselves: they lock the orders that they let go on, and cost more than the others need.
  const orderedSettlements = createGroupCommit<Settlement>((group) => runTogether(group, settleEach))
  const others = createAsked()
  const failureListeners: FilterFailed[] = []
  const failed: FilterFailed = (failure) => {
    for (const listener of failureListeners) listener(failure)
  }
  const recordRejections = createRecordRejections(pool)

  async function recordAll(publications: readonly Publication[]): Promise<Recorded[]> {
    await unblockLanes(pool, publications.flatMap(testedLanes))
    if (!needsTransaction(publications)) return recordEvents(pool, publications, at, failed)
    return pool.transaction((session) => recordEvents(session, publications, at, failed))
  }

  /** Those of one delivery one after the other: the second must see what the first did. */
  async function settleEach(group: readonly Settlement[]): Promise<Settled[]> {
    const settled = new Map<Settlement, Settled>()
    for (let left = group; left.length > 0; left = left.filter((settlement) => !settled.has(settlement))) {
      const firsts = firstOfEachDelivery(left)
      const results = await settleAll(pool, firsts, at, failed)
      for (const [index, settlement] of firsts.entries()) settled.set(settlement, results[index] as Settled)
    }
    return group.map((settlement) => settled.get(settlement) as Settled) // each was settled by the loop
  }

  /** What waits for a disabled subscription is held after the commit: it may be many, and others wait to be settled. */
  async function holdIfDisabled({ destination }: Settlement, settled: Promise<Settled>): Promise<Settled> {
    const { kind } = await settled
    if (kind === 'settled-and-disabled') {
      // Those that are left are held when a claim meets them.
      await others.ask(() => holdAllOf(pool, destination.id)).catch(() => {})
    }
    return { kind }
  }

  const wakingDue = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work
    due.say()
    return value
  }
  let closed: Promise<void> | undefined
  const close = async () => {
    await Promise.all([
      records.close(),
      orderedRecords.close(),
      settlements.close(),
      orderedSettlements.close(),
      others.close(),
    ])
    await parts.close()
  }
  const record = (event: NewEvent, routes: readonly Route[]) =>
    (event.orderingKey === null ? records : orderedRecords).call(
      { event, routes },
      event.body.byteLength,
    ) as Promise<Recorded> // what recordAll gives

  return {
    recordEvent: (event, routes) => (routes.length === 0 ? record(event, routes) : wakingDue(record(event, routes))),
    findEvent: (id) => others.ask(() => findEvent(pool, id)),
    listEvents: (filter, page) => others.ask(() => listEvents(pool, filter, page)),
    addDeliveries: (eventId, routes, nowMs) =>
      wakingDue(
        others.ask(() =>
          pool.transaction(async (session) => {
            const event = await keepEvent(session, eventId)
            return event === undefined ? undefined : addDeliveries(session, event, routes, nowMs, at, failed)
          }),
        ),
      ),
    releaseEvent: (eventId, routes, nowMs) =>
      wakingDue(
        others.ask(() =>
          pool.transaction(async (session) => {
            const event = await leaveQuarantine(session, eventId)
            return event === undefined ? undefined : addDeliveries(session, event, routes, nowMs, at, failed)
          }),
        ),
      ),
    deleteEvent: (id) => others.ask(() => deleteEvent(pool, id)),
    removeOldEvents: (step) => others.ask(() => removeOldEvents(pool, step)),
    removeEmptyDays: (beforeMs) => others.ask(() => removeEmptyDays(pool, beforeMs)),
    ...createFiles(pool, others.ask),
    recordRejections: (rejections) => others.ask(() => recordRejections(rejections)),
    listRejections: (filter, page) => others.ask(() => listRejections(pool, filter, page)),
    claimKey: (claim) => others.ask(() => claimKey(pool, claim)),
    removeKeys: (freeBeforeMs, limit) => others.ask(() => removeKeys(pool, freeBeforeMs, limit)),
    claimDue: (claim) => others.ask(() => claimDue(pool, claim, at)),
    giveBack: (deliveries, later) =>
      wakingDue(
        others.ask(() => giveBack(pool, deliveries, later && { nowMs: at(later.nowMs), delayMs: later.delayMs })),
      ),
    extendLease: (delivery, nowMs, leaseMs) => others.ask(() => extendLease(pool, delivery, at(nowMs), leaseMs)),
    settle: (settlement) => {
      const isOrdered = settlement.orderingKey != null
      const commit = (isOrdered ? orderedSettlements : settlements).call(settlement) as Promise<Settled> // what settleEach gives
      const settled = settlement.disable === undefined ? commit : holdIfDisabled(settlement, commit)
      return makesDue(settlement) ? wakingDue(settled) : settled
    },
    setHandlerBatches: (rules) => wakingDue(others.ask(() => setHandlerBatches(pool, rules))),
    findDelivery: (id) => others.ask(() => findDelivery(pool, id)),
    reportProgress: (delivery, progress) => others.ask(() => reportProgress(pool, delivery, progress)),
    findProgress: (deliveryId) => others.ask(() => findProgress(pool, deliveryId)),
    listAttempts: (deliveryId) => others.ask(() => listAttempts(pool, deliveryId)),
    listDeliveries: (filter, page) => others.ask(() => listDeliveries(pool, filter, page)),
    longestWaitMs: (nowMs) => others.ask(() => longestWaitMs(pool, nowMs, at)),
    retryDelivery: (id, nowMs) =>
      wakingDue(others.ask(() => pool.transaction((session) => retryDelivery(session, id, nowMs, at)))),
    retryDeliveries: async (filter, limit, dryRun, nowMs) => {
      if (dryRun) return { matched: await others.ask(() => countDeliveries(pool, filter)), retried: 0 }
      return wakingDue(others.ask(() => retryDeliveries(pool, filter, limit, nowMs, at)))
    },
    cancelDelivery: (id, nowMs) =>
      wakingDue(others.ask(() => pool.transaction((session) => cancelDelivery(session, id, nowMs, at)))),
    createSubscription: (subscription) => others.ask(() => createSubscription(pool, subscription)),
    findSubscription: (id) => others.ask(() => findSubscription(pool, id)),
    listSubscriptions: (page) => others.ask(() => listSubscriptions(pool, page)),
    updateSubscription: (id, change, nowMs) =>
      wakingDue(others.ask(() => updateSubscription(pool, id, change, nowMs, at))),
    rotateSecret: (id, secret, oldExpiresAtMs, nowMs) =>
      others.ask(() => rotateSecret(pool, id, secret, oldExpiresAtMs, nowMs)),
    findStoredSecrets: (id) => others.ask(() => findStoredSecrets(pool, id)),
    listStoredSecrets: (page) => others.ask(() => listStoredSecrets(pool, page)),
    replaceStoredSecrets: (before, after) => others.ask(() => replaceStoredSecrets(pool, before, after)),
    addSigningKey: (key) => others.ask(() => addSigningKey(pool, key)),
    replaceSigningKey: (id, before, after) => others.ask(() => replaceSigningKey(pool, id, before, after)),
    rotateSigningKey: (key) => others.ask(() => rotateSigningKey(pool, key)),
    removeReplacedSigningKeys: () => others.ask(() => removeReplacedSigningKeys(pool)),
    listSigningKeys: () => others.ask(() => listSigningKeys(pool)),
    countReplay: (filter, atMs, after, maxRows) => others.ask(() => countReplay(pool, filter, atMs, after, maxRows)),
    startReplay: (replay, maxUnfinished) => others.ask(() => startReplay(pool, replay, maxUnfinished)),
    stepReplay: async (nowMs, maxRows) => {
      const done = await others.ask(() => stepReplay(pool, nowMs, maxRows, at))
      if (done !== undefined && done.replayed > 0) due.say()
      return done
    },
    deferReplay: (untilMs) => others.ask(() => deferReplay(pool, untilMs)),
    removeReplays: (endedBeforeMs, limit) => others.ask(() => removeReplays(pool, endedBeforeMs, limit)),
    stopReplay: (id, nowMs) => others.ask(() => stopReplay(pool, id, nowMs)),
    findReplay: (id) => others.ask(() => findReplay(pool, id)),
    listReplays: (page) => others.ask(() => listReplays(pool, page)),
    endStatusChanges: (nowMs) => wakingDue(others.ask(() => endStatusChanges(pool, nowMs, at))),
    deleteSubscription: (id, nowMs) => others.ask(() => deleteSubscription(pool, id, nowMs, at)),
    addFirstApiKey: (id, hash, nowMs) => others.ask(() => addFirstApiKey(pool, id, hash, nowMs)),
    isApiKey: (hash) => others.ask(() => isApiKey(pool, hash)),
    setFirstApiKey: (id, hash, nowMs) => others.ask(() => setFirstApiKey(pool, id, hash, nowMs)),
    onDue: due.onDue,
    onFilterFailed: (listener) => void failureListeners.push(listener),
    ping: () => others.ask(() => ping(pool)),
    close: () => {
      closed ??= close()
      return closed
    },
  }
}

/**
 * Runs calls in one commit. If one of them fails for a reason of its own, each is run again in a commit of its own: one
 * that cannot succeed takes no other with it. If the storage fails, all fail.
 */
async function runTogether<Call, Value>(
  calls: readonly Call[],
  run: (calls: readonly Call[]) => Promise<readonly Value[]>,
): Promise<CallResult[]> {
  try {
    return (await run(calls)).map((value) => ({ kind: 'value', value }))
  } catch (error) {
    if (error instanceof StorageUnavailable || calls.length === 1) return calls.map(() => toError(error))
    const results: CallResult[] = []
    for (const call of calls) results.push(...(await runTogether([call], run)))
    return results
  }
}

function toError(error: unknown): CallResult {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'error', storage: error instanceof StorageUnavailable, message }
}

const isReadOnly = { name: 'is-read-only', text: `SELECT current_setting('transaction_read_only') = 'on' AS read_only` }

/** A standby, and a server that an operator has made read-only, answers and takes nothing. */
async function ping(pool: Pool): Promise<void> {
  const [row] = await pool.run<{ read_only: boolean }>(isReadOnly)
  if (row?.read_only !== false) throw new StorageUnavailable('the database takes no writes')
}

/** How many statements may wait for a connection: more than these a slow database does not answer in time. */
const maxAsked = 1_000

/** Counts what is asked for beside the groups, so that it is bounded, and closing waits for it. */
function createAsked() {
  const running = new Set<Promise<unknown>>()
  let closed = false
  return {
    ask<Value>(work: () => Promise<Value>): Promise<Value> {
      if (closed) return Promise.reject(new StorageUnavailable('the storage is closed'))
      if (running.size >= maxAsked)
        return Promise.reject(new StorageUnavailable('the storage is slower than what comes'))
      const value = work()
      const ended = value.catch(() => {}).finally(() => running.delete(ended))
      running.add(ended)
      return value
    },
    async close(): Promise<void> {
      closed = true
      await Promise.all(running)
    },
  }
}
