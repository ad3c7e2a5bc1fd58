import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createBodyBudget, readBody } from '../../src/api/body.ts'
import { Problem } from '../../src/problem.ts'

/** A request whose body the test pushes: `push(null)` ends it. */
function createRequest(headers: Record<string, string> = {}): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  Object.assign(request.headers, headers)
  onTestFinished(() => void request.destroy())
  return request
}

const unbounded = createBodyBudget(Number.POSITIVE_INFINITY)
const tooLarge = { code: 'body_too_large', status: 413, message: 'The body is larger than 10 bytes.' }

test.each([
  ['nothing', []],
  ['one piece', ['0123456789']],
  ['several pieces', ['0', '123', '456789']],
])('a body of %s is read whole', async (_name, pieces) => {
  const request = createRequest({ 'content-length': String(pieces.join('').length) })
  const body = readBody(request, 10, unbounded())
  for (const piece of pieces) request.push(piece)
  request.push(null)
  expect((await body).toString()).toBe(pieces.join(''))
})

test('a body that is announced as too large is refused before a byte is read', async () => {
  const request = createRequest({ 'content-length': '11' })
  await expect(readBody(request, 10, unbounded())).rejects.toMatchObject(tooLarge)
  expect(request.listenerCount('data')).toBe(0)
})

test('a body that grows too large is refused as soon as it is, whatever still comes', async () => {
  const request = createRequest()
  const body = readBody(request, 10, unbounded())
  request.push('0123456789')
  request.push('a')
  await expect(body).rejects.toMatchObject(tooLarge)
  request.push('what still comes')
  request.push(null)
})

test('a body that lies about its length is refused all the same', async () => {
  const request = createRequest({ 'content-length': '3' })
  const body = readBody(request, 10, unbounded())
  request.push('0123456789a')
  await expect(body).rejects.toMatchObject(tooLarge)
})

test('a body that ends before its time is malformed', async () => {
  const request = createRequest({ 'content-length': '10' })
  const body = readBody(request, 10, unbounded())
  request.push('0123')
  request.destroy(new Error('aborted'))
  await expect(body).rejects.toMatchObject({ code: 'malformed_body', cause: { message: 'aborted' } })
})

test('a body that comes byte by byte takes no more memory than twice its size', async () => {
  const request = createRequest()
  const body = readBody(request, 1_000_000, unbounded())
  for (let n = 0; n < 100_000; n += 1) request.push('x')
  request.push(null)
  const { length, buffer } = await body
  expect(length).toBe(100_000)
  expect(buffer.byteLength).toBeLessThanOrEqual(200_000)
})

test('bodies that are more together than may be held are refused, until others are given back', async () => {
  const holdBody = createBodyBudget(10)
  const [first, second] = [holdBody(), holdBody()]
  const one = createRequest()
  const body = readBody(one, 10, first)
  one.push('012345')
  one.push(null)
  await body

  const refused = createRequest()
  const overloaded = readBody(refused, 10, second)
  refused.push('01234')
  await expect(overloaded).rejects.toMatchObject({ code: 'overloaded', status: 503 })
  refused.push('what still comes')

  first.release()
  const third = createRequest()
  const taken = readBody(third, 10, holdBody())
  third.push('0123456789')
  third.push(null)
  expect((await taken).length).toBe(10)
})

test('a body of a sender that has gone away before it is asked for is refused, and not waited for', async () => {
  const request = createRequest({ 'content-length': '3' })
  request.destroy()
  await expect(readBody(request, 10, unbounded())).rejects.toMatchObject({ code: 'malformed_body' })
})

test('a body that is failed with a problem is refused with that one', async () => {
  const request = createRequest({ 'content-length': '3' })
  const body = readBody(request, 10, unbounded())
  request.emit('error', new Problem('request_timeout', 'Too slow.'))
  await expect(body).rejects.toMatchObject({ code: 'request_timeout', status: 408 })
})
