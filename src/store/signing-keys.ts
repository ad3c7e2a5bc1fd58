/** A pair that signs for every subscription whose consumer verifies with a published key. */
export interface SigningKey {
  readonly id: string
  /** `whpk_…` */
  readonly publicKey: string
  /** `whsk_…` */
  readonly privateKey: string
  readonly createdAtMs: number
  /** Since when another one signs; null of the one that does. */
  readonly retiredAtMs: number | null
}
export type NewSigningKey = Omit<SigningKey, 'retiredAtMs'>

/** The part of the store that keeps the keys of signatures. */
export interface SigningKeyStore {
  /** Makes this the key that signs. False if there is one. Of several processes that start at once one succeeds. */
  addSigningKey(key: NewSigningKey): Promise<boolean>
  /** Puts the same private key, written otherwise, in the place of `before`. False if that is not what is stored. */
  replaceSigningKey(id: string, before: string, after: string): Promise<boolean>
  /** The newest first. */
  listSigningKeys(): Promise<SigningKey[]>
}
