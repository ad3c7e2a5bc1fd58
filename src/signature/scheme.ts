/** How a sender signs, as the contract's `x-webhook-signature` declares it: an HMAC over the raw body in one header. */
export interface HmacScheme {
  readonly kind: 'hmac'
  /** The environment variable that holds the secrets. */
  readonly secret: string
  readonly hash: 'sha1' | 'sha256' | 'sha512'
  /** How the secret's text becomes the key. */
  readonly key: { readonly encoding: 'utf8' | 'base64' | 'hex' }
  readonly signature: {
    readonly header: string
    /** What stands before the digest, such as `sha256=`. */
    readonly prefix: string
    readonly encoding: 'hex' | 'base64'
  }
}

/** All ways to sign. */
export type SignatureScheme = HmacScheme
