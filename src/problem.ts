/**
 * Every way to refuse a request: its status and its title. The contract lists the same codes; a test compares both
 * ways.
 */
export const problemKinds = {
  malformed_request: [400, 'The request is malformed'],
  malformed_body: [400, 'The body is malformed'],
  invalid_parameter: [400, 'A parameter is not valid'],
  signature_missing: [400, 'The signature is missing'],
  token_missing: [400, 'The token is missing'],
  event_type_mismatch: [400, 'The event types differ'],
  unauthorized: [401, 'The API key is missing or wrong'],
  signature_mismatch: [403, 'The signature does not match'],
  token_mismatch: [403, 'The token does not match'],
  address_refused: [403, 'The address may not send here'],
  not_found: [404, 'Not found'],
  method_not_allowed: [405, 'The method is not allowed'],
  request_timeout: [408, 'The request came too slowly'],
  conflict: [409, 'Not possible in this state'],
  id_in_use: [409, 'The id is in use'],
  still_invalid: [409, 'The event still breaks its schema'],
  body_too_large: [413, 'The body is too large'],
  unsupported_media_type: [415, 'The media type is not supported'],
  validation_failed: [422, 'The body does not fit its schema'],
  address_forbidden: [422, 'The address is not allowed'],
  idempotency_key_reused: [422, 'The Idempotency-Key was used before'],
  rate_limited: [429, 'Too many requests'],
  headers_too_large: [431, 'The headers are too large'],
  internal_error: [500, 'Something is broken on our side'],
  secret_not_configured: [500, 'No secret is configured'],
  sender_unreachable: [503, 'The sender does not answer'],
  storage_unavailable: [503, 'The storage is not available'],
  overloaded: [503, 'There is too much in hand'],
  draining: [503, 'The process is stopping'],
  wrong_role: [503, 'This process does not receive'],
  plugin_failed: [503, 'The plugin does not work'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof problemKinds

/** One fault of a request: which part, a JSON pointer into it, and what is wrong there. */
export interface Fault {
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly pointer: string
  readonly message: string
}

export interface ProblemOptions {
  readonly faults?: readonly Fault[]
  readonly headers?: Readonly<Record<string, string>>
  readonly reason?: string
  /** Where the sender insists on another status than the code's. */
  readonly status?: number
  readonly cause?: unknown
}

/**
 * A refusal, as an RFC 9457 problem. `detail` names the fault and the value, never a secret or a body.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly faults: readonly Fault[]
  readonly headers: Readonly<Record<string, string>>
  /** Why a webhook is not authentic, in one word of a closed list. */
  readonly reason: string | undefined

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail, { cause: options.cause })
    this.name = 'Problem'
    this.code = code
    this.status = options.status ?? problemKinds[code][0]
    this.reason = options.reason
    this.faults = options.faults ?? []
    this.headers = options.headers ?? {}
  }

  /** The body of the reply. */
  toJSON(): Record<string, unknown> {
    return {
      type: `urn:hookpact:problem:${this.code}`,
      title: problemKinds[this.code][1],
      status: this.status,
      code: this.code,
      ...(this.message === '' ? {} : { detail: this.message }),
      ...(this.reason === undefined ? {} : { reason: this.reason }),
      ...(this.faults.length === 0 ? {} : { errors: this.faults }),
    }
  }
}

/** One sentence over several faults: the first, and how many more. */
export function summarise(faults: readonly Fault[]): string {
  const [first, ...others] = faults
  if (first === undefined) return ''
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const place = first.in === 'body' ? first.pointer || 'the body' : `${first.in} parameter ${first.pointer.slice(1)}`
  return `${place} ${first.message}${more}`
}
