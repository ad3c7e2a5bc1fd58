import type { Clock } from '../clock.ts'

/** Senders change their certificates after months; a day bounds what a withdrawn one can do. */
const keptForMs = 24 * 3_600_000
/** Who asks again and again for one that cannot be had gets no request of ours each time. */
const missingForMs = 10_000
/** Regions of a cloud, and the certificates of each. */
const maxKept = 100
/**
 * Who names one address after another, before any signature was verified, gets no more requests of ours at once than
 * this, and none while so many could not be had within ten seconds. It takes no certificate away that is kept.
 */
const maxFetching = 8
const maxMissing = 50

/**
 * Fetches certificates that signatures name, each once a day. Which addresses may be asked is the scheme's to say.
 * @returns a function that gives the PEM text, or undefined if it cannot be had now.
 */
export function createCertificates({
  visit,
  clock,
}: {
  readonly visit: (url: string) => Promise<{ readonly statusCode: number; readonly text: string } | undefined>
  readonly clock: Clock
}): (url: string) => Promise<string | undefined> {
  const kept = new Map<string, { readonly text: string; readonly untilMs: number }>()
  /** By address, until when. In the order in which they were missed. */
  const missing = new Map<string, number>()
  const fetching = new Map<string, Promise<string | undefined>>()

  async function fetchPem(url: string): Promise<string | undefined> {
    const visited = await visit(url)
    const text = visited?.statusCode === 200 && visited.text.includes('-----BEGIN ') ? visited.text : undefined
    if (text === undefined) {
      missing.set(url, clock.nowMs() + missingForMs)
      return undefined
    }
    const [oldest] = kept.keys()
    if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest)
    kept.set(url, { text, untilMs: clock.nowMs() + keptForMs })
    return text
  }

  function forget(nowMs: number): void {
    for (const [url, untilMs] of missing) {
      if (untilMs > nowMs) return
      missing.delete(url)
    }
  }

  return async (url) => {
    const nowMs = clock.nowMs()
    const known = kept.get(url)
    if (known !== undefined && known.untilMs > nowMs) return known.text
    kept.delete(url)
    forget(nowMs)
    const begun = fetching.get(url)
    if (begun !== undefined) return begun
    if (missing.has(url) || missing.size >= maxMissing || fetching.size >= maxFetching) return undefined
    const text = fetchPem(url).finally(() => fetching.delete(url))
    fetching.set(url, text)
    return text
  }
}
