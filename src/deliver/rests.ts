/** How long a consumer is given that did not answer, a quarter more or less. */
const meanMs = 200
/** Rests end at multiples of this, so that one claim serves several. */
const endEveryMs = 20
/** Nobody rests for longer, in milliseconds. */
export const longestRestMs = 1.25 * meanMs + endEveryMs

/**
 * Keeps which consumers rest for a moment, and until when. To connect in vain costs as much as ten answers: a hundred
 * that are dead would take the processor from the others, before they are left alone.
 * @param random in [0, 1), so that those that fail together do not all begin again together.
 */
export function createRests(random: () => number) {
  const ends = new Map<string, number>()

  return {
    begin(id: string, nowMs: number): void {
      const endsAtMs = nowMs + meanMs * (0.75 + 0.5 * random())
      ends.set(id, Math.ceil(endsAtMs / endEveryMs) * endEveryMs)
    },

    end: (id: string): void => void ends.delete(id),

    has: (id: string): boolean => ends.has(id),

    /** Those that rest. */
    at(nowMs: number): Iterable<string> {
      // Of a clock that was put back none rests longer than it may.
      for (const [id, endsAtMs] of ends) if (endsAtMs <= nowMs || endsAtMs > nowMs + longestRestMs) ends.delete(id)
      return ends.keys()
    },

    /** When the first of them may go on; infinite, if none rests. */
    nextEndMs: (): number => Math.min(...ends.values()),
  }
}
