import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** A request as it goes over the wire. */
export interface Wire {
  readonly method: string
  /** Path and query. */
  readonly target: string
  /** In this order, repeats and all; each character is a byte. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}
export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly text: string
}

/** Whether Node would send a header with this value; a server of ours never sees the others. */
export function isSendable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

/** Longer than any answer takes. */
const answerLimitMs = 10_000

/** Sends requests to a server, over connections that are kept alive. */
export function createWire(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const { hostname, port } = new URL(url)

  /** @param pieceBytes the body is sent in chunks of so many bytes; undefined: as a whole, with its length. */
  async function send({ method, target, headers, body }: Wire, pieceBytes?: number): Promise<Answer> {
    const framing =
      pieceBytes === undefined ? ['content-length', String(body.length)] : ['transfer-encoding', 'chunked']
    const all = ['host', 'hooks.example.test', ...headers.flat(), ...framing]
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const sent = request({ agent, hostname, port, method, path: target, headers: all }, (response) => {
      text(response).then((read) => {
        resolve({ status: response.statusCode ?? 0, contentType: response.headers['content-type'] ?? '', text: read })
      }, reject)
    })
    sent.on('error', reject)
    sent.setTimeout(answerLimitMs, () => sent.destroy(new Error(`no answer to ${method} ${target}`)))
    for (let at = 0; at < body.length; at += pieceBytes ?? body.length)
      sent.write(body.subarray(at, at + (pieceBytes ?? body.length)))
    sent.end()
    return promise
  }

  return { send, close: () => agent.destroy() }
}
