/** Every reason to refuse a request, in a sentence for people. */
export const refusalReasons = {
  'no-secret': 'There is no secret to verify with, or none that is of its encoding.',
  'missing-signature': 'The signature is not there.',
  'missing-token': 'The token is not there.',
  'missing-timestamp': 'The time of signing is not there.',
  'missing-content': 'A part of what must be signed is not there.',
  'repeated-header': 'A header that may stand once stands there several times.',
  'repeated-parameter': 'A parameter or field that may stand once stands there several times.',
  'malformed-signature': 'The signature is not of its form: another prefix, length or encoding.',
  'malformed-token': 'The token is not of its form.',
  'malformed-timestamp': 'The time of signing is not of its form.',
  'malformed-body': 'The body is not of the form in which the signed values are looked for.',
  'unsupported-version': 'None of the signatures is of the version that is verified.',
  'timestamp-too-old': 'It was signed too long ago.',
  'timestamp-too-new': 'It was signed too far in the future.',
  'signature-mismatch': 'The signature is of other content, or of another secret.',
  'token-mismatch': 'The token is another one.',
  'body-digest-mismatch': 'The digest that was signed is of another body.',
  'request-mismatch': 'The token was made for another request.',
  'algorithm-refused': 'It is signed with an algorithm that is not accepted.',
  expired: 'The token has expired, is not valid yet, or says no end.',
  'certificate-refused':
    'The certificate is from an address that is not allowed or has none, or its key is of another kind.',
  'certificate-unavailable': 'The certificate that the request names cannot be had.',
  'bound-value-mismatch': 'It is signed, and for a receiver or topic that is not among the allowed ones.',
  'content-refused': 'What is signed is nothing that an event looks like.',
  'address-refused': 'The sender’s address is not among the allowed ones.',
} as const satisfies Record<string, string>

export type RefusalReason = keyof typeof refusalReasons

/** A request that is not accepted. */
export interface Refused {
  readonly kind: 'refused'
  readonly reason: RefusalReason
}

/**
 * Whether a reason means that there is no credential at all, rather than a wrong one. A signature without its time is
 * a wrong one.
 */
export function isMissing(reason: RefusalReason): boolean {
  return reason === 'missing-signature' || reason === 'missing-token'
}

const refusals = new Map<unknown, Refused>(
  Object.keys(refusalReasons).map((reason) => [
    reason,
    Object.freeze({ kind: 'refused', reason: reason as RefusalReason }), // a key of the table
  ]),
)

/** The refusal of this reason: always the same object. */
export function refuse(reason: RefusalReason): Refused {
  const refusal = refusals.get(reason)
  if (refusal === undefined) throw new Error(`there is no reason ${reason}`)
  return refusal
}

/** Whether what was read is a refusal instead. A JSON value that looks like one is none. */
export function isRefused(value: unknown): value is Refused {
  if (typeof value !== 'object' || value === null) return false
  return 'reason' in value && value === refusals.get(value.reason)
}
