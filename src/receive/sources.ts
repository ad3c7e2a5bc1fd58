import type { OpenApiDocument, Operation } from '../contract/document.ts'
import type { PayloadReader } from '../contract/payload.ts'
import { payloadReader } from '../contract/payload.ts'
import type { Acknowledgement, Handshake, HandshakeOperation, Place, RateLimit } from '../contract/source.ts'
import type { DeclaredScheme, Scheme } from '../signature/scheme.ts'
import type { Verifier } from '../signature/verify.ts'
import { createVerifier, leavesQueryUnsigned, resolveScheme } from '../signature/verify.ts'
import type { FormRules } from './form-rules.ts'
import { formRules } from './form-rules.ts'

/** A security scheme that guards a source. */
export interface Guard {
  /** Its name in the contract. */
  readonly name: string
  readonly scheme: Scheme
  readonly verifier: Verifier
}

/** Who may send to an operation: any of these alternatives, of which all guards must pass. Empty: anybody. */
export type Guards = readonly (readonly Guard[])[]

/** A sender of webhooks to us, as the contract declares it. */
export interface Source {
  readonly name: string
  readonly operationId: string
  /** In upper case. */
  readonly method: string
  readonly path: string
  /** The variable with the URL that the sender calls, where that is not the public one and the path. */
  readonly urlVariable: string | undefined
  readonly guards: Guards
  readonly eventType: Place
  readonly agreement: readonly Place[]
  readonly deliveryId: Place
  /** Undefined: the delivery id. */
  readonly dedupKey: Place | undefined
  /** Headers that carry a secret in the clear, in lower case. */
  readonly secretHeaders: ReadonlySet<string>
  /** Query parameters that do. */
  readonly secretParameters: ReadonlySet<string>
  readonly onInvalid: 'quarantine' | 'reject'
  /** Those that have a schema; empty if any type is taken. */
  readonly eventTypes: readonly string[]
  readonly acknowledgement: Acknowledgement | undefined
  readonly refusalStatus: 401 | 403 | undefined
  readonly rateLimit: RateLimit | undefined
  readonly handshakes: readonly Handshake[]
  readonly payload: PayloadReader
  /** Of a source that sends forms with files. */
  readonly form: FormRules | undefined
  /** Whether requests have a body; those of others carry their payload in the query. */
  readonly hasBody: boolean
}

/**
 * Reads the sources out of the contract.
 * @throws Error that names the operation that nothing guards: nothing may be received unverified unless the contract
 * says so; the one whose responder would be handed what does not fit; or the one whose payload no signature covers, though it would be called verified.
 */
export function readSources(document: OpenApiDocument, operations: readonly Operation[]): Source[] {
  return operations.flatMap((operation) => {
    const declared = operation.source
    if (declared === undefined) return []
    const guards = readGuards(document, operation)
    const isOpenOnPurpose = guards.length === 0 && declared.authentication === 'none'
    if (isUnguarded(guards) && !isOpenOnPurpose) {
      throw new Error(
        `operation ${operation.operationId} receives webhooks, and nothing guards it: name a security scheme, or say authentication: none`,
      )
    }
    const hasBody = operation.bodies.size > 0
    const unsigned = hasBody ? undefined : guards.flat().find(({ verifier }) => leavesQueryUnsigned(verifier))
    if (unsigned !== undefined) {
      throw new Error(
        `operation ${operation.operationId} has its payload in the query, and its security scheme ${unsigned.name} does not sign that: sign \`url\`, bind the token with \`qsh\`, or say strength: authenticated`,
      )
    }
    // What is refused reaches no responder, and that is a payload that breaks its schema and a type that has none.
    if (declared.acknowledgement?.responder === true && declared.onInvalid !== 'reject')
      throw new Error(`operation ${operation.operationId} is answered by a responder, and needs onInvalid: reject`)
    const { events, agreement, handshakes, dedupKey, ...rest } = declared
    return [
      {
        name: rest.name,
        operationId: operation.operationId,
        method: operation.method.toUpperCase(),
        path: operation.path,
        urlVariable: rest.urlVariable,
        guards,
        eventType: rest.eventType,
        agreement: agreement ?? [],
        deliveryId: rest.deliveryId,
        dedupKey,
        secretParameters: new Set(guards.flat().flatMap(({ scheme }) => tokenParameters(scheme))),
        secretHeaders: new Set(guards.flat().flatMap(({ verifier }) => verifier.secretHeaders)),
        onInvalid: rest.onInvalid,
        eventTypes: Object.keys(events ?? {}),
        acknowledgement: rest.acknowledgement,
        refusalStatus: rest.refusalStatus,
        rateLimit: rest.rateLimit,
        handshakes: handshakes ?? [],
        payload: payloadReader(document, operation),
        form: formRules(document, operation),
        hasBody,
      },
    ]
  })
}

/** An operation that is a sender's handshake and nothing else. */
export interface Greeting extends HandshakeOperation {
  readonly operationId: string
  readonly guards: Guards
  readonly refusalStatus: undefined
}

/** Reads them out of the contract. @throws Error that names one that nothing guards. */
export function readGreetings(document: OpenApiDocument, operations: readonly Operation[]): Greeting[] {
  return operations.flatMap((operation) => {
    const { handshake, operationId } = operation
    if (handshake === undefined) return []
    const guards = readGuards(document, operation)
    if (isUnguarded(guards)) throw new Error(`operation ${operationId} answers a handshake, and nothing guards it`)
    return [{ ...handshake, operationId, guards, refusalStatus: undefined }]
  })
}

/**
 * The guards of an operation, from its `security`.
 * @throws Error that names a scheme without x-webhook-signature.
 */
export function readGuards(document: OpenApiDocument, operation: Operation): Guards {
  return operation.security.map((required) =>
    Object.keys(required).map((name) => {
      const declared = document.components.securitySchemes[name]?.['x-webhook-signature']
      if (declared === undefined) {
        throw new Error(
          `operation ${operation.operationId} receives webhooks, and its security scheme ${name} has no x-webhook-signature`,
        )
      }
      const scheme = resolveScheme(declared as DeclaredScheme) // linted with the contract
      return { name, scheme, verifier: createVerifier(scheme) }
    }),
  )
}

/** Whether anybody would pass: there is no alternative, or one that asks for nothing. */
function isUnguarded(guards: Guards): boolean {
  return guards.length === 0 || guards.some((alternative) => alternative.length === 0)
}

function tokenParameters(scheme: Scheme): string[] {
  return scheme.kind === 'token' && 'query' in scheme.token ? [scheme.token.query] : []
}

/** The variables that hold the secrets of a source, each once. */
export function secretVariables({ guards }: Pick<Source, 'guards'>): string[] {
  const variables = guards.flat().map(({ verifier }) => verifier.secretVariable)
  return [...new Set(variables.filter((variable) => variable !== undefined))]
}

/** Whether one of the alternatives has all its secrets: if none has, every request is refused. */
export function isConfigured({ guards }: Pick<Source, 'guards'>, secrets: (variable: string) => readonly string[]) {
  return guards.length === 0 || guards.some((alternative) => alternative.every((guard) => hasSecret(guard, secrets)))
}

/** Whether a guard has what it verifies with. Addresses that the contract lists need no variable. */
export function hasSecret({ scheme, verifier }: Guard, secrets: (variable: string) => readonly string[]): boolean {
  if (scheme.kind === 'address' && (scheme.addresses ?? []).length > 0) return true
  return verifier.secretVariable === undefined || secrets(verifier.secretVariable).length > 0
}
