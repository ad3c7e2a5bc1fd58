import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { newId } from '../../src/id.ts'
import { pieceBytes } from '../../src/store/files.ts'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyDatabaseUrl } from '../stand-ins/empty-database.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import {
  bytesOf,
  claim,
  claimOne,
  inChunks,
  isGone,
  recordForSubscription,
  recordOne,
  settlementFor,
  someEvent,
  someRejection,
  someSubscription,
  startMs,
  toHandler,
} from '../store/conformance/records.ts'
import type { Running } from './terminal.ts'
import { run } from './terminal.ts'

/** When all that `fillWithEverything` leaves behind is due. */
export const lateMs = startMs + 86_400_000
export const keyHash = createHash('sha256').update('a key').digest('hex')

/** Makes a file by what `fill` does to its store; gives its path. */
export async function sqliteFile(fill: (store: Store) => Promise<unknown>): Promise<string> {
  const path = join(temporaryFolder(), 'hookpact.db')
  const store = await openSqliteStore(path)
  await fill(store)
  await store.close()
  return path
}

export async function openFile(path: string): Promise<Store> {
  const store = await openSqliteStore(path)
  onTestFinished(() => store.close())
  return store
}

/** The time is the test's, so that claims can be compared. */
export async function openDatabaseAt(url: string): Promise<Store> {
  const store = await openPostgresStore(url, { time: 'caller' })
  onTestFinished(() => store.close())
  return store
}

export async function emptyTarget(): Promise<string> {
  const url = await emptyDatabaseUrl()
  if (url === undefined) throw new Error('this runs in the project that has a PostgreSQL')
  return url
}

export function runCopy(path: string, url: string): Running {
  return run(['copy', '--from', `sqlite:${path}`, '--to', url])
}

/** Every kind of record, and every state that it can be in. */
export async function fillWithEverything(store: Store): Promise<void> {
  await store.addFirstApiKey(newId('key', startMs), keyHash, startMs)
  await recordKindsOfEvents(store)
  await writeFiles(store)
  await store.recordRejections([someRejection(), someRejection({ reason: 'timestamp-too-old', address: '' })])
  await store.claimKey({ key: 'a key \u{1f511}', fingerprint: 'print', nowMs: startMs, freeBeforeMs: 0 })
  await endDeliveries(store)
  await changeSubscriptions(store)
  const filter = { statuses: ['exhausted', 'canceled'], sinceMs: startMs, destinationId: 'ü' } as const
  await store.startReplay({ id: newId('rpl', startMs), filter, matched: null, createdAtMs: startMs }, 1)
  await store.stepReplay(startMs, 1)
  await store.startReplay({ id: newId('rpl', startMs), filter, matched: 1, createdAtMs: startMs }, 2)
  const key = { publicKey: 'whpk_public', privateKey: 'sealed:01234567:private', createdAtMs: startMs }
  await store.addSigningKey({ id: newId('sigkey', startMs), ...key })
  // Some that run, and one that waits.
  const { deliveries } = await claim(store, lateMs, { limit: 2 })
  for (const delivery of deliveries)
    await store.reportProgress(delivery, { share: 1 / 3, text: 'ü \u{1f600}', atMs: lateMs })
  await recordOne(store)
}

export const repeated = someEvent({
  dedupKey: 'github:a-key \u{1f511} \uffff',
  senderDeliveryId: 'a delivery',
  fingerprint: 'what was asked for',
})

async function recordKindsOfEvents(store: Store): Promise<void> {
  await store.recordEvent(repeated, [])
  const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  await store.recordEvent(someEvent({ body: everyByte, contentType: 'application/octet-stream' }), [])
  await store.recordEvent(someEvent({ body: new Uint8Array(), headers: { 'x-text': 'ü \u{1f600} "\\ \0' } }), [])
  const faults = [{ in: 'body', pointer: '/ref', message: 'must be a string' } as const]
  await store.recordEvent(someEvent({ status: 'quarantined', faults }), [])
  const caused = { direction: 'out', source: null, status: 'published', causedBy: repeated.id } as const
  await store.recordEvent(someEvent(caused), [])
}

