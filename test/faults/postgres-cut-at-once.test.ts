import { expect, onTestFinished, test } from 'vitest'
import { openPool } from '../../src/store/postgres/connection.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { startSocketConsumer } from '../stand-ins/socket-consumer.ts'

/** A message of PostgreSQL's protocol: its type, its length, its content. */
function message(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length + 4)
  return Buffer.concat([Buffer.from(type), length, content])
}
const authenticationOk = message('R', Buffer.alloc(4))
const readyForQuery = message('Z', Buffer.from('I'))
const terminated = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'))

test('a connection that is cut in the moment in which it is ready does not end the process', async () => {
  const url = await startSocketConsumer((socket) => {
    socket.once('data', () => {
      // In one piece: the loss is read before whoever asked for the connection has it.
      socket.end(Buffer.concat([authenticationOk, readyForQuery, terminated]))
    })
  })
  const pool = openPool(`postgres://nobody:nothing@127.0.0.1:${new URL(url).port}/none`)
  onTestFinished(() => pool.end())
  await expect(pool.run({ name: '', text: 'SELECT 1' })).rejects.toThrow(StorageUnavailable)
})
