/**
 * Program: sends pushes over raw sockets, with requests that are made and signed beforehand. A core is half of the
 * machine: autocannon needs most of one for this, and would measure itself.
 */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { answerQuestions } from './processes.ts'
import { pushRequest } from './pushes.ts'
import { percentile } from './report.ts'

export interface LoadQuestion {
  readonly url: string
  /** About how large a body is. */
  readonly bytes: number
  readonly connections: number
  readonly seconds: number
  /** Ends earlier when this many are acknowledged. */
  readonly limit?: number
  /** Whether 503 is an answer too: it is sent again a little later. Otherwise it ends the measurement. */
  readonly mayRefuse?: boolean
}
export interface LoadAnswer {
  /** Acknowledged within the time. */
  readonly acknowledged: number
  /** Answered with 503. */
  readonly refused: number
  readonly perSecond: number
  readonly medianMs: number
  readonly p99Ms: number
}

const requests = new Map<number, Awaited<ReturnType<typeof pushRequest>>>()

/** After a 503. A sender would wait for Retry-After; this one presses on. */
const refusedPauseMs = 20

answerQuestions<LoadQuestion>(async (question) => {
  const { url, bytes, connections, seconds, limit = Number.POSITIVE_INFINITY, mayRefuse = false } = question
  const request = requests.get(bytes) ?? (await pushRequest(bytes))
  requests.set(bytes, request)
  const { hostname, port } = new URL(url)
  const senders = await Promise.all(
    Array.from({ length: connections }, () => openSender(hostname, Number(port), request)),
  )
  const latenciesMs: number[] = []
  let refused = 0
  const startMs = performance.now()
  const endMs = startMs + seconds * 1000
  let lastMs = startMs
  await Promise.all(
    senders.map((send) =>
      send((beganMs, nowMs, status) => {
        if (status !== '202') {
          if (!mayRefuse || status !== '503') throw new Error(`not acknowledged: ${status}`)
          refused += 1
          return nowMs <= endMs
        }
        if (nowMs > endMs || latenciesMs.length >= limit) return false
        latenciesMs.push(nowMs - beganMs)
        lastMs = nowMs
        return true
      }),
    ),
  )
  const elapsedMs = latenciesMs.length >= limit ? lastMs - startMs : seconds * 1000
  return {
    acknowledged: latenciesMs.length,
    refused,
    perSecond: latenciesMs.length / (elapsedMs / 1000),
    medianMs: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
  } satisfies LoadAnswer
})

/** Counts one answer, and says whether to send another. */
type Count = (beganMs: number, nowMs: number, status: string) => boolean

/** Opens a connection; what it gives sends one request after the other until told to stop, and closes. */
async function openSender(host: string, port: number, request: Awaited<ReturnType<typeof pushRequest>>) {
  // Each connection has its own copy: the kernel may still be reading it when another one writes its id.
  const bytes = Buffer.from(request.bytes)
  let received = ''
  let onReply: (head: string) => void = () => {}
  const ended = Promise.withResolvers<void>()
  const opened = Promise.withResolvers<void>()
  const socket = connect({
    host,
    port,
    noDelay: true,
    // One buffer for all that is read: nothing is allocated for a reply but its text.
    onread: {
      buffer: Buffer.alloc(4096),
      callback(length, buffer) {
        received += Buffer.from(buffer.buffer, buffer.byteOffset, length).toString('latin1')
        const end = received.indexOf('\r\n\r\n')
        if (end === -1) return true
        const bodyLength = Number(/content-length: (\d+)/i.exec(received)?.[1])
        if (received.length < end + 4 + bodyLength) return true
        const reply = received
        received = ''
        onReply(reply)
        return true
      },
    },
  })
  socket.once('connect', opened.resolve)
  socket.once('error', (error) => {
    opened.reject(error)
    ended.reject(error)
  })
  socket.once('close', () => ended.reject(new Error('the server closed a connection')))
  await opened.promise

  return (count: Count): Promise<void> => {
    let beganMs = 0
    const send = () => {
      bytes.write(randomUUID(), request.idAt, 36, 'latin1')
      beganMs = performance.now()
      socket.write(bytes)
    }
    onReply = (reply) => {
      const status = reply.slice('HTTP/1.1 '.length, 'HTTP/1.1 202'.length)
      try {
        if (count(beganMs, performance.now(), status)) {
          if (status === '202') send()
          else setTimeout(send, refusedPauseMs)
          return
        }
        ended.resolve()
      } catch (error) {
        ended.reject(error)
      }
      socket.destroy()
    }
    send()
    return ended.promise
  }
}