/** Of every size that is cut in its own way, the last one of no event. */
export const files = [0, 1, pieceBytes, pieceBytes + 1, 11 * pieceBytes].map((size, n) => ({
  id: newId('file', startMs),
  bytes: Buffer.alloc(size, `file ${n} `),
}))

async function writeFiles(store: Store): Promise<void> {
  for (const { id, bytes } of files) await store.writeFile(id, inChunks(bytes), startMs)
  const ids = files.map(({ id }) => id)
  await store.recordEvent(someEvent({ fileIds: ids.slice(0, 2) }), [])
  await store.recordEvent(someEvent({ fileIds: ids.slice(2, -1) }), [])
}

/** One delivery each: succeeded, exhausted after a lost attempt, canceled, to be retried. */
async function endDeliveries(store: Store): Promise<void> {
  await recordOne(store)
  const first = settlementFor(await claimOne(store, startMs))
  await store.settle({ ...first, attempt: { ...first.attempt, output: 'a NUL \0 and what follows' } })
  await recordOne(store)
  await claimOne(store, startMs)
  const again = settlementFor(await claimOne(store, startMs + 120_000), { outcome: 'refused' })
  const attempt = { ...again.attempt, error: '\0\u{1f4a5}' }
  await store.settle({ ...again, attempt, next: { kind: 'exhausted' } })
  await store.cancelDelivery(await recordOne(store), startMs)
  await recordOne(store)
  const retried = await claimOne(store, startMs)
  await store.settle(settlementFor(retried, { outcome: 'refused', next: { kind: 'retry', dueAtMs: lateMs + 1 } }))
}

async function changeSubscriptions(store: Store): Promise<void> {
  const events = ['pull_request.changed', 'code.pushed', 'issue.changed']
  const settings = {
    metadata: { tenant: 'ü' },
    headers: { 'X-Tenant': 'sealed' },
    retryScheduleMs: [1, 2],
    timeoutMs: 5,
  }
  const url = 'https://one.example/'
  const active = await recordForSubscription(store, { events, description: 'wants ü', url, settings })
  const [delivery] = (await claim(store, startMs)).deliveries
  if (delivery === undefined) throw new Error('nothing is due')
  await store.settle(settlementFor(delivery, { outcome: 'refused', next: { kind: 'retry', dueAtMs: lateMs + 2 } }))
  const secret = `whsec_${Buffer.alloc(24, 8).toString('base64')}`
  await store.rotateSecret(active.subscriptionId, secret, lateMs * 2, startMs)
  const gone = someSubscription({ events: ['issue.changed'] })
  await store.createSubscription(gone)
  await store.recordEvent(someEvent(), [{ kind: 'subscription', id: gone.id }])
  const refused = await claimOne(store, startMs)
  const next = { kind: 'exhausted' } as const
  await store.settle(settlementFor(refused, { outcome: 'refused', next, disable: isGone(refused) }))
  // Its delivery is held.
  await store.createSubscription(someSubscription({ events: ['code.pushed'], status: 'paused' }))
  await store.recordEvent(someEvent(), [{ kind: 'subscribers', eventType: 'code.pushed' }, ...toHandler])
}

/** All that a store shows, in plain values. */
export async function contentOf(store: Store) {
  const page = { limit: 10_000 }
  const deliveries = await store.listDeliveries({}, page)
  const events = []
  for (const { id } of await store.listEvents({}, page)) {
    const event = await store.findEvent(id)
    events.push({ ...event, body: Buffer.from(event?.body ?? []).toString('hex') })
  }
  const attempts = []
  for (const { id } of deliveries) attempts.push(...(await store.listAttempts(id)))
  const fileBytes = []
  for (const { id } of files) fileBytes.push((await bytesOf(store, id))?.toString('hex'))
  const subscriptions = await store.listSubscriptions(page)
  const rejections = await store.listRejections({}, page)
  const secrets = await store.listStoredSecrets(page)
  const signingKeys = await store.listSigningKeys()
  const replays = await store.listReplays(page)
  return { events, deliveries, attempts, subscriptions, fileBytes, rejections, secrets, signingKeys, replays }
}
