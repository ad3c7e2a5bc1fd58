import type { Readable } from 'node:stream'
import type { ManagementOperationId, OperationId } from '#generated/catalogue.js'
import type { operations } from '#generated/openapi.js'
import type { Exchange } from './exchange.ts'

type Declared<Id extends OperationId> = operations[Id]
type Content<Value> = Value extends { readonly content: infer Media } ? Media : never

/** What an operation is asked, as the contract declares it. Validated before the handler sees it. */
export interface OperationInput<Id extends OperationId> {
  readonly path: NonNullable<Declared<Id>['parameters']['path']>
  readonly query: NonNullable<Declared<Id>['parameters']['query']>
  readonly header: LowerCaseKeys<NonNullable<Declared<Id>['parameters']['header']>>
  readonly body: Body<Id>
  readonly exchange: Exchange
}

type Body<Id extends OperationId> =
  Declared<Id> extends { readonly requestBody: infer Present }
    ? JsonOf<Content<Present>>
    : Declared<Id> extends { readonly requestBody?: infer Optional }
      ? JsonOf<Content<NonNullable<Optional>>> | undefined
      : undefined

type JsonOf<Media> = Media extends { readonly 'application/json': infer Value } ? Value : undefined
type LowerCaseKeys<Value> = { [Key in keyof Value as Lowercase<Key & string>]: Value[Key] }

/**
 * What an operation may answer: one of its declared statuses with the body declared for it. Errors are thrown as
 * `Problem`.
 */
export type OperationReply<Id extends OperationId> = {
  [Status in keyof Declared<Id>['responses']]: ReplyOf<Status, Declared<Id>['responses'][Status]>
}[keyof Declared<Id>['responses']]

type ReplyOf<Status, Response> = Response extends { readonly content: { readonly 'application/json': infer Value } }
  ? JsonReply<Status, Value>
  : Response extends { readonly content: { readonly 'application/problem+json': unknown } }
    ? never
    : Response extends { readonly content: infer Media }
      ? BytesReply<Status, keyof Media>
      : EmptyReply<Status>

interface Headers {
  readonly headers?: Readonly<Record<string, string>>
}
export interface JsonReply<Status, Value> extends Headers {
  readonly status: Status
  readonly json: Value
}
export interface BytesReply<Status, MediaType> extends Headers {
  readonly status: Status
  readonly mediaType: MediaType
  readonly bytes: Uint8Array | string | Readable
}
export interface EmptyReply<Status> extends Headers {
  readonly status: Status
}

/** A reply whose operation is not known. */
export interface AnyReply extends Headers {
  readonly status: number
  readonly json?: unknown
  readonly mediaType?: string
  readonly bytes?: Uint8Array | string | Readable
}

/**
 * Handlers of the operations that manage the server: one that is missing, or has the wrong type, does not compile.
 * Those that receive webhooks need none: what they do, the contract declares.
 */
export type OperationHandlers = {
  readonly [Id in ManagementOperationId]: (
    input: OperationInput<Id>,
  ) => OperationReply<Id> | Promise<OperationReply<Id>>
}
