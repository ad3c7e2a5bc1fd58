import type { ErrorObject } from 'ajv'
import type { Validator } from '#generated/validators/bodies.js'
import { requestBodies } from '#generated/validators/bodies.js'
import { parameters } from '#generated/validators/parameters.js'
import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'
import type { Operation } from './document.ts'
import type { Exchange, Input } from './exchange.ts'
import { decodeText, matchesMediaType, mediaTypeOf, parseJson } from './media-type.ts'

/** More faults than these help nobody. */
const maxFaults = 20

/**
 * Validates a request whose body has been read. The body of a webhook is only checked for its media type: what
 * becomes of one that breaks its schema is decided when it is received.
 *
 * @throws Problem `invalid_parameter`, `unsupported_media_type`, `malformed_body` or `validation_failed`.
 */
export function validateRequest(exchange: Exchange, operation: Operation): Input {
  const { path, query, header } = validateParameters(exchange, operation)
  return { path, query, header, body: exchange.handshake === undefined ? validateBody(exchange, operation) : undefined }
}

function validateParameters(exchange: Exchange, operation: Operation): Omit<Input, 'body'> {
  const declared = operation.parameterSchema.properties?.header?.properties ?? {}
  const header: Record<string, unknown> = {}
  for (const name of Object.keys(declared)) {
    const value = exchange.headers[name]
    if (value !== undefined) header[name] = value
  }
  const values = { path: { ...exchange.pathValues }, query: parseQuery(exchange.queryText), header }
  const validate = parameters[operation.operationId]
  if (validate === undefined || validate(values)) return values
  // Who asks for a handshake leaves out what an event would have.
  const isFault = ({ keyword }: ErrorObject) => exchange.handshake === undefined || keyword !== 'required'
  const faults = (validate.errors ?? []).filter(isFault).slice(0, maxFaults).map(parameterFault)
  if (faults.length > 0) throw new Problem('invalid_parameter', summarise(faults), { faults })
  return values
}

function parseQuery(text: string): Record<string, unknown> {
  // Without a prototype, so that a parameter called __proto__ is one as any other.
  const query: Record<string, unknown> = Object.create(null)
  if (text === '') return query
  for (const [name, value] of new URLSearchParams(text)) {
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return query
}

function validateBody(exchange: Exchange, operation: Operation): unknown {
  if (operation.bodies.size === 0 || operation.handshake !== undefined) return undefined
  // The body of a webhook may still be on its way: its media type is judged all the same.
  const bytes = exchange.bytes ?? Buffer.alloc(0)
  if (bytes.length === 0 && !operation.bodyRequired) return undefined
  const mediaType = mediaTypeOf(exchange.headers['content-type'])
  if (!operation.bodies.has(mediaType) && !matchesMediaType(mediaType, operation.bodies.keys())) {
    const taken = [...operation.bodies.keys()].join(' or ')
    throw new Problem(
      'unsupported_media_type',
      `${mediaType || 'A body without Content-Type'} is not taken here. Send ${taken}.`,
    )
  }
  const encoding = exchange.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Problem('unsupported_media_type', `The content encoding ${encoding} is not taken here.`)
  }
  if (operation.source !== undefined) return undefined
  const body = parseJson(decodeText(bytes), 'The body')
  const faults = faultsOf(requestBodies[operation.operationId], body)
  if (faults.length > 0) throw new Problem('validation_failed', summarise(faults), { faults })
  return body
}

/** Validates a value; empty if it fits. */
export function faultsOf(validate: Validator | undefined, value: unknown): Fault[] {
  if (validate === undefined || validate(value)) return []
  const faults = (validate.errors ?? []).map((error) => ({
    in: 'body' as const,
    pointer: error.instancePath,
    message: messageOf(error),
  }))
  return faults.slice(0, maxFaults)
}

function parameterFault(error: ErrorObject): Fault {
  const [, place = 'query', ...rest] = error.instancePath.split('/')
  const name = error.params.missingProperty ?? error.params.additionalProperty
  const missing = error.keyword === 'required' ? 'is missing' : 'is not a parameter of this operation'
  return {
    in: place as Fault['in'], // the parameter schema has these three members
    pointer: `/${typeof name === 'string' ? name : rest.join('/')}`,
    message: typeof name === 'string' ? missing : messageOf(error),
  }
}

function messageOf(error: ErrorObject): string {
  const values = error.params.allowedValues ?? error.params.allowedValue
  if (values !== undefined)
    return `must be ${[values]
      .flat()
      .map((value) => JSON.stringify(value))
      .join(' or ')}`
  const extra = error.params.additionalProperty ?? error.params.unevaluatedProperty
  return typeof extra === 'string' ? `must not have the property '${extra}'` : (error.message ?? 'is not valid')
}
