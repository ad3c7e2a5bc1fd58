import type { RunGroup } from '../group-commit.ts'
import { createGroupCommit } from '../group-commit.ts'
import { makesDue } from '../makes-due.ts'
import type { NewEvent, Recorded, Settled, Settlement, Store } from '../store.ts'
import { toAcceptedRow } from './accepted.ts'
import type { Ask, Call } from './database.ts'
import type { FileFolder } from './file-folder.ts'
import { createFiles } from './files.ts'
import { unpackClaimed } from './packed-claims.ts'
import type { Followed } from './status.ts'

const plainlySettled: Settled = { kind: 'settled' }
const superseded: Settled = { kind: 'superseded' }
const settledIf = (isSettled: boolean) => (isSettled ? plainlySettled : superseded)

/**
 * The store over two threads, or whatever runs groups of calls.
 * @param runWrites runs one group in one durable commit.
 * @param runReads runs calls that change nothing.
 * @param folder has the bytes of files.
 */
export function createSqliteStore(
  runWrites: RunGroup<Call>,
  runReads: RunGroup<Call>,
  folder: FileFolder,
  onFilterFailed: Store['onFilterFailed'],
  close: () => Promise<void>,
): Store {
  const writes = createGroupCommit(runWrites)
  const reads = createGroupCommit(runReads)
  const listeners: (() => void)[] = []

  const write = ((...call: Call) => writes.call(call)) as Ask // what the thread gives for the name
  const read = ((...call: Call) => reads.call(call)) as Ask // the same

  const wakingDue = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work
    for (const listener of listeners) listener()
    return value
  }

  const findUnfollowed = (after: string) => read('findUnfollowed', after)

  /** Lets the deliveries of a subscription follow its status, in commits between which others have their turn. */
  async function follow(id: string, followed: Followed, nowMs: number): Promise<void> {
    while (!(await wakingDue(write('followStatus', id, followed, nowMs)))) {}
  }

  async function holdIfDisabled({ destination, attempt }: Settlement, settled: Settled): Promise<Settled> {
    if (settled.kind === 'settled-and-disabled') {
      // Those that are left are held when a claim meets them.
      await follow(destination.id, 'inactive', attempt.startedAtMs + attempt.durationMs).catch(() => {})
    }
    return settled
  }

  return {
    recordEvent: (event, routes) =>
      wakingDue(writes.call(['recordEvent', withOwnBytes(event), routes], event.body.byteLength) as Promise<Recorded>),
    findEvent: (id) => read('findEvent', id),
    listEvents: (filter, page) => read('listEvents', filter, page),
    addDeliveries: (eventId, routes, nowMs) => wakingDue(write('addDeliveries', eventId, routes, nowMs)),
    releaseEvent: (eventId, routes, nowMs) => wakingDue(write('releaseEvent', eventId, routes, nowMs)),
    async deleteEvent(id) {
      const { became, fileIds } = await write('deleteEvent', id)
      await folder.remove(fileIds)
      return became
    },
    async removeOldEvents(step) {
      const { done, fileIds } = await write('removeOldEvents', step)
      await folder.remove(fileIds)
      return done
    },
    // One file keeps all days together, and uses their room again.
    removeEmptyDays: async () => 0,
    ...createFiles(folder, write, read),
    recordRejections: (rejections) => write('recordRejections', rejections),
    listRejections: (filter, page) => read('listRejections', filter, page),
    claimKey: (claim) => write('claimKey', claim),
    removeKeys: (freeBeforeMs, limit) => write('removeKeys', freeBeforeMs, limit),
    claimDue: async (claim) => unpackClaimed(await write('claimDue', claim)),
    giveBack: (claimed, later) => {
      // Their events stay here.
      const laterMs = later === undefined ? undefined : later.nowMs + later.delayMs
      const leases = claimed.map(({ id, attempt, destination, dueAtMs }) => ({
        id,
        attempt,
        destination,
        dueAtMs: laterMs ?? dueAtMs,
      }))
      return wakingDue(write('giveBack', leases))
    },
    extendLease: ({ id, attempt }, nowMs, leaseMs) => write('extendLease', id, attempt, nowMs + leaseMs),
    settle(settlement) {
      const row = toAcceptedRow(settlement)
      if (row !== undefined) return write('settleAccepted', row).then(settledIf)
      const settled = write('settle', withOwnBytesWithin(settlement)).then((value) => holdIfDisabled(settlement, value))
      return makesDue(settlement) ? wakingDue(settled) : settled
    },
    setHandlerBatches: (rules) => wakingDue(write('setHandlerBatches', rules)),
    findDelivery: (id) => read('findDelivery', id),
    reportProgress: ({ id, attempt }, progress) => write('reportProgress', id, attempt, progress),
    findProgress: (deliveryId) => read('findProgress', deliveryId),
    listAttempts: (deliveryId) => read('listAttempts', deliveryId),
    listDeliveries: (filter, page) => read('listDeliveries', filter, page),
    longestWaitMs: (nowMs) => read('longestWaitMs', nowMs),
    retryDelivery: (id, nowMs) => wakingDue(write('retryDelivery', id, nowMs)),
    retryDeliveries: async (filter, limit, dryRun, nowMs) => {
      if (dryRun) return { matched: await read('countDeliveries', filter), retried: 0 }
      return wakingDue(write('retryDeliveries', filter, limit, nowMs))
    },
    cancelDelivery: (id, nowMs) => wakingDue(write('cancelDelivery', id, nowMs)),
    createSubscription: (subscription) => write('createSubscription', subscription),
    findSubscription: (id) => read('findSubscription', id),
    listSubscriptions: (page) => read('listSubscriptions', page),
    updateSubscription: async (id, change, nowMs) => {
      const changed = await wakingDue(write('updateSubscription', id, change, nowMs))
      if (changed === undefined || change.status === undefined) return changed
      await follow(id, change.status === 'active' ? 'active' : 'inactive', nowMs)
      return changed
    },
    rotateSecret: (id, secret, oldExpiresAtMs, nowMs) => write('rotateSecret', id, secret, oldExpiresAtMs, nowMs),
    findStoredSecrets: (id) => read('findStoredSecrets', id),
    listStoredSecrets: (page) => read('listStoredSecrets', page),
    replaceStoredSecrets: (before, after) => write('replaceStoredSecrets', before, after),
    addSigningKey: (key) => write('addSigningKey', key),
    replaceSigningKey: (id, before, after) => write('replaceSigningKey', id, before, after),
    rotateSigningKey: (key) => write('rotateSigningKey', key),
    removeReplacedSigningKeys: () => write('removeReplacedSigningKeys'),
    listSigningKeys: () => read('listSigningKeys'),
    countReplay: (filter, atMs, after, maxRows) => read('countReplay', filter, atMs, after, maxRows),
    startReplay: (replay, maxUnfinished) => write('startReplay', replay, maxUnfinished),
    stepReplay: async (nowMs, maxRows) => {
      // A look costs no commit, and mostly there is none.
      if (!(await read('hasUnfinishedReplay'))) return undefined
      return wakingDue(write('stepReplay', nowMs, maxRows))
    },
    deferReplay: (untilMs) => write('deferReplay', untilMs),
    removeReplays: (endedBeforeMs, limit) => write('removeReplays', endedBeforeMs, limit),
    stopReplay: (id, nowMs) => write('stopReplay', id, nowMs),
    findReplay: (id) => read('findReplay', id),
    listReplays: (page) => read('listReplays', page),
    deleteSubscription: async (id, nowMs) => {
      const isDeleted = await write('deleteSubscription', id, nowMs)
      await follow(id, 'gone', nowMs)
      return isDeleted
    },
    endStatusChanges: async (nowMs) => {
      const ended = new Set<string>()
      for (let after: string | undefined = ''; after !== undefined; ) {
        const { ids, next }: Awaited<ReturnType<typeof findUnfollowed>> = await findUnfollowed(after)
        for (const id of ids) {
          if (!ended.has(id)) await follow(id, await read('followedOf', id), nowMs)
          ended.add(id)
        }
        after = next
      }
      return [...ended]
    },
    addFirstApiKey: (id, hash, nowMs) => write('addFirstApiKey', id, hash, nowMs),
    isApiKey: (hash) => read('isApiKey', hash),
    setFirstApiKey: (id, hash, nowMs) => write('setFirstApiKey', id, hash, nowMs),
    onDue: (listener) => void listeners.push(listener),
    onFilterFailed,
    ping: async () => {
      await Promise.all([read('ping'), write('ping')])
    },
    close: async () => {
      await Promise.all([writes.close(), reads.close()])
      await close()
    },
  }
}

/** A Buffer is often a window on a larger block, and a message to a thread copies the block. */
function withOwnBytes(event: NewEvent): NewEvent {
  const { body } = event
  return body.byteLength === body.buffer.byteLength ? event : { ...event, body: Uint8Array.from(body) }
}

function withOwnBytesWithin(settlement: Settlement): Settlement {
  if (settlement.publish.length === 0 && settlement.publishIfDisabled.length === 0) return settlement
  const own = (publications: Settlement['publish']) =>
    publications.map(({ event, routes }) => ({ event: withOwnBytes(event), routes }))
  return { ...settlement, publish: own(settlement.publish), publishIfDisabled: own(settlement.publishIfDisabled) }
}
