import type { IncomingHttpHeaders } from 'node:http'

/** A request as it came, with all that a signature can cover. */
export interface SignedRequest {
  /** In upper case. */
  readonly method: string
  /** Absolute, as the sender knows it: the public scheme, host and path, the query verbatim. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
  /** Name, value, name, value …: to see repeats. */
  readonly rawHeaders: readonly string[]
  /** The bytes as they came. */
  readonly body: Uint8Array
  /** The sender's address; empty if it is not known. */
  readonly address: string
}

/** A request whose body has not been read. */
export type RequestHead = Omit<SignedRequest, 'body'>

/** What a request is verified with. */
export interface VerifyContext {
  readonly secrets: readonly string[]
  readonly nowMs: number
  /** The PEM certificate (or public key) at a URL that the scheme allows; undefined while it has not been fetched. */
  readonly certificateAt?: (url: string) => string | undefined
}

/** A certificate must be had before the request can be judged. */
export interface CertificateNeeded {
  readonly kind: 'certificate-needed'
  readonly url: string
}
