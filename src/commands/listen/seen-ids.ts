/** Ids that are remembered: more than come while anybody looks on. */
const maxIds = 10_000

/** Counts how often an id has come. The oldest are forgotten. */
export function createSeenIds(limit = maxIds): { readonly count: (id: string) => number } {
  const times = new Map<string, number>()
  return {
    count(id) {
      const time = (times.get(id) ?? 0) + 1
      times.delete(id)
      times.set(id, time)
      const [oldest] = times.keys()
      if (times.size > limit && oldest !== undefined) times.delete(oldest)
      return time
    },
  }
}
