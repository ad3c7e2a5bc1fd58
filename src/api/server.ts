import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import express from 'express'
import type { OperationHandler, SecurityHandler } from '../contract/backend.ts'
import { createBackend } from '../contract/backend.ts'
import type { OpenApiDocument, Operation } from '../contract/document.ts'
import type { Exchange } from '../contract/exchange.ts'
import { createExchange } from '../contract/exchange.ts'
import type { AnyReply, OperationHandlers } from '../contract/operations.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { ProblemCode } from '../problem.ts'
import type { BodyHold } from './body.ts'
import { createBodyBudget, readBody } from './body.ts'
import { problemReply, sendReply, toProblem } from './reply.ts'

export interface ServerParts {
  readonly document: OpenApiDocument
  readonly operations: readonly Operation[]
  readonly handlers: OperationHandlers & Readonly<Record<string, unknown>>
  readonly securityHandlers: Readonly<Record<string, SecurityHandler>>
  readonly maxBodyBytes: number
  /** Says what is wrong with a reply; tests pass it, so that none that the contract does not declare goes unseen. */
  readonly replyFault?: ((operationId: string, reply: AnyReply) => string | undefined) | undefined
  readonly log: Log
  readonly metrics: Pick<Metrics, 'requestStarted' | 'requestRefused'>
}

/** A request must arrive whole within this time: nobody holds a connection by sending slowly. */
const requestTimeoutMs = 60_000
/** What all bodies in hand may hold together, in bytes: this, and at least four of the largest. */
const leastBodyBudget = 256 * 1024 * 1024
/** What is refused on purpose needs no stack. */
const refusalLevels: Partial<Record<ProblemCode, 'info' | 'warn'>> = {
  signature_mismatch: 'warn',
  overloaded: 'warn',
  draining: 'info',
  wrong_role: 'info',
}
/** Longer than the minute for which load balancers usually keep an idle connection: theirs should close first. */
const keepAliveTimeoutMs = 65_000

/**
 * The HTTP server: express in front, the contract behind it. Each request is one exchange: route, admit, read,
 * validate, handle, reply.
 * @throws Error that names the operation, when contract and handlers disagree.
 */
export async function createHttpServer(parts: ServerParts): Promise<Server> {
  const { document, operations, handlers, securityHandlers, maxBodyBytes, replyFault, log, metrics } = parts
  const holdBody = createBodyBudget(Math.max(leastBodyBudget, 4 * maxBodyBytes))
  const run = await createBackend(document, operations, toOperationHandlers(handlers), securityHandlers)

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
    const fields = {
      operation: exchange.operation?.operationId,
      method: exchange.method,
      status: problem.status,
      code: problem.code,
    }
    const level = refusalLevels[problem.code] ?? (problem.status >= 500 ? 'error' : 'info')
    if (level === 'error') log.error('request.failed', { ...fields, cause: problem.cause ?? problem })
    else log[level]('request.refused', fields)
    metrics.requestRefused(problem.code)
    const reply = problemReply(problem)
    return problem.code === 'internal_error' ? reply : checked(exchange, reply)
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
  const server = createServer((request, response) => {
    request.url = originForm(request.url ?? '/')
    handle(request, response, (error) => {
      if (response.headersSent) response.destroy()
      else respond(request, response, error).catch(() => response.destroy())
    })
  })
  server.requestTimeout = requestTimeoutMs
  server.keepAliveTimeout = keepAliveTimeoutMs
  return server

  async function respond(request: IncomingMessage, response: ServerResponse, failure?: unknown): Promise<void> {
    const answered = metrics.requestStarted()
    const hold = holdBody()
    const exchange = exchangeOf(request, maxBodyBytes, hold)
    let reply = failure === undefined ? await answer(exchange) : refuse(exchange, failure)
    hold.release()
    try {
      sendReply(response, reply)
    } catch (error) {
      // Nothing is sent yet: it could not be written as JSON, such as a payload nested deeper than the stack.
      reply = refuse(exchange, error)
      sendReply(response, reply)
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

function exchangeOf(request: IncomingMessage, maxBodyBytes: number, hold: BodyHold): Exchange {
  const url = request.url ?? '/'
  const question = url.indexOf('?')
  return createExchange({
    method: request.method ?? 'GET',
    path: question === -1 ? url : url.slice(0, question),
    queryText: question === -1 ? '' : url.slice(question + 1),
    headers: request.headers,
    readBody: (limit = maxBodyBytes) => readBody(request, Math.min(limit, maxBodyBytes), hold),
  })
}

function toOperationHandlers(handlers: Readonly<Record<string, unknown>>): Record<string, OperationHandler> {
  const entries = Object.entries(handlers).map(([operationId, handle]): [string, OperationHandler] => [
    operationId,
    // The validator has made the input what the operation's type says.
    (_context, exchange) => (handle as (input: never) => unknown)({ ...exchange.input, exchange } as never),
  ])
  return Object.fromEntries(entries)
}
