import type { IncomingMessage } from 'node:http'
import { Problem } from '../problem.ts'

/**
 * Reads a body whole, and never more than `maxBytes` of it: a length that is announced is judged before a byte is read, one that is not while reading.
 * @throws Problem `body_too_large`, or `malformed_body` when the sender goes away before its end.
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.reject(tooLarge(maxBytes))
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= maxBytes) {
      chunks.push(chunk)
      return
    }
    // What is still to come is read and dropped, so that the sender gets to read the answer.
    chunks.length = 0
    reject(tooLarge(maxBytes))
  })
  request.on('end', () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)))
  request.on('error', (cause) => reject(new Problem('malformed_body', 'The body ended before its time.', { cause })))
  return promise
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('body_too_large', `The body is larger than ${maxBytes} bytes.`)
}
