import type { LookupAddress } from 'node:dns'
import { expect, test } from 'vitest'
import { sharedResolve } from '../../src/outgoing/resolve.ts'

test('whoever asks for a name while it is being resolved shares the answer, and the next asks again', async () => {
  const asked: { hostname: string; answer: (addresses: LookupAddress[]) => void }[] = []
  const resolve = sharedResolve((hostname) => new Promise((answer) => asked.push({ hostname, answer })))
  const both = [resolve('one.example'), resolve('one.example')]
  const other = resolve('two.example')
  expect(asked.map(({ hostname }) => hostname)).toEqual(['one.example', 'two.example'])
  for (const { answer } of asked) answer([{ address: '192.0.2.1', family: 4 }])
  expect(await Promise.all([...both, other])).toHaveLength(3)
  void resolve('one.example')
  expect(asked).toHaveLength(3)
})

test('a name that failed is asked for again', async () => {
  let asked = 0
  const resolve = sharedResolve(async () => {
    asked += 1
    throw new Error('no such name')
  })
  for (const hostname of ['gone.example', 'gone.example'])
    await expect(resolve(hostname)).rejects.toThrow('no such name')
  expect(asked).toBe(2)
})
