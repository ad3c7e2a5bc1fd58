/** Ids and bodies that are remembered: more than come while anybody looks on. */
const maxKeys = 10_000

/** Counts how often something has come, by what it is known by. The oldest are forgotten. */
export function createSeen(limit = maxKeys): { readonly count: (key: string) => number } {
  const times = new Map<string, number>()
  return {
    count(key) {
      const time = (times.get(key) ?? 0) + 1
      times.delete(key)
      times.set(key, time)
      const [oldest] = times.keys()
      if (times.size > limit && oldest !== undefined) times.delete(oldest)
      return time
    },
  }
}
