import { once } from 'node:events'
import { expect, test } from 'vitest'
import { openTunnel } from '../../src/outgoing/proxy.ts'
import { startSocketConsumer } from '../stand-ins/socket-consumer.ts'

const target = [{ address: '8.8.8.8', family: 4 }]

/** A tunnel through a proxy that answers CONNECT with this. */
async function tunnelThrough(answer: string, signal = new AbortController().signal) {
  const url = new URL(await startSocketConsumer((socket) => void socket.once('data', () => socket.write(answer))))
  return await openTunnel({ url, credentials: undefined }, target, 443, signal)
}

test('what comes in one piece with the answer to CONNECT is not lost', async () => {
  const socket = await tunnelThrough('HTTP/1.1 200 OK\r\n\r\nfirst words')
  const [bytes] = await once(socket, 'data')
  expect(String(bytes)).toBe('first words')
  socket.destroy()
})

test('a signal ends the tunnel that was made', async () => {
  const calledOff = new AbortController()
  const socket = await tunnelThrough('HTTP/1.1 200 OK\r\n\r\n', calledOff.signal)
  calledOff.abort()
  expect(socket.destroyed).toBe(true)
})

test('what breaks a tunnel before it is used throws nothing', async () => {
  const socket = await tunnelThrough('HTTP/1.1 200 OK\r\n\r\n')
  const closed = Promise.withResolvers<void>()
  socket.once('close', closed.resolve)
  socket.destroy(new Error('it broke'))
  await closed.promise
})

test('an answer other than 200 is told', async () => {
  await expect(tunnelThrough('HTTP/1.1 407 No\r\n\r\n')).rejects.toThrow('the proxy answered 407')
})
