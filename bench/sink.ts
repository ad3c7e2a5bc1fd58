/**
 * Program: a consumer that accepts everything, over raw sockets: a core is half of the machine, and node:http would
 * take as much of it as sending takes. Its answer to any question is its URL.
 */
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import { answerQuestions } from './processes.ts'

const answer = Buffer.from('HTTP/1.1 204 No Content\r\nconnection: keep-alive\r\n\r\n')

const server = createServer({ noDelay: true }, accept)
server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 })
await once(server, 'listening')
const { port } = server.address() as AddressInfo // it listens on TCP

answerQuestions(async () => `http://127.0.0.1:${port}/hook`)

/** Answers each request when all of it has come. */
function accept(socket: Socket): void {
  let text = ''
  // The sender closes its connections when it has ended.
  socket.on('error', () => {})
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1')
    for (let end = requestEnd(text); end !== undefined; end = requestEnd(text)) {
      text = text.slice(end)
      socket.write(answer)
    }
  })
}

/** Where the first request ends; undefined if it has not all come. */
function requestEnd(text: string): number | undefined {
  const headEnd = text.indexOf('\r\n\r\n')
  if (headEnd === -1) return undefined
  const length = /\r\ncontent-length: *(\d+)\r\n/i.exec(text.slice(0, headEnd + 2))
  if (length === null) throw new Error('a request without Content-Length')
  const end = headEnd + 4 + Number(length[1])
  return text.length < end ? undefined : end
}
