import type { ServerResponse } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { Problem } from '../problem.ts'
import { problemReply } from './reply.ts'

/** How long a sender may take to read the last answer: closing at once could take it away again. */
const lingerMs = 1_000

/**
 * Answers what never became a whole request: bytes that are no HTTP, a head that is too long, a request that does not
 * come to its end in time. Then the connection is closed.
 *
 * A request whose body is being read is failed there, and answered as any other. Nothing is written where an answer was
 * begun, or another one is due first: it would be taken for that one.
 *
 * @param response of the connection's latest request.
 * @param report is told of what belongs to no request.
 */
export function answerClientError(
  error: ClientError,
  socket: Duplex,
  response: ServerResponse | undefined,
  report: (problem: Problem) => void,
): void {
  if (socket.writableEnded) return
  const problem = toProblem(error)
  const isBetween = response === undefined || (response.writableEnded && response.req.complete)
  const isUnanswered = response !== undefined && !response.headersSent && !response.req.complete
  if (problem === undefined || !socket.writable || !(isBetween || isUnanswered)) return void socket.destroy(error)
  if (isUnanswered && response.req.listenerCount('error') > 0) return void response.req.emit('error', problem)
  // A request that nobody reads yet is reported when it is found to have ended.
  if (isBetween) report(problem)
  const isHead = isUnanswered ? response.req.method === 'HEAD' : /^(\r?\n)*HEAD /.test(String(error.rawPacket ?? ''))
  socket.end(lastAnswer(problem, isHead))
  setTimeout(() => socket.destroy(), lingerMs).unref()
}

/** What Node says of bytes that it could not parse, and the last of them. */
type ClientError = Error & { readonly code?: string; readonly rawPacket?: Buffer }

/** What the sender did wrong; undefined if it is gone, in the middle of a request or between two. */
function toProblem(error: ClientError): Problem | undefined {
  const { code = '' } = error
  const options = { headers: { connection: 'close' }, cause: error }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Problem('request_timeout', 'The request did not come to its end in time.', options)
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Problem('headers_too_large', 'The headers are larger than 16 KiB together.', options)
  if (code === 'HPE_INVALID_EOF_STATE' || !code.startsWith('HPE_')) return undefined
  return new Problem('malformed_request', 'This is not HTTP/1.1.', options)
}

/** @param isHead what asks for the head alone would take a body for the beginning of another answer. */
function lastAnswer(problem: Problem, isHead: boolean): string {
  const { status, mediaType, json, headers } = problemReply(problem)
  const body = JSON.stringify(json)
  const all = {
    date: new Date().toUTCString(),
    'content-type': mediaType,
    'content-length': Buffer.byteLength(body),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${isHead ? '' : body}`
}
