/**
 * How a sender proves that a request is its own, as the contract's `x-webhook-signature` declares it: by the name of a
 * preset, or spelled out. docs/signatures.md lists the presets, docs/sources.md the words.
 */
export type DeclaredScheme = PresetScheme | Scheme

/** A preset under its name, with what may differ from it. */
export interface PresetScheme {
  /** Its name; one that there is not is refused when it is resolved. */
  readonly preset: string
  /** The environment variable that holds the secrets, public keys, tokens or allowed values. */
  readonly secret: string
  /** How far the timestamp may be from now, either way. */
  readonly toleranceSeconds?: number
  /** Addresses and networks (CIDR) of the sender; from elsewhere nothing is accepted. */
  readonly addresses?: readonly string[]
}

/** A scheme that is spelled out. */
export type Scheme = HmacScheme | PublicKeyScheme | JwtScheme | TokenScheme | BasicScheme | AddressScheme

interface Common {
  /** The environment variable that holds the secrets, public keys, tokens or allowed values. */
  readonly secret: string
  /** Addresses and networks (CIDR) of the sender; from elsewhere nothing is accepted. */
  readonly addresses?: readonly string[]
}

/** A signature over bytes of the request: which bytes, and where the signature and its time stand. */
export interface SignedContent {
  readonly signature: SignaturePlace
  readonly timestamp?: TimestampPlace
  /** What is signed, in this order; the body alone if it is left out. */
  readonly content?: readonly ContentPart[]
  /** Pointer to an array of the body whose every element is signed by itself. Pointers lead from the element then. */
  readonly each?: string
  /** `ports`: the URL is tried as it is, without its port, and with the default port. */
  readonly urlVariants?: 'ports'
  /** A digest of the body in the signed URL; where it stands, the form is not signed. */
  readonly bodyDigest?: { readonly query: string; readonly hash: Hash; readonly encoding: DigestEncoding }
  /** A pattern of contents that are never accepted, such as those of a handshake that the same key signs. */
  readonly refuseContent?: string
  /** Of a signature that does not cover what the event says, such as Mailgun's or PayPal's: it proves no more than a token. */
  readonly strength?: 'authenticated'
}

/** An HMAC under a shared secret. */
export interface HmacScheme extends Common, SignedContent {
  readonly kind: 'hmac'
  readonly hash: Hash
  /** How the secret's text becomes the key; `strip` is taken off where it stands before it. `sha1`: its digest. */
  readonly key: { readonly encoding: KeyEncoding; readonly strip?: string }
}

/** A signature with a private key. The secret is the public key, or with a certificate the values that are allowed. */
export interface PublicKeyScheme extends Common, SignedContent {
  readonly kind: 'public-key'
  readonly algorithm: Algorithm | { readonly body: string; readonly values: Readonly<Record<string, Algorithm>> }
  /** How the secret's text becomes the key: raw bytes in base64 or hex, SPKI in base64, or PEM. */
  readonly key?: { readonly encoding: 'base64' | 'hex' | 'spki-base64' | 'pem'; readonly strip?: string }
  /** Where the request names the certificate of the key, instead of `key`. */
  readonly certificateUrl?: CertificateUrl
  /** Pointer to a text of the body that must be one of the secrets. */
  readonly bind?: { readonly body: string }
}

/** A JSON Web Token. */
export interface JwtScheme extends Common {
  readonly kind: 'jwt'
  readonly header: string
  /** What stands before the token, such as `Bearer `; case does not matter. */
  readonly prefix?: string
  /** The only one that is accepted. HS256: the secret is the key; otherwise a public key as PEM. */
  readonly algorithm: JwtAlgorithm
  readonly leewaySeconds?: number
  /** `qsh`: method, path and query (Atlassian); or a claim with a digest of the body. Otherwise nothing is bound. */
  readonly binding?: 'qsh' | { readonly claim: string; readonly hash: Hash; readonly encoding: DigestEncoding }
  /** With `qsh`: the path of the app's base URL, which is not hashed. */
  readonly basePath?: string
}

