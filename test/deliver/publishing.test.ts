import { expect, test } from 'vitest'
import { AttemptController } from '../../src/deliver/attempt-signal.ts'
import { createPublishing } from '../../src/deliver/destinations/publishing.ts'
import { codePushed } from '../stand-ins/samples.ts'
import { somePublication } from './deliveries.ts'

const megabyte = 1024 * 1024
const publishingOf = (bytes: number) =>
  createPublishing(() => somePublication({ body: Buffer.alloc(bytes) }), 'evt_1', 'handler', new AttemptController())

test('an attempt publishes a thousand events, and not one more', () => {
  const { publish, published } = publishingOf(1)
  for (let n = 0; n < 1_000; n += 1) publish('code.pushed', codePushed)
  expect(() => publish('code.pushed', codePushed)).toThrow(
    'a handler publishes 1000 events in one attempt at the most: publish less, or from several attempts',
  )
  expect(published).toHaveLength(1_000)
})

test('an attempt publishes 16 MiB, and not one byte more', () => {
  const { publish, published } = publishingOf(4 * megabyte)
  for (let n = 0; n < 4; n += 1) publish('code.pushed', codePushed)
  expect(() => publish('code.pushed', codePushed)).toThrow(
    'a handler publishes 16777216 bytes in one attempt at the most',
  )
  expect(published).toHaveLength(4)
})
