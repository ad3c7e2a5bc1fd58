import { expect, test } from 'vitest'
import type { OpenStore } from './records.ts'
import { claimOne, openForTest, recordOne, settlementFor, someEvent, startMs } from './records.ts'

const half = { share: 0.5, text: 'half of it', atMs: startMs + 10 }

export function progressConformance(open: OpenStore): void {
  test('the last report of an attempt that runs is kept, to a millionth', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const delivery = await claimOne(store, startMs)
    expect(await store.findProgress(delivery.id)).toBeUndefined()
    expect(await store.reportProgress(delivery, half)).toBe(true)
    expect(await store.findProgress(delivery.id)).toEqual(half)
    const third = { share: 1 / 3, text: 'зроблено ✓', atMs: startMs + 20 }
    expect(await store.reportProgress(delivery, third)).toBe(true)
    expect(await store.findProgress(delivery.id)).toEqual({ ...third, share: 0.333333 })
  })

  test('nothing is kept of what does not run: before its claim, when it has ended, or when it was canceled', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    expect(await store.reportProgress({ id, attempt: 0 }, half)).toBe(false)
    const delivery = await claimOne(store, startMs)
    await store.reportProgress(delivery, half)
    await store.settle(settlementFor(delivery))
    const late = { ...half, text: 'late' }
    expect(await store.reportProgress(delivery, late)).toBe(false)
    expect(await store.findProgress(id)).toEqual(half)

    await recordOne(store)
    const canceled = await claimOne(store, startMs)
    await store.cancelDelivery(canceled.id, startMs)
    expect(await store.reportProgress(canceled, half)).toBe(false)
    expect(await store.findProgress(canceled.id)).toBeUndefined()
  })

  test('an attempt whose lease ran out does not report over the one that runs now', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const first = await claimOne(store, startMs)
    await store.reportProgress(first, half)
    const second = await claimOne(store, startMs + 3_600_000)
    expect([second.id, second.attempt]).toEqual([first.id, 2])
    expect(await store.reportProgress(first, { ...half, text: 'late' })).toBe(false)
    expect(await store.findProgress(first.id)).toEqual(half)
    expect(await store.reportProgress(second, { ...half, text: 'anew' })).toBe(true)
    expect(await store.findProgress(first.id)).toMatchObject({ text: 'anew' })
  })

  test.each(['deleteEvent', 'removeOldEvents'] as const)('it is removed with its delivery (%s)', async (way) => {
    const store = await openForTest(open)
    const event = someEvent()
    const id = await recordOne(store, event)
    const delivery = await claimOne(store, startMs)
    await store.reportProgress(delivery, half)
    await store.settle(settlementFor(delivery))
    if (way === 'deleteEvent') expect(await store.deleteEvent(event.id)).toBe('deleted')
    else await store.removeOldEvents({ beforeMs: startMs + 3_600_000, maxRows: 100, maxBytes: 1e6, after: undefined })
    expect(await store.findDelivery(id)).toBeUndefined()
    expect(await store.findProgress(id)).toBeUndefined()
  })
}
