/**
 * Program: publishes events at a steady rate, whatever becomes of them, and is their consumer: one clock sees both ends.
 * An event's latency is from the moment when its publication is sent to the first byte of its delivery.
 */
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { loadDocument } from '../src/contract/document.ts'
import { answerQuestions } from './processes.ts'
import { serverEnvironment } from './pushes.ts'

export type ProbeQuestion =
  /** Answers where the consumer is. */
  | { readonly kind: 'url' }
  /** Answers the latencies in milliseconds, when all have come. */
  | { readonly kind: 'publish'; readonly to: string; readonly perSecond: number; readonly seconds: number }

/** An event that is not delivered by then is lost. */
const patienceMs = 10_000
const accepted = Buffer.from('HTTP/1.1 204 No Content\r\nconnection: keep-alive\r\n\r\n')
const headers = { authorization: `Bearer ${serverEnvironment.HOOKPACT_API_KEY}`, 'content-type': 'application/json' }

const example = loadDocument().components.examples?.codePushed?.value as { readonly data: unknown } // of the type below
const publication = JSON.stringify({ type: 'code.pushed', data: example.data })
const agent = new Agent({ connections: 64, pipelining: 1 })
/** By event: when the first byte of its first delivery came. */
const cameAtMs = new Map<string, number>()

const consumer = createServer({ noDelay: true }, accept)
consumer.listen({ host: '127.0.0.1', port: 0, backlog: 1024 })
await once(consumer, 'listening')
const { port } = consumer.address() as AddressInfo // it listens on TCP

answerQuestions<ProbeQuestion>(async (question) => {
  if (question.kind === 'url') return `http://127.0.0.1:${port}/hook`
  const { to, perSecond, seconds } = question
  const published: Promise<{ readonly id: string; readonly sentAtMs: number }>[] = []
  const startMs = performance.now()
  while (published.length < perSecond * seconds) {
    const dueAtMs = startMs + (published.length * 1000) / perSecond
    if (performance.now() < dueAtMs) await delay(1)
    else published.push(publish(to))
  }
  const latenciesMs: number[] = []
  for (const { id, sentAtMs } of await Promise.all(published)) latenciesMs.push((await arrival(id)) - sentAtMs)
  cameAtMs.clear()
  return latenciesMs
})

async function publish(to: string): Promise<{ readonly id: string; readonly sentAtMs: number }> {
  const sentAtMs = performance.now()
  const answer = await request(`${to}/v1/events`, { method: 'POST', dispatcher: agent, headers, body: publication })
  if (answer.statusCode !== 202) throw new Error(`not acknowledged: ${answer.statusCode} ${await answer.body.text()}`)
  const { event_id: id } = (await answer.body.json()) as { event_id: string } // what the contract says
  return { id, sentAtMs }
}

async function arrival(id: string): Promise<number> {
  for (const startMs = performance.now(); performance.now() - startMs < patienceMs; await delay(10)) {
    const atMs = cameAtMs.get(id)
    if (atMs !== undefined) return atMs
  }
  throw new Error(`${id} was not delivered`)
}

/** Accepts each request when all of it has come. */
function accept(socket: Socket): void {
  let text = ''
  let beganAtMs = 0
  socket.on('error', () => {}) // the server ends its connections when it stops
  socket.on('data', (chunk: Buffer) => {
    if (text === '') beganAtMs = performance.now()
    text += chunk.toString('latin1')
    const headEnd = text.indexOf('\r\n\r\n')
    if (headEnd === -1) return
    const head = text.slice(0, headEnd + 2)
    const length = Number(/\r\ncontent-length: *(\d+)\r\n/i.exec(head)?.[1])
    if (text.length < headEnd + 4 + length) return
    const id = /\r\nwebhook-id: *(\S+)\r\n/i.exec(head)?.[1] ?? ''
    if (!cameAtMs.has(id)) cameAtMs.set(id, beganAtMs)
    // A connection has one request at a time.
    text = ''
    socket.write(accepted)
  })
}
