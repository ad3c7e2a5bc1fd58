import { isPublicKey } from '../attempt-keys.ts'

/** The keys that deliveries are verified with. */
export interface KeyRing {
  current(): Promise<readonly string[]>
  /** Those that there are now: a signature matched none of the current ones. */
  renewed(): Promise<readonly string[]>
}

/** Keys that stay as they are, from when they are there. */
export function fixedKeys(keys: readonly string[] | Promise<readonly string[]>): KeyRing {
  const current = async () => await keys
  return { current, renewed: current }
}

/** Strangers shall not make us fetch at will. */
const leastAgeMs = 60_000
const fetchLimitMs = 5_000

/**
 * The public keys that a server publishes, fetched again when they may have been replaced.
 * @throws Error when they cannot be had now.
 */
export async function fetchKeyRing(url: string, nowMs: () => number): Promise<KeyRing> {
  let keys = await fetchKeys(url)
  let fetchedAtMs = nowMs()
  return {
    current: async () => keys,
    async renewed() {
      if (nowMs() - fetchedAtMs < leastAgeMs) return keys
      fetchedAtMs = nowMs()
      // Where the server is away the keys are as they were.
      keys = await fetchKeys(url).catch(() => keys)
      return keys
    },
  }
}

async function fetchKeys(url: string): Promise<readonly string[]> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(fetchLimitMs) }).catch(
    (error: unknown) => {
      throw new Error(`the keys of ${url} cannot be fetched`, { cause: error })
    },
  )
  if (!response.ok) throw new Error(`the keys of ${url} cannot be fetched: it answers ${response.status}`)
  const keys = readKeys(await response.json().catch(() => undefined))
  if (keys.length === 0) throw new Error(`${url} shows no keys: it must be /.well-known/webhook-keys of a server`)
  return keys
}

function readKeys(reply: unknown): string[] {
  if (typeof reply !== 'object' || reply === null || !('keys' in reply) || !Array.isArray(reply.keys)) return []
  return reply.keys
    .map((key: unknown) =>
      typeof key === 'object' && key !== null && 'public_key' in key ? key.public_key : undefined,
    )
    .filter((key) => typeof key === 'string')
    .filter(isPublicKey)
}
