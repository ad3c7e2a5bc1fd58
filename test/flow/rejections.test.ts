import { expect, test } from 'vitest'
import { newId } from '../../src/id.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const atMs = Date.UTC(2026, 0, 1, 12)

/** An app whose storage has these refusals, a minute apart. */
async function startWith(...refusals: { source?: string; address?: string; code?: string; reason?: string }[]) {
  const app = await startTestApp()
  const rejections = refusals.map(
    ({ source = 'github', address = '203.0.113.7', code = 'signature_mismatch', reason = null }, n) => ({
      id: newId('rej', atMs + n * 60_000),
      atMs: atMs + n * 60_000,
      ...{ source, address, code, reason },
    }),
  )
  await app.store.recordRejections(rejections)
  return { app, ids: rejections.map(({ id }) => id) }
}

test('what was refused is listed, newest first, with all that is known of it', async () => {
  const { app, ids } = await startWith({ reason: 'timestamp-too-old' }, { address: '', code: 'signature_missing' })
  expect(await app.all('/v1/rejections')).toEqual([
    {
      id: ids[1],
      at: '2026-01-01T12:01:00.000Z',
      source: 'github',
      address: null,
      code: 'signature_missing',
      reason: null,
    },
    {
      id: ids[0],
      at: '2026-01-01T12:00:00.000Z',
      source: 'github',
      address: '203.0.113.7',
      code: 'signature_mismatch',
      reason: 'timestamp-too-old',
    },
  ])
})

const filters: readonly (readonly [string, readonly number[]])[] = [
  ['source=stripe', [1]],
  ['code=rate_limited', [2]],
  ['address=203.0.113.8', [3]],
  ['address=::ffff:203.0.113.8', [3]],
  ['address=2001:DB8:0::1', [4]],
  ['address=203.0.113', []],
  ['since=2026-01-01T12:03:00Z', [4, 3]],
  ['until=2026-01-01T12:01:00Z', [0]],
  ['source=github&since=2026-01-01T12:01:00Z&until=2026-01-01T12:03:00Z', [2]],
]

test('each filter narrows the list down', async () => {
  const { app, ids } = await startWith(
    {},
    { source: 'stripe' },
    { code: 'rate_limited' },
    { address: '203.0.113.8' },
    { address: '2001:db8::1' },
  )
  for (const [query, wanted] of filters) {
    const found = await app.all(`/v1/rejections?${query}`)
    expect(
      found.map(({ id }) => ids.indexOf(id)),
      query,
    ).toEqual(wanted)
  }
})

test('the list comes in pages', async () => {
  const { app, ids } = await startWith({}, {}, {})
  const first = await app.api('GET', '/v1/rejections?limit=2')
  expect(first.json).toMatchObject({ data: [{ id: ids[2] }, { id: ids[1] }], next_cursor: ids[1] })
  const second = await app.api('GET', `/v1/rejections?limit=2&cursor=${ids[1]}`)
  expect(second.json).toMatchObject({ data: [{ id: ids[0] }], next_cursor: null })
})

test('a query that the contract does not declare is refused', async () => {
  const app = await startTestApp()
  const bad = ['limit=0', 'cursor=evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a09', 'address=example.com', 'since=now', 'x=1']
  for (const query of bad) {
    const reply = await app.api('GET', `/v1/rejections?${query}`)
    expect(reply, query).toMatchObject({ status: 400, json: { code: 'invalid_parameter' } })
  }
})
