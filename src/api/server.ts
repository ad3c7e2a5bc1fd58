import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import express from 'express'
import type { OperationHandler, SecurityHandler } from '../contract/backend.ts'
import { createBackend, isReceiving } from '../contract/backend.ts'
import type { OpenApiDocument, Operation } from '../contract/document.ts'
import type { Exchange } from '../contract/exchange.ts'
import { createExchange } from '../contract/exchange.ts'
import type { AnyReply, OperationHandlers } from '../contract/operations.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import type { BodyHold } from './body.ts'
import { createBodyBudget, openBody, readBody } from './body.ts'
import { answerClientError } from './client-errors.ts'
import { problemReply, sendReply, toProblem } from './reply.ts'

export interface ServerParts {
  readonly document: OpenApiDocument
  readonly operations: readonly Operation[]
  readonly handlers: OperationHandlers
  /** Operations that receive webhooks, and those of plugins. */
  readonly receiving: Readonly<Record<string, OperationHandler>>
  /** Admits what senders of webhooks ask, and what is asked of plugins. */
  readonly admit: (exchange: Exchange) => Promise<unknown>
  /** Told of each webhook that is refused. */
  readonly webhookRefused: (exchange: Exchange, problem: Problem) => void
  /** The sender's address, from that of the connection and X-Forwarded-For. */
  readonly addressOf: (socketAddress: string | undefined, forwardedFor: string | undefined) => string
  readonly securityHandlers: Readonly<Record<string, SecurityHandler>>
  readonly maxBodyBytes: number
  /** Within these the head of a request, and all of it, must have come: nobody holds a connection by sending slowly. */
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  /** Says what is wrong with a reply; tests pass it, so that none that the contract does not declare goes unseen. */
  readonly replyFault?: ((operationId: string, reply: AnyReply) => string | undefined) | undefined
  readonly log: Log
  readonly metrics: Pick<Metrics, 'requestStarted' | 'requestRefused'>
}

/** How often connections are looked at for requests that take too long, at least. */
const checkIntervalMs = 1_000
/** Of all headers of a request together: the detail of `headers_too_large` says so. */
const maxHeaderSize = 16 * 1024
/** What all bodies in hand may hold together, in bytes: this, and at least four of the largest. */
const leastBodyBudget = 256 * 1024 * 1024
/** What is refused on purpose needs no stack. */
const refusalLevels: Partial<Record<ProblemCode, 'info' | 'warn'>> = {
  secret_not_configured: 'warn',
  signature_mismatch: 'warn',
  token_mismatch: 'warn',
  address_refused: 'warn',
  sender_unreachable: 'warn',
  overloaded: 'warn',
  // Said with its cause at the start.
  plugin_failed: 'warn',
  draining: 'info',
  wrong_role: 'info',
}
/** What any request may be answered: it is no matter of its operation. */
const besideContract: ReadonlySet<ProblemCode> = new Set(['internal_error', 'malformed_request', 'request_timeout'])
/** Longer than the minute for which load balancers usually keep an idle connection: theirs should close first. */
const keepAliveTimeoutMs = 65_000

/**
 * The HTTP server: express in front, the contract behind it. Each request is one exchange: route, admit, read,
 * validate, handle, reply.
 * @throws Error that names the operation, when contract and handlers disagree.
 */
