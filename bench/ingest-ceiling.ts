/**
 * Program: the least that a durable, signed receiver can do. Bare node:http reads the body, the same HMAC verifies
 * it, the same store commits the same columns with one delivery in the same groups, and the same bytes answer. No
 * contract, no parsing, no validation, no log.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { newId } from '../src/id.ts'
import { openStore } from '../src/store/open.ts'
import { githubSecret, githubSource } from './pushes.ts'

const verifier = githubSource().guards[0]?.[0]?.verifier
if (verifier === undefined) throw new Error('GitHub is verified by nothing')
const { DATA_DIR: dataDir = '', DATABASE_URL: databaseUrl } = process.env
const store = await openStore({ dataDir, databaseUrl })
const routes = [{ kind: 'handler', name: 'github.push' }] as const

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const body = Buffer.concat(chunks)
    const { headers, rawHeaders } = request
    const signed = { method: 'POST', url: '', headers, rawHeaders, body, address: '' }
    if (verifier.verify(signed, { secrets: [githubSecret], nowMs: Date.now() }).kind !== 'verified') {
      response.writeHead(403).end()
      return
    }
    const nowMs = Date.now()
    const id = newId('evt', nowMs)
    const deliveryId = String(request.headers['x-github-delivery'])
    await store.recordEvent(
      {
        id,
        direction: 'in',
        source: 'github',
        type: 'push',
        status: 'received',
        senderDeliveryId: deliveryId,
        dedupKey: `github:${deliveryId}`,
        fingerprint: null,
        contentType: 'application/json',
        headers: request.headers as Record<string, string>, // the load generator sends none twice
        body,
        faults: [],
        causedBy: null,
        createdAtMs: nowMs,
        fileIds: [],
        orderingKey: null,
      },
      routes,
    )
    const reply = JSON.stringify({ status: 'received', event_id: id, delivery_id: deliveryId })
    response.writeHead(202, {
      'content-type': 'application/json',
      'content-length': reply.length,
      'x-content-type-options': 'nosniff',
    })
    response.end(reply)
  })
})
server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 }, () => {
  const { port } = server.address() as AddressInfo // it listens on TCP
  console.log(JSON.stringify({ event: 'server.started', url: `http://127.0.0.1:${port}` }))
})
process.once('SIGTERM', async () => {
  server.close()
  server.closeAllConnections()
  await store.close()
})
