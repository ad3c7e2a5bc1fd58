import { expect, test } from 'vitest'
import { orderingKeyOf } from '../../src/publish/ordering-key.ts'

const paid = (id: string) => orderingKeyOf('payment.succeeded', { data: { id } })

test('an event of a type without a key has none', () => {
  expect(orderingKeyOf('ping', { data: {} })).toBeNull()
  expect(orderingKeyOf('toString', { data: {} })).toBeNull()
})

test('the key is the value that the contract points to, the same for types that point to the same', () => {
  expect(paid('pi_1')).toBe('pi_1')
  expect(orderingKeyOf('payment.failed', { data: { id: 'pi_1' } })).toBe('pi_1')
  expect(orderingKeyOf('code.pushed', { data: { repository: { url: 'https://git.example/a' } } })).toBe(
    'https://git.example/a',
  )
})

test.each([
  ['of 128 characters', 'x'.repeat(128), false],
  ['that is longer', 'x'.repeat(129), true],
  ['that is empty', '', true],
  ['with a NUL', 'a\0b', true],
  ['that is not ASCII', 'ü', true],
])('a value %s is kept, or known by its hash', (_name, id, isHashed) => {
  const hash = /^sha256:[\w-]{43}$/
  if (isHashed) expect(paid(id)).toMatch(hash)
  else expect(paid(id)).toBe(id)
})

test('different long values have different keys', () => {
  expect(paid(`${'x'.repeat(200)}1`)).not.toBe(paid(`${'x'.repeat(200)}2`))
})
