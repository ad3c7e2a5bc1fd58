import type { IncomingMessage } from 'node:http'
import { Problem } from '../problem.ts'

/** What a body of unknown length is given to begin with, in bytes. */
const firstCapacity = 16 * 1024

/**
 * Reads a body whole, and never more than `maxBytes` of it: a length that is announced is judged before a byte is
 * read, one that is not while reading. Holds at most twice the bytes that came, however small the pieces were.
 * @throws Problem `body_too_large`, or `malformed_body` when the sender goes away before its end.
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > maxBytes) return Promise.reject(tooLarge(maxBytes))
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  let buffer: Buffer = Buffer.alloc(0)
  let size = 0
  request.on('data', (chunk: Buffer) => {
    if (size + chunk.length > maxBytes) {
      // What is still to come is read and dropped, so that the sender gets to read the answer.
      size = maxBytes
      buffer = Buffer.alloc(0)
      reject(tooLarge(maxBytes))
    } else if (size === 0 && chunk.length === announced) {
      // The usual case: it came in one piece.
      buffer = chunk
      size = chunk.length
    } else {
      if (size + chunk.length > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(size + chunk.length, Math.min(2 * size, maxBytes), firstCapacity))
        buffer.copy(larger, 0, 0, size)
        buffer = larger
      }
      chunk.copy(buffer, size)
      size += chunk.length
    }
  })
  request.on('end', () => resolve(buffer.subarray(0, size)))
  request.on('error', (cause) => reject(new Problem('malformed_body', 'The body ended before its time.', { cause })))
  return promise
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('body_too_large', `The body is larger than ${maxBytes} bytes.`)
}
