import type { ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import type { AnyReply } from '../contract/operations.ts'
import { Problem } from '../problem.ts'
import { storageRefusal } from '../store/refusal.ts'

/** Seconds after which a sender may try again when this process cannot serve it now. */
const retryAfterSeconds = '5'

/** Writes a reply. */
export function sendReply(response: ServerResponse, reply: AnyReply, headers: Readonly<Record<string, string>>): void {
  const bytes = reply.json === undefined ? reply.bytes : JSON.stringify(reply.json)
  const type = reply.mediaType ?? (reply.json === undefined ? undefined : 'application/json')
  const isStream = bytes instanceof Readable
  const length = bytes === undefined || isStream ? 0 : Buffer.byteLength(bytes)
  response.writeHead(reply.status, {
    ...(type === undefined ? {} : { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type }),
    ...(reply.status === 204 || isStream ? {} : { 'content-length': length }),
    'x-content-type-options': 'nosniff',
    ...headers,
    ...reply.headers,
  })
  // Of two that belong together the end of one is that of the other: a stream that breaks off has sent its status
  // already, so that only the connection can say so, and a client that goes away must leave no file open.
  if (isStream) pipeline(bytes, response, () => {})
  else response.end(bytes)
}

/** A refusal as a reply. */
export function problemReply(problem: Problem): AnyReply {
  const headers = {
    ...(problem.code === 'unauthorized' ? { 'www-authenticate': 'Bearer' } : {}),
    ...(problem.status === 503 ? { 'retry-after': retryAfterSeconds } : {}),
    ...problem.headers,
  }
  return { status: problem.status, mediaType: 'application/problem+json', json: problem.toJSON(), headers }
}

/** What was thrown as a refusal. Anything that is not one is a defect, and tells the client nothing. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const refusal = storageRefusal(error)
  return refusal ?? new Problem('internal_error', 'The server has logged what went wrong.', { cause: error })
}
