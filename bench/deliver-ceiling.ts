/**
 * Program: the least that sending can be. A bare undici loop posts the same body with as many headers, as many at
 * once over as many connections. Its headers are constants: it signs nothing, stores nothing and logs nothing.
 */
import { Agent, request } from 'undici'
import { answerQuestions } from './processes.ts'

export interface SendQuestion {
  readonly url: string
  readonly body: Uint8Array
  readonly count: number
  readonly atOnce: number
  readonly connections: number
}

const headers = {
  'webhook-id': 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a03',
  'webhook-timestamp': '1773051302',
  'webhook-signature': 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  'content-type': 'application/json',
  'user-agent': 'Hookpact/0.1.0',
}
let dispatcher: Agent | undefined

answerQuestions<SendQuestion>(async ({ url, body, count, atOnce, connections }) => {
  dispatcher ??= new Agent({ connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })
  let left = count
  const send = async () => {
    while (left > 0) {
      left -= 1
      const response = await request(url, { method: 'POST', dispatcher: dispatcher as Agent, headers, body }) // set above
      await response.body.dump()
      if (response.statusCode !== 204) throw new Error(`the sink answered ${response.statusCode}`)
    }
  }
  const startMs = performance.now()
  await Promise.all(Array.from({ length: atOnce }, send))
  return performance.now() - startMs
})
