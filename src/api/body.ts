import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { Problem } from '../problem.ts'

/** What a body of unknown length is given to begin with, in bytes. */
const firstCapacity = 16 * 1024

/** What one request holds of the bytes that all may hold together. */
export interface BodyHold {
  /** @throws Problem `overloaded` when it would be more than all may hold. */
  grow(bytes: number): void
  /** Gives back what it holds. */
  release(): void
}

/**
 * Bounds the bytes of all bodies in hand, from their first byte to their answer: senders that are many, or slow, or a
 * storage that is slow, fill no more memory than this.
 */
export function createBodyBudget(maxBytes: number): () => BodyHold {
  let heldBytes = 0
  return () => {
    let ownBytes = 0
    return {
      grow(bytes) {
        if (heldBytes + bytes > maxBytes) throw new Problem('overloaded', 'Too many bodies are in hand. Send it again.')
        heldBytes += bytes
        ownBytes += bytes
      },
      release() {
        heldBytes -= ownBytes
        ownBytes = 0
      },
    }
  }
}

/**
 * Reads a body whole, and never more than `maxBytes` of it: a length that is announced is judged before a byte is
 * read, one that is not while reading. Holds at most twice the bytes that came, however small the pieces were.
 * @throws Problem `body_too_large`; `malformed_body` when the sender goes away before its end; `overloaded`; the one
 * that it is failed with.
 */
export function readBody(request: IncomingMessage, maxBytes: number, hold: BodyHold): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > maxBytes) return Promise.reject(tooLarge(maxBytes))
  // Whoever has gone away says nothing more.
  if (request.destroyed) return Promise.reject(ended(request.errored))
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  let buffer: Buffer = Buffer.alloc(0)
  let size = 0
  let isRefused = false
  const refuse = (problem: unknown) => {
    // What is still to come is read and dropped, so that the sender gets to read the answer.
    isRefused = true
    buffer = Buffer.alloc(0)
    hold.release()
    reject(problem)
  }
  request.on('data', (chunk: Buffer) => {
    if (isRefused) return
    if (size + chunk.length > maxBytes) return refuse(tooLarge(maxBytes))
    if (size === 0 && chunk.length === announced) {
      // The usual case: it came in one piece.
      buffer = chunk
    } else {
      if (size + chunk.length > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(size + chunk.length, Math.min(2 * size, maxBytes), firstCapacity))
        buffer.copy(larger, 0, 0, size)
        buffer = larger
      }
      chunk.copy(buffer, size)
    }
    size += chunk.length
    try {
      hold.grow(chunk.length)
    } catch (problem) {
      refuse(problem)
    }
  })
  request.on('end', () => resolve(buffer.subarray(0, size)))
  request.on('error', (cause) => reject(cause instanceof Problem ? cause : ended(cause)))
  return promise
}

function ended(cause: Error | null): Problem {
  return new Problem('malformed_body', 'The body ended before its time.', { cause })
}

/**
 * Passes a body on as it comes, and never more than `maxBytes` of it. Nothing of it is held.
 * Fails with the Problem `body_too_large`, or `malformed_body` when the sender goes away before its end, or the one that
 * it is failed with.
 */
export function openBody(request: IncomingMessage, maxBytes: number): Readable {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  if (request.destroyed) throw ended(request.errored)
  let size = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > maxBytes) done(tooLarge(maxBytes))
      else done(null, chunk)
    },
  })
  request.on('error', (cause) => counted.destroy(cause instanceof Problem ? cause : ended(cause)))
  // What is refused midway is read to its end and dropped, so that the sender gets to read the answer.
  counted.on('error', () => request.resume())
  return request.pipe(counted)
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('body_too_large', `The body is larger than ${maxBytes} bytes.`)
}
