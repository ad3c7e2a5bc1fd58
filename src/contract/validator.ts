import type { ErrorObject } from 'ajv'
import type { OperationId } from '#generated/catalogue.js'
import type { Validator } from '#generated/validators/bodies.js'
import { requestBodies } from '#generated/validators/bodies.js'
import { parameters } from '#generated/validators/parameters.js'
import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'
import type { Operation } from './document.ts'
import type { Exchange, Input } from './exchange.ts'
import { decodeText, matchesMediaType, mediaTypeOf, parseJson } from './media-type.ts'
import { nearest } from './nearest.ts'
import { pointerNames } from './pointer.ts'

/** More faults than these help nobody. */
const maxFaults = 20
/** Names are shorter; to compare a long text with each would be work that a sender can ask for. */
const maxNameLength = 64

/**
 * All faults of a management request are gathered and answered, so its body must not be as large as a webhook's may
 * be. Nor may an item of a batch.
 */
export const maxManagementBodyBytes = 1_048_576

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
  if (operation.takesBatches && bytes.length > maxManagementBodyBytes && !Array.isArray(body))
    throw new Problem('body_too_large', `The body is larger than ${maxManagementBodyBytes} bytes.`)
  const faults = faultsOf(requestBodies[operation.operationId], body)
  if (faults.length > 0) throw new Problem('validation_failed', summarise(faults), { faults })
  return body
}

/**
 * Validates an item of a batch, as if it had come alone. All its faults are gathered, so it must be as small.
 * @throws Problem `body_too_large` or `validation_failed`, with pointers into the item.
 */
export function assertItem(operationId: OperationId, item: unknown): void {
  assertSmall(item)
  // The operation takes batches, and an item is none.
  const isObject = typeof item === 'object' && item !== null && !Array.isArray(item)
  const faults = !isObject ? [notObject] : faultsOf(requestBodies[operationId], item)
  if (faults.length > 0) throw new Problem('validation_failed', summarise(faults), { faults })
}

const notObject: Fault = { in: 'body', pointer: '', message: 'must be object' }

function assertSmall(item: unknown): void {
  const refuse = (code: 'body_too_large' | 'validation_failed', message: string) =>
    new Problem(code, `The item ${message}.`, { faults: [{ in: 'body', pointer: '', message }] })
  let bytes: number
  try {
    bytes = Buffer.byteLength(JSON.stringify(item))
  } catch {
    throw refuse('validation_failed', 'is nested too deeply') // to be written: it can be read to any depth
  }
  if (bytes > maxManagementBodyBytes) throw refuse('body_too_large', `is larger than ${maxManagementBodyBytes} bytes`)
}

/** Validates a value; empty if it fits. */
export function faultsOf(validate: Validator | undefined, value: unknown): Fault[] {
  return errorsOf(validate, value).map((error) => bodyFault(error, value, ''))
}

/**
 * The same of a value that is a member of a body. What it lacks is named by a pointer of its own.
 * @param parent the pointer of the value.
 */
export function memberFaultsOf(validate: Validator | undefined, value: unknown, parent: string): Fault[] {
  return errorsOf(validate, value).map((error) => {
    const lacking: unknown = error.keyword === 'required' ? error.params.missingProperty : undefined
    if (typeof lacking !== 'string') return bodyFault(error, value, parent)
    const name = lacking.replaceAll('~', '~0').replaceAll('/', '~1')
    return { in: 'body', pointer: `${parent}${error.instancePath}/${name}`, message: 'is missing' }
  })
}

function errorsOf(validate: Validator | undefined, value: unknown): ErrorObject[] {
  if (validate === undefined || validate(value)) return []
  return withoutOtherTypes(withoutNull(validate.errors ?? [])).slice(0, maxFaults)
}

function bodyFault(error: ErrorObject, value: unknown, parent: string): Fault {
  const message = `${messageOf(error)}${hint(error, value)}`
  return { in: 'body', pointer: `${parent}${error.instancePath}`, message }
}

/** Of a value that may be null too, what is wrong with it as what it is else. */
function withoutNull(errors: ErrorObject[]): ErrorObject[] {
  const isNull = ({ keyword, params }: ErrorObject) => keyword === 'type' && params.type === 'null'
  const pathsOf = (some: ErrorObject[]) => new Set(some.map(({ instancePath }) => instancePath))
  const choices = pathsOf(errors.filter(({ keyword }) => keyword === 'anyOf'))
  const nullable = pathsOf(errors.filter((error) => isNull(error) && choices.has(error.instancePath)))
  if (nullable.size === 0) return errors
  return errors.filter((error) => !nullable.has(error.instancePath) || (error.keyword !== 'anyOf' && !isNull(error)))
}

/**
 * Of a value that may be one of several, an object or a list for example, what is wrong with it as the one that it is:
 * that it is none of the others helps nobody.
 */
function withoutOtherTypes(errors: ErrorObject[]): ErrorObject[] {
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath))
  if (choices.size === 0) return errors
  const judged = errors.filter(
    ({ keyword, instancePath }) => !choices.has(instancePath) || (keyword !== 'oneOf' && keyword !== 'type'),
  )
  return judged.length > 0
    ? judged
    : errors.filter(({ keyword }) => keyword === 'oneOf').map((error) => ofNoType(error, errors))
}

/** The one fault of a value that has the type of none of its choices. */
function ofNoType(choice: ErrorObject, errors: readonly ErrorObject[]): ErrorObject {
  const ofChoice = errors.filter(
    ({ keyword, instancePath }) => keyword === 'type' && instancePath === choice.instancePath,
  )
  const types = new Set(ofChoice.map(({ params }) => String(params.type)))
  return types.size === 0 ? choice : { ...choice, message: `must be ${[...types].join(' or ')}` }
}

/** The name that a typing error may have turned into this value. */
function hint({ keyword, params, instancePath }: ErrorObject, value: unknown): string {
  if (keyword !== 'enum') return ''
  const given = valueAt(value, instancePath)
  if (typeof given !== 'string' || given.length > maxNameLength) return ''
  const names = (params.allowedValues as unknown[]).filter((name) => typeof name === 'string')
  // What it must be has been said.
  if (names.length === 1) return ''
  const [name] = nearest(given, names)
  return name === undefined ? '' : `: did you mean ${JSON.stringify(name)}?`
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerNames(pointer).reduce<unknown>(
    (found, name) => (found as Record<string, unknown> | null)?.[name],
    value,
  )
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