/** A shared token that is sent along. */
export interface TokenScheme extends Common {
  readonly kind: 'token'
  readonly token: TokenPlace
}

/** HTTP Basic; the secret is `user:password`, split at the first colon. */
export interface BasicScheme extends Common {
  readonly kind: 'basic'
}

/** The sender's address alone: in `addresses`, or in the variable's comma-separated list. */
export interface AddressScheme {
  readonly kind: 'address'
  readonly secret?: string
  readonly addresses?: readonly string[]
}

export type Hash = 'md5' | 'sha1' | 'sha256' | 'sha512'
export type KeyEncoding = 'utf8' | 'base64' | 'hex' | 'sha1'
export type DigestEncoding = 'hex' | 'base64' | 'base64url'
export type Algorithm = 'ed25519' | 'ecdsa-p256-sha256' | 'rsa-sha256' | 'rsa-sha1'
export type JwtAlgorithm = 'HS256' | 'RS256' | 'ES256' | 'EdDSA'

/** Where the signature stands, and how it is written. */
export type SignaturePlace = SignatureForm &
  (
    | { readonly header: string }
    | { readonly body: string }
    | { readonly form: string }
    /** `X-Signature-` for X-Signature-1, X-Signature-2 …, `most` of them; any may match. */
    | { readonly numberedHeaders: string; readonly most: number }
  )

interface SignatureForm {
  /** What stands before it, such as `sha256=`. */
  readonly prefix?: string
  readonly encoding: DigestEncoding
  /**
   * `pairs`: `t=1,v1=…`; `tagged`: `v1,… v1,…`, separated by blanks; `positional`: the time, then signatures;
   * `key-pairs`: `name|…&name|…`. Several signatures may stand there, and any may match. `plain` if left out.
   */
  readonly format?: 'plain' | 'pairs' | 'tagged' | 'positional' | 'key-pairs'
  /** Between entries of pairs and of positional: a comma if left out. */
  readonly separator?: string
  /** The name of the signatures among the pairs. */
  readonly key?: string
  /** The tag of the signatures among the tagged. */
  readonly tag?: string
}

/** Where the time of signing stands. `pair` and `position` (always 1) are inside the signature header. */
export type TimestampPlace = {
  /** `seconds` are ten digits, `milliseconds` thirteen, `iso` is RFC 3339. */
  readonly unit: 'seconds' | 'milliseconds' | 'iso'
  /** How far it may be from now, either way, the bound included. Any time is accepted if it is left out. */
  readonly toleranceSeconds?: number
} & (
  | { readonly header: string }
  | { readonly body: string }
  | { readonly form: string }
  | { readonly pair: string }
  | { readonly position: 1 }
)

/** One part of what is signed. `lines`: `Name\nvalue\n` of those string members of the body that are there. */
export type ContentPart =
  | 'body'
  | 'timestamp'
  | 'method'
  | 'url'
  | 'sorted-form'
  | 'secret'
  | 'body-crc32'
  | { readonly text: string }
  | { readonly header: string }
  | { readonly body: string; readonly optional?: boolean }
  | { readonly form: string }
  | { readonly lines: readonly string[] }

/** Where a token stands; `*` in a pointer is every element of an array. */
export type TokenPlace =
  | { readonly header: string; readonly prefix?: string }
  | { readonly query: string }
  | { readonly body: string }
  | { readonly form: string }

/** Where a certificate's URL stands, and which are allowed: https, one of the hosts, a path of the pattern. */
export type CertificateUrl = {
  /** Exact names; `*` is the name of a region, as in `sns.*.amazonaws.com`. */
  readonly hosts: readonly string[]
  /** A regular expression of the whole path. */
  readonly path: string
} & ({ readonly header: string } | { readonly body: string })
