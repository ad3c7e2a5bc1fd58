import { Problem } from '../problem.ts'
import type { Refused } from '../signature/refusal.ts'
import { isMissing, refusalReasons } from '../signature/refusal.ts'
import type { RequestHead, SignedRequest, VerifyContext } from '../signature/verify.ts'
import type { Guard, Source } from './sources.ts'
import { hasSecret, secretVariables } from './sources.ts'

/** What guards need besides the request. */
export interface AdmissionParts {
  readonly secrets: (variable: string) => readonly string[]
  readonly nowMs: () => number
  /** Gets the certificate at a URL that a scheme allows; `''` if there is none, undefined if nobody can tell now. */
  readonly fetchCertificate: (url: string) => Promise<string | undefined>
}

/** How far a request is to be trusted: its bytes are signed, it carried a token or came from an address, or nothing. */
export type Trust = 'verified' | 'authenticated' | 'unverified'

/** A request that its guards let pass. */
export interface Admitted {
  readonly trust: Trust
  /** The secret that its signature was made with, where it has one: while one is rotated it may be the older. */
  readonly signedWith: string | undefined
}

type Subject = Pick<Source, 'guards' | 'refusalStatus'>
type Judgement =
  | { readonly kind: 'passed'; readonly secret?: string | undefined }
  | { readonly kind: 'certificate-needed'; readonly url: string }
  | Refused

/** A guard that did not let a request pass. */
interface Failure {
  readonly guard: Guard
  readonly refusal: Refused
}

/**
 * Admits requests by the guards of their source: any alternative of which all guards pass.
 *
 * An alternative whose credential is not there gives way to the next; one whose credential is there and wrong refuses
 * the request, so that nobody falls back from a bad signature to a token. A signature of another version gives way to
 * those alone that look where it stands. An alternative whose secret is not set is none. An address list gives way
 * too: there is nothing that the sender presented.
 */
export function createAdmission({ secrets, nowMs, fetchCertificate }: AdmissionParts) {
  const contextOf = ({ verifier }: Guard, certificates: ReadonlyMap<string, string>): VerifyContext => ({
    secrets: verifier.secretVariable === undefined ? [] : secrets(verifier.secretVariable),
    nowMs: nowMs(),
    certificateAt: (url) => certificates.get(url),
  })
  const none: ReadonlyMap<string, string> = new Map()

  /**
   * Refuses what needs no body to be refused: no credential, one that is malformed, no secret to verify with.
   * @throws Problem
   */
  function prejudge(source: Subject, head: RequestHead): void {
    judge(source, (guard) => guard.verifier.prejudge(head, contextOf(guard, none)) ?? { kind: 'passed' })
  }

  /**
   * Verifies a request by its exact bytes, before anything reads them.
   * @throws Problem `secret_not_configured`, `signature_missing`, `signature_mismatch`, `token_missing`,
   * `token_mismatch`, `address_refused` or `sender_unreachable`.
   */
  async function verify(source: Subject, request: SignedRequest): Promise<Admitted> {
    const certificates = new Map<string, string>()
    for (;;) {
      const judged = judge(source, (guard) => {
        const verdict = guard.verifier.verify(request, contextOf(guard, certificates))
        const isPassed = verdict.kind === 'verified' || verdict.kind === 'authenticated'
        return isPassed ? { kind: 'passed', secret: verdict.secret } : verdict
      })
      if (judged.kind === 'admitted') return judged
      const certificate = certificates.has(judged.url) ? undefined : await fetchCertificate(judged.url)
      if (certificate === undefined) {
        throw new Problem('sender_unreachable', 'The certificate of the signature cannot be fetched now.')
      }
      certificates.set(judged.url, certificate)
    }
  }

  function judge(
    source: Subject,
    verdictOf: (guard: Guard) => Judgement,
  ): ({ readonly kind: 'admitted' } & Admitted) | { readonly kind: 'certificate-needed'; readonly url: string } {
    if (source.guards.length === 0) return { kind: 'admitted', trust: 'unverified', signedWith: undefined }
    const failures: Failure[] = []
    for (const alternative of source.guards) {
      if (!alternative.every((guard) => hasSecret(guard, secrets))) continue
      const otherVersion = failures.find(isOfOtherVersion)
      if (otherVersion !== undefined && !readsCredentialOf(alternative, otherVersion.guard)) continue
      const failed: Failure[] = []
      let signedWith: string | undefined
      for (const guard of alternative) {
        const verdict = verdictOf(guard)
        if (verdict.kind === 'certificate-needed') return verdict
        if (verdict.kind === 'refused') failed.push({ guard, refusal: verdict })
        else signedWith ??= verdict.secret
      }
      if (failed.length === 0) return { kind: 'admitted', trust: trustOf(alternative), signedWith }
      failures.push(...failed)
      if (failed.some(isPresentedAndWrong)) break
    }
    throw toProblem(source, failures)
  }

  return { prejudge, verify }
}

export type Admission = ReturnType<typeof createAdmission>

/** A request is as trusted as the strongest of the guards that all let it pass. */
function trustOf(alternative: readonly Guard[]): Trust {
  return alternative.some(({ verifier }) => verifier.strength === 'verified') ? 'verified' : 'authenticated'
}

/** Its address is nothing that a sender presents. */
function isPresentedAndWrong(failure: Failure): boolean {
  return !isOfAddress(failure) && !isMissing(failure.refusal.reason) && !isOfOtherVersion(failure)
}

/** Refused by an address list, be it a guard of its own or beside a signature; or by a list that allows nothing. */
function isOfAddress({ guard, refusal }: Failure): boolean {
  return refusal.reason === 'address-refused' || guard.verifier.type === 'ip'
}

/** A signature of another version is one for another alternative. */
function isOfOtherVersion({ refusal }: Failure): boolean {
  return refusal.reason === 'unsupported-version'
}

function readsCredentialOf(alternative: readonly Guard[], { verifier }: Guard): boolean {
  const credential = verifier.credential.toLowerCase()
  return alternative.some((guard) => guard.verifier.credential.toLowerCase() === credential)
}

function toProblem({ guards, refusalStatus }: Subject, failures: readonly Failure[]): Problem {
  const failure =
    failures.find(isPresentedAndWrong) ??
    failures.find(isOfOtherVersion) ??
    failures.find((failed) => !isOfAddress(failed)) ??
    failures[0]
  if (failure === undefined) {
    const variables = secretVariables({ guards }).join(' or ')
    return new Problem('secret_not_configured', `${variables} is not set, so nothing can be verified.`)
  }
  const { verifier } = failure.guard
  const { reason } = failure.refusal
  if (reason === 'no-secret')
    return new Problem('secret_not_configured', `${verifier.secretVariable} holds nothing to verify with.`)
  const options =
    refusalStatus === undefined
      ? { reason }
      : { reason, status: refusalStatus, headers: refusalStatus === 401 ? { 'www-authenticate': 'Signature' } : {} }
  if (reason === 'address-refused')
    return new Problem('address_refused', 'The address that it came from is not among those that may send.', options)
  if (isMissing(reason)) {
    return verifier.type === 'token'
      ? new Problem('token_missing', `It carries no token: ${verifier.credential} is missing.`, options)
      : new Problem(
          'signature_missing',
          `It is not signed: ${verifier.credential} is missing. Set a secret in the sender's webhook settings.`,
          options,
        )
  }
  return verifier.type === 'token'
    ? new Problem('token_mismatch', `The token in ${verifier.credential} is wrong. Compare it on both sides.`, options)
    : new Problem('signature_mismatch', `${refusalReasons[reason]} Looked for in ${verifier.credential}.`, options)
}
