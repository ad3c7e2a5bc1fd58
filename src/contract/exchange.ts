import type { IncomingHttpHeaders } from 'node:http'
import type { Operation } from './document.ts'

/** One request on its way through the contract: what came, and what the steps have made of it so far. */
export interface Exchange {
  readonly method: string
  /** The path as sent, without the query. */
  readonly path: string
  /** The query as sent, without the question mark. */
  readonly queryText: string
  readonly headers: IncomingHttpHeaders
  /**
   * Reads the body, once. Rejects with a `Problem` when it is larger than `maxBytes`, or than the server takes at
   * all.
   */
  readonly readBody: (maxBytes?: number) => Promise<Buffer>
  /** The body's bytes, once they have been read. */
  bytes: Buffer | undefined
  /** What it asks for, once routed. */
  operation: Operation | undefined
  /** The values of the path's templates, once routed. */
  pathValues: Readonly<Record<string, string>>
  /** What the operation was asked, once validated. */
  input: Input | undefined
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
  request: Pick<Exchange, 'method' | 'path' | 'queryText' | 'headers' | 'readBody'>,
): Exchange {
  return { ...request, bytes: undefined, operation: undefined, pathValues: {}, input: undefined }
}
