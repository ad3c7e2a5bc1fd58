/**
 * Program: the least that publishing and sending can be. Bare node:http reads the publication, the same store commits
 * it as an event, and then undici sends the same body at once. No contract, no delivery on record, no signature, no log.
 * CONSUMER_URL is where it sends.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent, request as send } from 'undici'
import { newId } from '../src/id.ts'
import { openStore } from '../src/store/open.ts'

const { DATA_DIR: dataDir = '', DATABASE_URL: databaseUrl, CONSUMER_URL: consumerUrl = '' } = process.env
const store = await openStore({ dataDir, databaseUrl })
const dispatcher = new Agent({ pipelining: 1 })

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const body = Buffer.concat(chunks)
    const nowMs = Date.now()
    const id = newId('evt', nowMs)
    await store.recordEvent(
      {
        id,
        direction: 'out',
        source: null,
        type: 'code.pushed',
        status: 'published',
        senderDeliveryId: null,
        dedupKey: null,
        fingerprint: null,
        contentType: 'application/json',
        headers: {},
        body,
        faults: [],
        causedBy: null,
        createdAtMs: nowMs,
        fileIds: [],
        orderingKey: null,
      },
      [],
    )
    const reply = JSON.stringify({ event_id: id, deliveries: 1 })
    response.writeHead(202, { 'content-type': 'application/json', 'content-length': reply.length })
    response.end(reply)
    const headers = { 'webhook-id': id, 'content-type': 'application/json' }
    const answer = await send(consumerUrl, { method: 'POST', dispatcher, headers, body })
    await answer.body.dump()
  })
})
server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 }, () => {
  const { port } = server.address() as AddressInfo // it listens on TCP
  console.log(JSON.stringify({ event: 'server.started', url: `http://127.0.0.1:${port}` }))
})
process.once('SIGTERM', async () => {
  server.close()
  server.closeAllConnections()
  await Promise.all([store.close(), dispatcher.destroy()])
})
