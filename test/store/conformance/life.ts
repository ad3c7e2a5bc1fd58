import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { Store } from '../../../src/store/store.ts'
import { StorageUnavailable } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import {
  claim,
  claimOne,
  exhaustOne,
  isGone,
  openForTest,
  recordForSubscription,
  recordOne,
  settlementFor,
  someEvent,
  someRejection,
  someSubscription,
  startMs,
  toHandler,
  writeOne,
} from './records.ts'

const id = newId('evt', startMs)
const page = { limit: 1 }
const someReplay = {
  id: newId('rpl', startMs),
  filter: { statuses: ['exhausted'] },
  matched: null,
  createdAtMs: startMs,
} as const
/** Every method that asks the storage for something. */
const calls: [string, (store: Store) => Promise<unknown>][] = [
  ['recordEvent', (store) => store.recordEvent(someEvent(), toHandler)],
  ['findEvent', (store) => store.findEvent(id)],
  ['listEvents', (store) => store.listEvents({}, page)],
  ['addDeliveries', (store) => store.addDeliveries(id, toHandler, startMs)],
  ['releaseEvent', (store) => store.releaseEvent(id, toHandler, startMs)],
  ['deleteEvent', (store) => store.deleteEvent(id)],
  ['writeFile', (store) => writeOne(store)],
  ['readFile', (store) => store.readFile(newId('file', startMs))],
  ['removeFiles', (store) => store.removeFiles([newId('file', startMs)])],
  ['removeUnclaimedFiles', (store) => store.removeUnclaimedFiles(startMs, 1)],
  ['recordRejections', (store) => store.recordRejections([someRejection()])],
  ['listRejections', (store) => store.listRejections({}, page)],
  ['countReplay', (store) => store.countReplay({ statuses: ['exhausted'] }, startMs, undefined, 1)],
  ['startReplay', (store) => store.startReplay(someReplay, 1)],
  ['stepReplay', (store) => store.stepReplay(startMs, 1)],
  ['stopReplay', (store) => store.stopReplay(someReplay.id, startMs)],
  ['findReplay', (store) => store.findReplay(someReplay.id)],
  ['listReplays', (store) => store.listReplays(page)],
  ['claimDue', (store) => claim(store, startMs)],
  ['findDelivery', (store) => store.findDelivery(id)],
  ['reportProgress', (store) => store.reportProgress({ id, attempt: 1 }, { share: 1, text: '', atMs: startMs })],
  ['findProgress', (store) => store.findProgress(id)],
  ['listAttempts', (store) => store.listAttempts(id)],
  ['listDeliveries', (store) => store.listDeliveries({}, page)],
  ['retryDelivery', (store) => store.retryDelivery(id, startMs)],
  ['retryDeliveries', (store) => store.retryDeliveries({ status: 'exhausted' }, 1, false, startMs)],
  ['retryDeliveries, dry', (store) => store.retryDeliveries({ status: 'exhausted' }, 1, true, startMs)],
  ['cancelDelivery', (store) => store.cancelDelivery(id, startMs)],
  ['createSubscription', (store) => store.createSubscription(someSubscription())],
  ['findSubscription', (store) => store.findSubscription(id)],
  ['listSubscriptions', (store) => store.listSubscriptions(page)],
  ['updateSubscription', (store) => store.updateSubscription(id, {}, startMs)],
  ['rotateSecret', (store) => store.rotateSecret(id, 'whsec_one', startMs, startMs)],
  ['deleteSubscription', (store) => store.deleteSubscription(id, startMs)],
  ['addFirstApiKey', (store) => store.addFirstApiKey(id, 'hash', startMs)],
  ['isApiKey', (store) => store.isApiKey('hash')],
  ['setFirstApiKey', (store) => store.setFirstApiKey(id, 'hash', startMs)],
  ['ping', (store) => store.ping()],
]

