/** Program: a consumer that accepts everything. Its answer to any question is its URL. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerQuestions } from './processes.ts'

const server = createServer((request, response) => {
  request.resume()
  request.once('end', () => response.writeHead(204).end())
})
server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 })
await once(server, 'listening')
const { port } = server.address() as AddressInfo // it listens on TCP

answerQuestions(async () => `http://127.0.0.1:${port}/hook`)
