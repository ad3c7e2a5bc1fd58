import type { Scheme } from './scheme.ts'
import { signContent } from './sign-content.ts'
import { signToken } from './sign-token.ts'
import type { Given, OutgoingRequest, SentRequest } from './unsigned.ts'

/**
 * Signs a request as a sender of this scheme would: what `verify` accepts. What is signed and not there yet, such as
 * an id, is made up; a credential that stands in the body or the URL is put there, which writes the body anew.
 *
 * @param secret as the receiver has it; of a signature with a private key that key, as PEM.
 * @param given what the receiver allows, and where the certificate is, of a scheme with certificates.
 * @throws Error if the secret is none of this scheme, or the body lacks what is signed.
 */
export function signAsSender(
  scheme: Scheme,
  secret: string,
  request: OutgoingRequest,
  nowMs: number,
  given: Given = {},
): SentRequest {
  switch (scheme.kind) {
    case 'hmac':
    case 'public-key':
      return signContent(scheme, secret, request, nowMs, given)
    case 'jwt':
    case 'token':
    case 'basic':
      return signToken(scheme, secret, request, nowMs)
    case 'address':
      return { url: request.url, headers: { ...request.headers }, body: request.body }
  }
}
