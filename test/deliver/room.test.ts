import { expect, test } from 'vitest'
import { createRoom } from '../../src/deliver/room.ts'

const takePlaces = (room: ReturnType<typeof createRoom>, count: number) => {
  for (let n = 0; n < count; n += 1) room.takePlace()
}

test.each([
  // Of few places half, of many as many as one claim takes.
  [8, 4, 0],
  [400, 200, 0],
  [1024, 256, 0],
  // What waits for consumers that were not quick is not hoped for.
  [1024, 256, 500],
  [1024, 212, 600],
  [1024, 1, 1022],
])('of %i places %i are room for a claim when %i wait for slow consumers', (concurrency, free, slow) => {
  const room = createRoom(concurrency, () => slow)
  takePlaces(room, concurrency - free)
  expect(room.isWide()).toBe(true)
  room.takePlace()
  expect(room.isWide()).toBe(false)
})

test('a claim has the room that is free, a whole claim at the most, and none where more is taken than there is', () => {
  const room = createRoom(600, () => 0)
  expect(room.forClaim().limit).toBe(256)
  takePlaces(room, 590)
  expect(room.forClaim().limit).toBe(10)
  takePlaces(room, 11)
  expect(room.isFull()).toBe(true)
  expect(room.forClaim().limit).toBe(0)
})

test('it is full with half of the bytes in hand, and with four times as many attempts unsettled as there are places', () => {
  const mebibyte = 1024 * 1024
  const room = createRoom(2, () => 0)
  room.take(32 * mebibyte)
  expect(room.isFull()).toBe(false)
  room.countBytes(1)
  expect(room.isFull()).toBe(true)
  room.countBytes(-1)
  for (let n = 0; n < 7; n += 1) room.take(0)
  expect(room.isFull()).toBe(false)
  room.take(0)
  expect(room.isFull()).toBe(true)
  room.settled(0)
  expect(room.isFull()).toBe(false)
})

test('after a claim that came late the next may bring a quarter of the bytes, and twice as many after each that did not', () => {
  const room = createRoom(2, () => 0)
  const whole = room.forClaim().maxBytes
  room.claimMissed()
  expect(room.forClaim().maxBytes).toBe(whole / 4)
  room.claimCame()
  room.claimCame()
  room.claimCame()
  expect(room.forClaim().maxBytes).toBe(whole)
})

test('who waits until all is settled goes on with the last one', async () => {
  const room = createRoom(2, () => 0)
  await room.allSettled()
  room.take(1)
  room.take(1)
  let isOver = false
  const over = room.allSettled().then(() => {
    isOver = true
  })
  room.settled(1)
  await Promise.resolve()
  expect(isOver).toBe(false)
  room.settled(1)
  await over
})
