import { createAddressJudge } from './address.ts'
import { judgeBasic } from './basic.ts'
import { createHmacProof } from './hmac.ts'
import { createJwtJudge } from './jwt.ts'
import { describeCredential } from './place.ts'
import type { PresetName } from './presets.ts'
import { presets } from './presets.ts'
import { createPublicKeyProof } from './public-key.ts'
import type { Refused } from './refusal.ts'
import { isMissing } from './refusal.ts'
import type { CertificateNeeded, RequestHead, SignedRequest, VerifyContext } from './request.ts'
import type { DeclaredScheme, HmacScheme, PresetScheme, PublicKeyScheme, Scheme } from './scheme.ts'
import type { Proof } from './signed.ts'
import { compileSigned, partsOf, readsForm, readsJson } from './signed.ts'
import { schemeFault } from './soundness.ts'
import { createTokenJudge } from './token.ts'

export type { RequestHead, SignedRequest, VerifyContext } from './request.ts'

/** What a request is worth. */
export type Verdict =
  /** A signature over its bytes is right, under this secret; that of a JSON Web Token does not say under which. */
  | { readonly kind: 'verified'; readonly secret?: string }
  /** A token or an address is right, and says nothing of the bytes; or a signature that does not cover the event. */
  | { readonly kind: 'authenticated'; readonly secret?: string }
  | Refused
  | CertificateNeeded

/** Judges the requests of one scheme. */
export interface Verifier {
  readonly type: 'signature' | 'token' | 'ip'
  /** What a request that is accepted is worth. */
  readonly strength: 'verified' | 'authenticated'
  /** The variable with the secrets; undefined of an address list that the contract spells out. */
  readonly secretVariable: string | undefined
  /** Whether the body is needed to tell. */
  readonly readsBody: boolean
  /** Whether the public URL is part of what is signed. */
  readonly readsUrl: boolean
  /** Where the credential stands, in words for messages: `the header X-Hub-Signature-256`. */
  readonly credential: string
  /** Headers (lower case) that hold credentials in the clear: they are not to be stored or logged. */
  readonly secretHeaders: readonly string[]
  /** What can be said against the request before its body is read; undefined if that must be read to tell. */
  prejudge(head: RequestHead, context: VerifyContext): Refused | undefined
  verify(request: SignedRequest, context: VerifyContext): Verdict
}

const verdicts = { verified: { kind: 'verified' }, authenticated: { kind: 'authenticated' } } as const

/**
 * Compiles a scheme, once at start. Its verifier judges the exact bytes, before anything else reads them, and refuses
 * whatever it cannot read strictly; comparisons take the same time wherever two digests differ.
 * @throws Error if the scheme cannot be trusted: a timestamp that is not signed, a pattern that is none.
 */
export function createVerifier(scheme: Scheme): Verifier {
  const fault = schemeFault(scheme)
  if (fault !== undefined) throw new Error(fault)
  const common = { secretVariable: scheme.secret, credential: describeCredential(scheme) }
  return guardAddress(scheme, { ...common, ...createJudge(scheme) })
}

/**
 * Resolves the preset of a scheme, with what differs from it.
 * @throws Error if there is no such preset, or what differs is not part of it.
 */
export function resolveScheme(declared: DeclaredScheme): Scheme {
  if (!('preset' in declared)) return declared
  const { preset, secret, addresses } = declared
  if (!Object.hasOwn(presets, preset)) throw new Error(`there is no preset ${preset}`)
  const named = presets[preset as PresetName] // it has the name
  const scheme: Scheme = { ...named, secret, ...(addresses === undefined ? {} : { addresses }) }
  return withTolerance(scheme, declared)
}

function withTolerance(scheme: Scheme, { preset, toleranceSeconds }: PresetScheme): Scheme {
  if (toleranceSeconds === undefined) return scheme
  if (scheme.kind === 'jwt') return { ...scheme, leewaySeconds: toleranceSeconds }
  if (!('timestamp' in scheme) || scheme.timestamp === undefined)
    throw new Error(`${preset} signs no timestamp, and can have no toleranceSeconds`)
  return { ...scheme, timestamp: { ...scheme.timestamp, toleranceSeconds } }
}

