/** What a publisher asks for under its own name of the request. */
export interface KeyClaim {
  readonly key: string
  /** A hash of the request, to tell a repeat from another one under the same key. */
  readonly fingerprint: string
  readonly nowMs: number
  /** A key that was claimed then, or before, is free. */
  readonly freeBeforeMs: number
}

/** Who has a key. */
export interface ClaimedKey {
  readonly fingerprint: string
  /** When it was claimed. What one claim stores is told by it from what the next one does. */
  readonly claimedAtMs: number
}

/**
 * The part of the store that knows which requests came before. A key is claimed before what it asks for is stored: two
 * requests with it at once have the same claim, and one that breaks off is taken up by its repeat.
 */
export interface IdempotencyKeyStore {
  /** Claims a key, if it is free; gives who has it, of this request or of an earlier one. */
  claimKey(claim: KeyClaim): Promise<ClaimedKey>
  /** Removes keys that were claimed then, or before; gives how many. To be called again while that is `limit`. */
  removeKeys(freeBeforeMs: number, limit: number): Promise<number>
}