/** What makes a delivery due: prepare, then the call. */
const waking: [string, (store: Store) => Promise<() => Promise<unknown>>][] = [
  ['an event with deliveries', async (store) => () => store.recordEvent(someEvent(), toHandler)],
  [
    'deliveries that are added',
    async (store) => {
      await store.recordEvent(someEvent({ id }), [])
      return () => store.addDeliveries(id, toHandler, startMs)
    },
  ],
  [
    'an event that is released',
    async (store) => {
      await store.recordEvent(someEvent({ id, status: 'quarantined' }), [])
      return () => store.releaseEvent(id, toHandler, startMs)
    },
  ],
  [
    'a retry',
    async (store) => {
      const delivery = await recordOne(store)
      await exhaustOne(store)
      return () => store.retryDelivery(delivery, startMs)
    },
  ],
  [
    'a bulk retry',
    async (store) => {
      await recordOne(store)
      await exhaustOne(store)
      return () => store.retryDeliveries({ status: 'exhausted' }, 1, false, startMs)
    },
  ],
  [
    'a subscription that resumes',
    async (store) => {
      const { subscriptionId } = await recordForSubscription(store, { status: 'paused' })
      return () => store.updateSubscription(subscriptionId, { status: 'active' }, startMs)
    },
  ],
  [
    'an attempt that is to be repeated',
    async (store) => {
      await recordOne(store)
      const delivery = await claimOne(store, startMs)
      return () => store.settle(settlementFor(delivery, { next: { kind: 'retry', dueAtMs: startMs } }))
    },
  ],
  [
    'what an attempt published',
    async (store) => {
      await recordOne(store)
      const delivery = await claimOne(store, startMs)
      return () => store.settle(settlementFor(delivery, { publish: [{ event: someEvent(), routes: toHandler }] }))
    },
  ],
  [
    'what is published because an attempt disabled a subscription',
    async (store) => {
      await recordForSubscription(store)
      const delivery = await claimOne(store, startMs)
      const publishIfDisabled = [{ event: someEvent(), routes: toHandler }]
      const change = {
        outcome: 'refused',
        next: { kind: 'exhausted' },
        disable: isGone(delivery),
        publishIfDisabled,
      } as const
      return () => store.settle(settlementFor(delivery, change))
    },
  ],
]

export function lifeConformance(open: OpenStore): void {
  test('a fresh store answers, and is empty', async () => {
    const store = await openForTest(open)
    await store.ping()
    expect(await store.listEvents({}, { limit: 10 })).toEqual([])
    expect(await store.listDeliveries({}, { limit: 10 })).toEqual([])
    expect(await store.listSubscriptions({ limit: 10 })).toEqual([])
  })

  test.each(waking)('%s calls back, after its commit', async (_name, prepare) => {
    const store = await openForTest(open)
    const call = await prepare(store)
    const claimed = Promise.withResolvers<number>()
    store.onDue(() =>
      claim(store, startMs).then(({ deliveries }) => claimed.resolve(deliveries.length), claimed.reject),
    )
    await call()
    expect(await claimed.promise).toBe(1)
  })

  test('a retry that waits calls nobody back: whoever settles it knows when it is due', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const delivery = await claimOne(store, startMs)
    let calls = 0
    store.onDue(() => {
      calls += 1
    })
    await store.settle(settlementFor(delivery, { next: { kind: 'retry', dueAtMs: startMs + 60_000 } }))
    expect(calls).toBe(0)
  })

  test('every listener is called back', async () => {
    const store = await openForTest(open)
    const both = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    for (const { resolve } of both) store.onDue(resolve)
    await recordOne(store)
    await Promise.all(both.map(({ promise }) => promise))
  })

  test('after close every call is refused as storage that is not available', async () => {
    const store = await open()
    await store.close()
    for (const [name, call] of calls) await expect(call(store), name).rejects.toThrow(StorageUnavailable)
  })

  test('after close a settlement is refused as storage that is not available', async () => {
    const store = await open()
    await recordOne(store)
    const delivery = await claimOne(store, startMs)
    await store.close()
    await expect(store.settle(settlementFor(delivery))).rejects.toThrow(StorageUnavailable)
  })

  test('close waits for what was asked for', async () => {
    const store = await open()
    const events = Array.from({ length: 30 }, () => someEvent())
    const recorded = Promise.all(events.map((event) => store.recordEvent(event, toHandler)))
    await store.close()
    expect((await recorded).map(({ kind }) => kind)).toEqual(events.map(() => 'recorded'))
  })
}
