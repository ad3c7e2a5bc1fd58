/** Bodies of events that are in hand, in bytes: a claim may bring as much as there is room for. */
const maxBodyBytes = 64 * 1024 * 1024
/** One claim takes no more: the deliveries of earlier ones are sent while it is under way. */
const maxClaim = 256
/** How many attempts, of as many as run at once, may wait to be settled before no more are begun. */
const maxUnsettled = 4

/**
 * Keeps how much is in hand, from its claim until it is settled, and how much more a claim may bring.
 * @param concurrency how many attempts share the places.
 * @param unprovenInFlight how many of them go to consumers that were not quick.
 */
export function createRoom(concurrency: number, unprovenInFlight: () => number) {
  let taken = 0
  let unsettled = 0
  /** Of the bodies of these, and of what they publish. */
  let bodyBytes = 0
  /** What one claim may bring: less after one that failed or came late, since it may have been too much. */
  let claimBytes = maxBodyBytes
  /** Who waits until nothing is in hand. */
  const waiting: (() => void)[] = []

  const isFull = () => taken >= concurrency || unsettled > maxUnsettled * concurrency || bodyBytes > maxBodyBytes / 2

  return {
    isFull,
    /** Whether there is room for a whole claim, or for half of what ends soon: nobody knows when a slow consumer answers. */
    isWide: () =>
      !isFull() && concurrency - taken >= Math.min(maxClaim, Math.ceil((concurrency - unprovenInFlight()) / 2)),
    forClaim: () => ({
      limit: Math.max(0, Math.min(concurrency - taken, maxClaim)),
      maxBytes: Math.min(claimBytes, maxBodyBytes - bodyBytes),
    }),

    claimCame(): void {
      claimBytes = Math.min(claimBytes * 2, maxBodyBytes)
    },
    /** It failed, or came late. */
    claimMissed(): void {
      claimBytes = Math.ceil(claimBytes / 4)
    },

    /** More may be taken than there are: what a storage counts as one batch may be several attempts. */
    takePlace(): void {
      taken += 1
    },
    freePlace(): void {
      taken -= 1
    },
    countBytes(change: number): void {
      bodyBytes += change
    },
    /** An attempt is in hand, until it is settled. */
    take(bytes: number): void {
      unsettled += 1
      bodyBytes += bytes
    },
    settled(bytes: number): void {
      unsettled -= 1
      bodyBytes -= bytes
      if (unsettled === 0) for (const resolve of waiting.splice(0)) resolve()
    },
    async allSettled(): Promise<void> {
      if (unsettled === 0) return
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push(resolve)
      await promise
    },
  }
}
