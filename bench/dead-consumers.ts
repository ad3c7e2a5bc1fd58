/** Program: consumers that are dead. Asked for their URLs, it gives one that refuses connections and one that never answers. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { answerQuestions } from './processes.ts'

export interface DeadConsumers {
  readonly refusing: string
  readonly hanging: string
}

const hanging = await listen()
const refusing = await listen()
const urlOf = (server: typeof hanging) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` // TCP
const urls: DeadConsumers = { refusing: urlOf(refusing), hanging: urlOf(hanging) }
refusing.close()

answerQuestions(async () => urls)

async function listen() {
  const server = createServer((socket) => {
    socket.on('error', () => {}) // whoever waits gives up
    socket.resume()
  })
  server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 })
  await once(server, 'listening')
  return server
}
