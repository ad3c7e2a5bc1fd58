import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { RejectionFilter } from '../../../src/store/rejections.ts'
import { clearEvery, maxRejections } from '../../../src/store/rejections.ts'
import type { OpenStore } from './records.ts'
import { openForTest, someRejection, startMs } from './records.ts'

const filters: [string, RejectionFilter, readonly number[]][] = [
  ['nothing', {}, [3, 2, 1, 0]],
  ['the source', { source: 'shop' }, [1]],
  ['the code', { code: 'signature_mismatch' }, [3, 1, 0]],
  ['the address', { address: '192.0.2.1' }, [2, 1, 0]],
  ['an address that is not known', { address: '' }, [3]],
  ['a beginning, which belongs to it', { sinceMs: startMs + 100 }, [3, 2, 1]],
  ['an end, which does not belong to it', { untilMs: startMs + 200 }, [1, 0]],
  ['several at once', { source: 'github', code: 'signature_mismatch', sinceMs: startMs + 1 }, [3]],
  ['what no rejection is', { code: 'nothing' }, []],
]

export function rejectionConformance(open: OpenStore): void {
  test('rejections are read back as they were recorded, newest first', async () => {
    const store = await openForTest(open)
    const first = someRejection({ code: 'timestamp_invalid', reason: 'timestamp-too-old', address: '2001:db8::1' })
    const second = someRejection({ source: 'ä "source"', address: '', atMs: startMs + 7 })
    await store.recordRejections([first, second])
    expect(await store.listRejections({}, { limit: 10 })).toEqual([second, first])
  })

  test('none at all may be recorded, and one that is there is left as it is', async () => {
    const store = await openForTest(open)
    await store.recordRejections([])
    const rejection = someRejection()
    await store.recordRejections([rejection])
    await store.recordRejections([{ ...rejection, code: 'other' }, someRejection()])
    expect(await store.listRejections({}, { limit: 10 })).toMatchObject([{ code: rejection.code }, rejection])
  })

  test.each(filters)('rejections are filtered by %s', async (_name, filter, wanted) => {
    const store = await openForTest(open)
    const rejections = [
      someRejection(),
      someRejection({ source: 'shop', atMs: startMs + 100 }),
      someRejection({ code: 'body_too_large', atMs: startMs + 200 }),
      someRejection({ address: '', atMs: startMs + 300 }),
    ]
    await store.recordRejections(rejections)
    const found = await store.listRejections(filter, { limit: 10 })
    expect(found).toEqual(wanted.map((index) => rejections[index]))
  })

  test('pages show each rejection once, newest first', async () => {
    const store = await openForTest(open)
    const rejections = Array.from({ length: 7 }, () => someRejection())
    await store.recordRejections(rejections)
    const seen: string[] = []
    for (let before: string | undefined; ; before = seen.at(-1)) {
      const page = await store.listRejections({}, { limit: 3, before })
      seen.push(...page.map(({ id }) => id))
      if (page.length < 3) break
    }
    expect(seen).toEqual(rejections.map(({ id }) => id).reverse())
  })

  test('the newest are kept, and no more of the others than come between two clearings', async () => {
    const store = await openForTest(open)
    const rejections = Array.from({ length: maxRejections + 2_000 }, () => someRejection({ id: newId('rej', startMs) }))
    const all = { limit: 20_000 }
    // As many as make the last call clear away.
    for (let from = 0; from < rejections.length; from += clearEvery)
      await store.recordRejections(rejections.slice(from, from + clearEvery))
    const kept = await store.listRejections({}, all)
    expect(kept.map(({ id }) => id)).toEqual(
      rejections
        .slice(-maxRejections)
        .map(({ id }) => id)
        .reverse(),
    )

    for (let n = 1; n < clearEvery; n += 100) await store.recordRejections([someRejection()])
    expect((await store.listRejections({}, all)).length).toBeLessThan(maxRejections + clearEvery)
  })
}
