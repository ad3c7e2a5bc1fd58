import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Operation } from './document.ts'

/** One request on its way through the contract: what came, and what the steps have made of it so far. */
export interface Exchange {
  readonly method: string
  /** The path as sent, without the query. */
  readonly path: string
  /** The query as sent, without the question mark. */
  readonly queryText: string
  readonly headers: IncomingHttpHeaders
  /** Name, value, name, value …, as they came: a header that came twice is two of them. */
  readonly rawHeaders: readonly string[]
  /** Where it came from; empty if that is not known. */
  readonly address: string
  /**
   * Reads the body, once. Rejects with a `Problem` when it is larger than `maxBytes`, or than the server takes at
   * all.
   */
  readonly readBody: (maxBytes?: number) => Promise<Buffer>
  /** The body as it comes, instead of `readBody`. It fails with a `Problem` when it is larger than the server takes. */
  readonly openBody: () => Readable
  /** The body's bytes, once they have been read. */
  bytes: Buffer | undefined
  /** What a sender's question is answered, once it was seen to be one: nothing else of the request matters then. */
  handshake: HandshakeAnswer | undefined
  /** Headers of the reply, whatever it will be. */
  replyHeaders: Readonly<Record<string, string>>
  /** What it asks for, once routed. */
  operation: Operation | undefined
  /** The values of the path's templates, once routed. */
  pathValues: Readonly<Record<string, string>>
  /** What the operation was asked, once validated. */
  input: Input | undefined
}

/** What is answered to a handshake. */
export interface HandshakeAnswer {
  readonly status: 200 | 204
  readonly text?: string
  readonly json?: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
}

/** A validated request: types coerced, defaults filled in, header names in lower case. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** Begins an exchange. */
export function createExchange(
  request: Omit<Exchange, 'bytes' | 'handshake' | 'replyHeaders' | 'operation' | 'pathValues' | 'input'>,
): Exchange {
  return {
    ...request,
    bytes: undefined,
    handshake: undefined,
    replyHeaders: {},
    operation: undefined,
    pathValues: {},
    input: undefined,
  }
}
