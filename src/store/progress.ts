/** How far a delivery that runs has come, as it says itself. */
export interface Progress {
  /** From 0 to 1. */
  readonly share: number
  /** Without NUL, which not every engine stores. */
  readonly text: string
  readonly atMs: number
}

/** What long deliveries report of themselves. It is removed with its delivery. */
export interface ProgressStore {
  /**
   * Keeps the last report of a delivery, to a millionth. False, and nothing is kept, unless this attempt is the one that
   * runs.
   */
  reportProgress(delivery: { readonly id: string; readonly attempt: number }, progress: Progress): Promise<boolean>
  /** The last report, of whichever attempt; undefined if there was none. */
  findProgress(deliveryId: string): Promise<Progress | undefined>
}

/** Shares are stored as whole millionths: both engines compare and copy those alike. */
export const millionths = 1_000_000