export async function createHttpServer(parts: ServerParts): Promise<Server> {
  const { document, operations, securityHandlers, admit, maxBodyBytes, replyFault, log, metrics } = parts
  const { headersTimeoutMs, requestTimeoutMs } = parts
  const holdBody = createBodyBudget(Math.max(leastBodyBudget, 4 * maxBodyBytes))
  const handlers = { ...toOperationHandlers(parts.handlers), ...parts.receiving }
  const run = await createBackend(document, operations, handlers, securityHandlers, admit)

  async function answer(exchange: Exchange): Promise<AnyReply> {
    try {
      const reply = (await run(exchange)) as AnyReply // what the typed handlers return
      return checked(exchange, reply)
    } catch (error) {
      return refuse(exchange, error)
    }
  }

  function refuse(exchange: Exchange, error: unknown): AnyReply {
    const problem = toProblem(error)
    report(problem, exchange)
    if (isReceiving(exchange.operation)) parts.webhookRefused(exchange, problem)
    const reply = problemReply(problem)
    return besideContract.has(problem.code) ? reply : checked(exchange, reply)
  }

  function report(problem: Problem, exchange?: Exchange): void {
    const fields = {
      operation: exchange?.operation?.operationId,
      method: exchange?.method,
      status: problem.status,
      code: problem.code,
      ...(problem.reason === undefined ? {} : { reason: problem.reason }),
    }
    const level = refusalLevels[problem.code] ?? (problem.status >= 500 ? 'error' : 'info')
    if (level === 'error') log.error('request.failed', { ...fields, cause: problem.cause ?? problem })
    else log[level]('request.refused', fields)
    metrics.requestRefused(problem.code)
  }

  function checked(exchange: Exchange, reply: AnyReply): AnyReply {
    if (replyFault === undefined || exchange.operation === undefined) return reply
    const fault = replyFault(exchange.operation.operationId, reply)
    return fault === undefined ? reply : refuse(exchange, new Error(fault))
  }

  const app = express()
  app.disable('x-powered-by')
  app.use((request, response) => respond(request, response))
  // Express would answer what it cannot parse or what was thrown as text or HTML; its last resort is ours.
  const handle = app as unknown as Handle
  /** By connection, that of the latest request. */
  const responses = new WeakMap<Duplex, ServerResponse>()
  const timing = {
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(checkIntervalMs, headersTimeoutMs),
  }
  const server = createServer({ ...timing, maxHeaderSize }, (request, response) => {
    responses.set(request.socket, response)
    request.url = originForm(request.url ?? '/')
    handle(request, response, (error) => {
      if (response.headersSent) response.destroy()
      else respond(request, response, error).catch(() => response.destroy())
    })
  })
  server.on('clientError', (error, socket) => answerClientError(error, socket, responses.get(socket), report))
  // Node would leave out the last ones of many: those that a proxy has added. Their size bounds their number.
  server.maxHeadersCount = 0
  server.keepAliveTimeout = keepAliveTimeoutMs
  return server

  async function respond(request: IncomingMessage, response: ServerResponse, failure?: unknown): Promise<void> {
    const answered = metrics.requestStarted()
    const hold = holdBody()
    const exchange = exchangeOf(request, maxBodyBytes, hold, parts.addressOf)
    let reply = failure === undefined ? await answer(exchange) : refuse(exchange, failure)
    hold.release()
    try {
      sendReply(response, reply, exchange.replyHeaders)
    } catch (error) {
      // Nothing is sent yet: it could not be written as JSON, such as a payload nested deeper than the stack.
      reply = refuse(exchange, error)
      sendReply(response, reply, exchange.replyHeaders)
    }
    answered(exchange.operation?.operationId, reply.status)
  }
}

/** Express's declared types leave out the callback that takes the place of its own last answer. */
type Handle = (request: IncomingMessage, response: ServerResponse, last: (error?: unknown) => void) => void

/**
 * A request target without scheme and authority, which proxies send and which every server must accept.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
function originForm(target: string): string {
  const rest = /^https?:\/\/[^/?#]*(.*)$/i.exec(target)?.[1]
  if (rest === undefined) return target
  return rest.startsWith('/') ? rest : `/${rest}`
}

function exchangeOf(
  request: IncomingMessage,
  maxBodyBytes: number,
  hold: BodyHold,
  addressOf: ServerParts['addressOf'],
): Exchange {
  const url = request.url ?? '/'
  const question = url.indexOf('?')
  return createExchange({
    method: request.method ?? 'GET',
    path: question === -1 ? url : url.slice(0, question),
    queryText: question === -1 ? '' : url.slice(question + 1),
    headers: request.headers,
    rawHeaders: request.rawHeaders,
    address: addressOf(request.socket.remoteAddress, request.headers['x-forwarded-for'] as string | undefined), // joined
    openBody: () => openBody(request, maxBodyBytes),
    readBody: (limit = maxBodyBytes) => readBody(request, Math.min(limit, maxBodyBytes), hold),
  })
}

function toOperationHandlers(handlers: OperationHandlers): Record<string, OperationHandler> {
  const entries = Object.entries(handlers).map(([operationId, handle]): [string, OperationHandler] => [
    operationId,
    // The validator has made the input what the operation's type says.
    (_context, exchange) => handle({ ...exchange.input, exchange } as never),
  ])
  return Object.fromEntries(entries)
}
