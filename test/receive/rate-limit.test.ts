import { expect, test } from 'vitest'
import type { RateLimit } from '../../src/contract/source.ts'
import { createRateLimiter, maxAddresses } from '../../src/receive/rate-limit.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'

const sender = '203.0.113.7'

function start(limits: { readonly source?: RateLimit; readonly address?: RateLimit } = {}) {
  const clock = createManualClock()
  const { check } = createRateLimiter({ sourceLimit: limits.source, addressLimit: limits.address, clock })
  /** How many of this many requests are allowed. */
  const allowed = (count: number, source = 'github', address = sender, own?: RateLimit) =>
    Array.from({ length: count }, () => check(source, own, address)).filter(({ kind }) => kind === 'allowed').length
  return { clock, check, allowed }
}

test('without a limit everything is allowed, and nothing is said of limits', () => {
  const { check, allowed } = start()
  expect(allowed(1000)).toBe(1000)
  expect(check('github', undefined, sender)).toEqual({ kind: 'allowed', headers: {} })
})

test('as many requests as the limit has are allowed at once, and the next one is told when to come back', () => {
  const { check, allowed } = start({ source: { requests: 3, seconds: 60 } })
  expect(allowed(2)).toBe(2)
  expect(check('github', undefined, sender)).toEqual({
    kind: 'allowed',
    headers: { 'ratelimit-policy': '"source";q=3;w=60', ratelimit: '"source";r=0;t=60' },
  })
  expect(check('github', undefined, sender)).toEqual({
    kind: 'limited',
    policy: 'source',
    retryAfterSeconds: 20,
    headers: { 'ratelimit-policy': '"source";q=3;w=60', ratelimit: '"source";r=0;t=60' },
  })
})

test.each<[string, RateLimit, number, number, number]>([
  ['not a millisecond too early', { requests: 3, seconds: 60 }, 3, 19_999, 0],
  ['one when its time has come', { requests: 3, seconds: 60 }, 3, 20_000, 1],
  ['all of them after the whole time', { requests: 3, seconds: 60 }, 3, 60_000, 3],
  ['never more than the limit', { requests: 3, seconds: 60 }, 3, 3_600_000, 3],
  ['part of what was used', { requests: 100, seconds: 1 }, 58, 100, 52],
])('the limit fills evenly: %s', (_name, limit, used, waitMs, wanted) => {
  const { clock, allowed } = start({ source: limit })
  expect(allowed(used)).toBe(used)
  clock.advance(waitMs)
  expect(allowed(limit.requests + 1)).toBe(wanted)
})

test('whoever waits as long as it is told gets through, however often it asked meanwhile', () => {
  const { clock, check, allowed } = start({ source: { requests: 7, seconds: 60 } })
  allowed(7)
  expect(allowed(50)).toBe(0)
  const verdict = check('github', undefined, sender)
  if (verdict.kind !== 'limited') throw new Error('it was allowed')
  clock.advance(verdict.retryAfterSeconds * 1000)
  expect(allowed(1)).toBe(1)
})

test('whoever asks all the time gets through at the same moment', () => {
  const { clock, allowed } = start({ source: { requests: 7, seconds: 60 } })
  allowed(7)
  let count = 0
  for (let ms = 1; ms <= 60_000; ms += 1) {
    clock.advance(1)
    count += allowed(1)
  }
  expect(count).toBe(7)
})

test('the wait is at least a second', () => {
  const { check, allowed } = start({ source: { requests: 1000, seconds: 1 } })
  allowed(1000)
  expect(check('github', undefined, sender)).toMatchObject({ kind: 'limited', retryAfterSeconds: 1 })
})

test('each source has its own', () => {
  const { allowed } = start({ source: { requests: 3, seconds: 60 } })
  expect([allowed(5, 'github'), allowed(5, 'stripe')]).toEqual([3, 3])
})

test('the limit of the contract stands in for the configured one, larger or smaller, and without one too', () => {
  const own = { requests: 5, seconds: 1 }
  expect(start({ source: { requests: 3, seconds: 60 } }).allowed(9, 'github', sender, own)).toBe(5)
  expect(start({ source: { requests: 300, seconds: 60 } }).allowed(9, 'github', sender, own)).toBe(5)
  expect(start().allowed(9, 'github', sender, own)).toBe(5)
})

test('an address is limited over all sources', () => {
  const { check, allowed } = start({ address: { requests: 4, seconds: 60 } })
  expect([allowed(3, 'github'), allowed(3, 'stripe')]).toEqual([3, 1])
  expect(check('github', undefined, sender)).toMatchObject({
    kind: 'limited',
    policy: 'address',
    retryAfterSeconds: 15,
  })
  expect(allowed(1, 'github', '203.0.113.8')).toBe(1)
})

test('where both hold both are told, and what one refuses takes nothing from the other', () => {
  const { check, allowed } = start({ source: { requests: 6, seconds: 60 }, address: { requests: 2, seconds: 60 } })
  expect(allowed(5)).toBe(2)
  expect(check('github', undefined, '203.0.113.8')).toEqual({
    kind: 'allowed',
    headers: {
      'ratelimit-policy': '"source";q=6;w=60, "address";q=2;w=60',
      ratelimit: '"source";r=3;t=30, "address";r=1;t=30',
    },
  })
  expect(allowed(2, 'github', '203.0.113.9') + allowed(2, 'github', '203.0.113.10')).toBe(3)
  expect(check('github', undefined, '203.0.113.11')).toMatchObject({ kind: 'limited', policy: 'source' })
  expect(allowed(2, 'stripe', '203.0.113.11')).toBe(2)
})

test.each([
  ['2001:db8::1', '2001:db8::2', true],
  ['2001:db8::1', '2001:db8:0:0:ffff:ffff:ffff:ffff', true],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::', true],
  ['2001:db8:1:2::', '2001:db8:1:3::', false],
  ['2001:db8::1', '2001:db8:0:1::1', false],
  ['::1', '::2', true],
  ['64:ff9b::1', '64:ff9b:1::1', false],
  ['203.0.113.7', '203.0.113.8', false],
  ['', '', true],
  ['', '203.0.113.8', false],
])('%s and %s are one sender: %s', (first, second, isOne) => {
  const { allowed } = start({ address: { requests: 1, seconds: 60 } })
  expect(allowed(1, 'github', first)).toBe(1)
  expect(allowed(1, 'github', second)).toBe(isOne ? 0 : 1)
})

test('of many addresses the one that was unused the longest is forgotten', () => {
  const { allowed } = start({ address: { requests: 1, seconds: 3600 } })
  const nth = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`
  for (let n = 0; n < maxAddresses; n += 1) allowed(1, 'github', nth(n))
  expect(allowed(1, 'github', nth(0)), 'all are remembered, and the first is used again').toBe(0)
  allowed(1, 'github', nth(maxAddresses))
  expect(allowed(1, 'github', nth(0))).toBe(0)
  expect(allowed(1, 'github', nth(1))).toBe(1)
})

test('a clock that is set back gives nothing, and locks nobody out', () => {
  let nowMs = 1_000_000
  const clock = { nowMs: () => nowMs, after: () => () => undefined }
  const { check } = createRateLimiter({ sourceLimit: { requests: 1, seconds: 10 }, addressLimit: undefined, clock })
  const kind = () => check('github', undefined, sender).kind
  expect(kind()).toBe('allowed')
  nowMs -= 500_000
  expect(kind()).toBe('limited')
  nowMs += 10_000
  expect(kind()).toBe('allowed')
})
