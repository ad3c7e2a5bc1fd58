/** A pair that signs for every subscription whose consumer verifies with a published key. */
export interface SigningKey {
  readonly id: string
  /** `whpk_…` */
  readonly publicKey: string
  /** `whsk_…` */
  readonly privateKey: string
  readonly createdAtMs: number
  /** Since when it signs beside a newer one; null of the current one. */
  readonly replacedAtMs: number | null
}
export type NewSigningKey = Omit<SigningKey, 'replacedAtMs'>

/** The part of the store that keeps the keys of signatures. */
export interface SigningKeyStore {
  /** Makes this the current key. False if there is one. Of several processes that start at once one succeeds. */
  addSigningKey(key: NewSigningKey): Promise<boolean>
  /**
   * Makes this the current key, and the one before signs beside it. False if it still does so beside another one, or if
   * another one is made at the same time.
   */
  rotateSigningKey(key: NewSigningKey): Promise<boolean>
  /** Removes the keys that sign beside the current one; gives their ids. */
  removeReplacedSigningKeys(): Promise<string[]>
  /** Puts the same private key, written otherwise, in the place of `before`. False if that is not what is stored. */
  replaceSigningKey(id: string, before: string, after: string): Promise<boolean>
  /** The current one first. */
  listSigningKeys(): Promise<SigningKey[]>
}