/** Whether a scheme verifies a request and says nothing of its query, where a request without a body has its payload. */
export function leavesQueryUnsigned({ strength, readsUrl }: Pick<Verifier, 'strength' | 'readsUrl'>): boolean {
  return strength === 'verified' && !readsUrl
}

type Judge = Omit<Verifier, 'secretVariable' | 'credential'>

function createJudge(scheme: Scheme): Judge {
  switch (scheme.kind) {
    case 'hmac':
      return signedJudge(scheme, createHmacProof(scheme))
    case 'public-key':
      return signedJudge(scheme, createPublicKeyProof(scheme))
    case 'jwt': {
      const readsBody = typeof scheme.binding === 'object'
      const { prejudge, judge } = createJwtJudge(scheme)
      return {
        type: 'signature',
        strength: readsBody ? 'verified' : 'authenticated',
        readsBody,
        readsUrl: scheme.binding === 'qsh',
        secretHeaders: [scheme.header.toLowerCase()],
        prejudge,
        verify: (request, context) => judge(request, context) ?? verdicts[readsBody ? 'verified' : 'authenticated'],
      }
    }
    case 'token': {
      const { prejudge, judge } = createTokenJudge(scheme)
      const secretHeaders = 'header' in scheme.token ? [scheme.token.header.toLowerCase()] : []
      const readsBody = 'body' in scheme.token || 'form' in scheme.token
      return { ...tokenTraits, readsBody, secretHeaders, prejudge, verify: toVerdict(judge) }
    }
    case 'basic':
      return {
        ...tokenTraits,
        readsBody: false,
        secretHeaders: ['authorization'],
        prejudge: judgeBasic,
        verify: toVerdict(judgeBasic),
      }
    case 'address': {
      const judge = createAddressJudge(scheme)
      return {
        ...tokenTraits,
        type: 'ip',
        readsBody: false,
        secretHeaders: [],
        prejudge: judge,
        verify: toVerdict(judge),
      }
    }
  }
}

const tokenTraits = { type: 'token', strength: 'authenticated', readsUrl: false } as const

function toVerdict(judge: (request: SignedRequest, context: VerifyContext) => Refused | undefined): Judge['verify'] {
  return (request, context) => judge(request, context) ?? verdicts.authenticated
}

function signedJudge<Key>(scheme: HmacScheme | PublicKeyScheme, proof: Proof<Key>): Judge {
  const { prejudge, verify } = compileSigned(scheme, proof)
  const parts = partsOf(scheme)
  const strength = scheme.strength ?? 'verified'
  const coversBody = parts.includes('body') || parts.includes('body-crc32')
  return {
    type: 'signature',
    strength,
    readsBody: coversBody || readsJson(scheme) || readsForm(scheme) || proof.looksIntoBody,
    readsUrl: parts.includes('url'),
    secretHeaders: [],
    prejudge,
    verify(request, context) {
      const verdict = verify(request, context)
      return verdict.kind === 'proved' ? { kind: strength, secret: verdict.secret } : verdict
    },
  }
}

/**
 * A scheme with addresses accepts what comes from them, and is signed as well. From elsewhere it is the address that is
 * refused, unless what is presented is wrong: of that nobody falls back to a token.
 */
function guardAddress(scheme: Scheme, verifier: Verifier): Verifier {
  if (scheme.kind === 'address' || scheme.addresses === undefined) return verifier
  const judgeAddress = createAddressJudge(scheme)
  const none = { secrets: [] }
  const isWrong = (verdict: Verdict | undefined) => verdict?.kind === 'refused' && !isMissing(verdict.reason)
  return {
    ...verifier,
    prejudge(head, context) {
      const elsewhere = judgeAddress(head, none)
      const verdict = verifier.prejudge(head, context)
      return elsewhere === undefined || isWrong(verdict) ? verdict : elsewhere
    },
    verify(request, context) {
      const elsewhere = judgeAddress(request, none)
      const verdict = verifier.verify(request, context)
      return elsewhere === undefined || isWrong(verdict) ? verdict : elsewhere
    },
  }
}
