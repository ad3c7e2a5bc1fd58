import type { Context, Request } from 'openapi-backend'
import { OpenAPIBackend } from 'openapi-backend'
import { Problem } from '../problem.ts'
import type { OpenApiDocument, Operation } from './document.ts'
import type { Exchange } from './exchange.ts'
import { createMatcher } from './router.ts'
import { maxManagementBodyBytes, validateRequest } from './validator.ts'

/** Answers an operation; what it returns is the reply. */
export type OperationHandler = (context: Context, exchange: Exchange) => unknown
/** Admits a request: truthy admits, throwing a `Problem` refuses with it. */
export type SecurityHandler = (context: Context, exchange: Exchange) => unknown

/**
 * Runs requests through openapi-backend's steps (route, security, read the body, validate, handle) with our own
 * router and validator in it.
 *
 * Its own router compiles a regular expression for each operation and request and takes seconds to start with a large
 * contract; its own validator knows JSON Schema draft 7, replaces `required` beside a `$ref` and ignores media types.
 * It is therefore given a skeleton of the contract, and its two parts are replaced after `init`.
 *
 * @param admit admits what a source sends, and what is asked of a plugin. It is asked for all of that, also where the
 * contract names no security scheme; a security handler that has asked it before gets the same answer.
 * @throws Error that names the operation, when contract and handlers disagree.
 */
export async function createBackend(
  document: OpenApiDocument,
  operations: readonly Operation[],
  handlers: Readonly<Record<string, OperationHandler>>,
  securityHandlers: Readonly<Record<string, SecurityHandler>>,
  admit: (exchange: Exchange) => Promise<unknown>,
): Promise<(exchange: Exchange) => Promise<unknown>> {
  assertAgreement(document, operations, handlers, securityHandlers)
  const backend = new OpenAPIBackend({
    definition: {
      openapi: document.openapi,
      info: { title: '', version: '' },
      paths: {},
      components: { securitySchemes: document.components.securitySchemes },
    } as never,
    strict: true,
    quick: true,
    securityHandlers,
  })
  await backend.init()
  // Their declared types describe the parts that are replaced; what is called of them is below.
  backend.router = createRouter(operations) as never
  backend.validator = { coerceTypes: false, validateRequest: validate } as never
  // What this returned would be taken for the reply.
  const postSecurityHandler = async (context: Context, exchange: Exchange): Promise<void> => {
    const isReceived = isReceiving(exchange.operation)
    if (isReceived || exchange.operation?.plugin !== undefined) await admit(exchange)
    if (!isReceived) await readBody(context, exchange)
  }
  backend.register({
    ...handlers,
    postSecurityHandler,
    unauthorizedHandler: refuse,
    validationFail: refuse,
  })
  return (exchange) => backend.handleRequest(exchange as unknown as Request, exchange)
}

function createRouter(operations: readonly Operation[]) {
  const match = createMatcher(operations)
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]))
  return {
    getOperation: (operationId: string) => byId.get(operationId),
    getOperations: () => [...operations],
    parseRequest: (exchange: Exchange) => exchange,
    matchOperation(exchange: Exchange): Operation {
      const found = match(exchange.method, exchange.path)
      if (found.kind === 'not-found') {
        throw new Problem('not_found', `There is no ${exchange.path} in the contract. See /docs.`)
      }
      if (found.kind === 'method-not-allowed') {
        const allow = found.allow.join(', ')
        throw new Problem('method_not_allowed', `${exchange.path} takes ${allow}.`, { headers: { allow } })
      }
      exchange.operation = found.operation
      exchange.pathValues = found.path
      return found.operation
    },
  }
}

function validate(request: Request, operation: unknown) {
  const exchange = request as unknown as Exchange
  exchange.input = validateRequest(exchange, operation as Operation)
  return { valid: true, errors: null }
}

/** Reads the body as soon as the request is admitted, and not before: nobody without a key can make us hold one. */
async function readBody(context: Context, exchange: Exchange): Promise<void> {
  const operation = context.operation as unknown as Operation
  const admitted = operation.security.length === 0 || context.security.authorized === true
  const maxBytes = operation.takesBatches ? undefined : maxManagementBodyBytes
  if (admitted && operation.bodies.size > 0) exchange.bytes ??= await exchange.readBody(maxBytes)
}

/** Whether an operation is for senders of webhooks. */
export function isReceiving(operation: Operation | undefined): boolean {
  return operation?.source !== undefined || operation?.handshake !== undefined
}

/** Fails closed with the reason that a security handler gave. */
function refuse(context: Context): never {
  for (const result of Object.values(context.security)) {
    const error: unknown = (result as { error?: unknown } | undefined)?.error
    if (error instanceof Error) throw error
  }
  throw new Problem('unauthorized', 'The request does not satisfy the security requirements of the operation.')
}

function assertAgreement(
  document: OpenApiDocument,
  operations: readonly Operation[],
  handlers: Readonly<Record<string, unknown>>,
  securityHandlers: Readonly<Record<string, unknown>>,
): void {
  const faults: string[] = []
  const ids = operations.map((operation) => operation.operationId)
  for (const id of ids) if (handlers[id] === undefined) faults.push(`operation ${id} has no handler`)
  for (const id of Object.keys(handlers)) if (!ids.includes(id)) faults.push(`handler ${id} has no operation`)
  for (const { operationId, security } of operations) {
    for (const scheme of security.flatMap((requirement) => Object.keys(requirement))) {
      if (document.components.securitySchemes[scheme] === undefined)
        faults.push(`operation ${operationId} needs the security scheme ${scheme}, which is not declared`)
      else if (securityHandlers[scheme] === undefined)
        faults.push(`operation ${operationId} needs the security scheme ${scheme}, which nothing checks`)
    }
  }
  if (faults.length > 0) throw new Error(`The contract and the code disagree:\n- ${faults.join('\n- ')}`)
}
