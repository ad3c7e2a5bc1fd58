import type { DeclaredScheme, Scheme } from '../../src/signature/scheme.ts'
import type { SentRequest } from '../../src/signature/unsigned.ts'
import type { SignedRequest, Verdict, VerifyContext } from '../../src/signature/verify.ts'
import { createVerifier, resolveScheme } from '../../src/signature/verify.ts'

/** The time of every test that does not say another. */
export const nowMs = 1_767_225_600_000

/** Headers as they are written: a list is a header that is sent several times. */
export type Headers = Readonly<Record<string, string | readonly string[]>>

/** A request as Node gives it: names in lower case, repeated headers joined. */
export function requestOf(
  headers: Headers,
  body: Uint8Array | string,
  more: { readonly method?: string; readonly url?: string; readonly address?: string } = {},
): SignedRequest {
  const { method = 'POST', url = 'https://hooks.example.test/in', address = '' } = more
  const pairs = Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
  const joined = Object.entries(headers).map(([name, values]) => [name.toLowerCase(), [values].flat().join(', ')])
  return {
    method,
    url,
    headers: Object.fromEntries(joined),
    rawHeaders: pairs.flat().map(String),
    body: typeof body === 'string' ? Buffer.from(body) : body,
    address,
  }
}

/** What a sender made, as the receiver gets it. */
export function received({ url, headers, body }: SentRequest, method = 'POST'): SignedRequest {
  return requestOf(headers, body, { url, method })
}

/** The scheme of a preset, its secret in SECRET. */
export function preset(name: string, more: Partial<DeclaredScheme> = {}): Scheme {
  return resolveScheme({ preset: name, secret: 'SECRET', ...more } as DeclaredScheme) // a wrong name throws
}

/** The verdict's kind, or why it was refused; the two stages must not contradict each other. */
export function judge(scheme: Scheme, request: SignedRequest, context: Partial<VerifyContext> = {}): string {
  const verifier = createVerifier(scheme)
  const whole = { secrets: ['a secret'], nowMs, ...context }
  const { body: _body, ...head } = request
  const early = verifier.prejudge(head, whole)
  const verdict = word(verifier.verify(request, whole))
  if (early !== undefined && word(early) !== verdict)
    throw new Error(`first ${word(early)}, and then with the body ${verdict}`)
  return verdict
}

function word(verdict: Verdict): string {
  return verdict.kind === 'refused' ? verdict.reason : verdict.kind
}
