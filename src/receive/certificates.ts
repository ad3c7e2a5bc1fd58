import type { Clock } from '../clock.ts'

/** Senders change their certificates after months; a day bounds what a withdrawn one can do. */
const keptForMs = 24 * 3_600_000
/** Who asks again and again for one that cannot be had gets no request of ours each time. */
const missingForMs = 10_000
/** Regions of a cloud, and the certificates of each. */
const maxKept = 100
/**
 * Who names one address after another, before any signature was verified, gets no more requests of ours at once than
 * this, and none while so many could not be had within ten seconds. Neither holds for an address that gave a
 * certificate before.
 */
const maxFetching = 8
const maxMissing = 50

interface Answer {
  readonly statusCode: number
  readonly text: string
}

/**
 * Fetches certificates that signatures name, each once a day. Which addresses may be asked is the scheme's to say.
 * @returns a function that gives the PEM text; `''` if the sender has no certificate at the address, which was made up
 * or is a withdrawn one's; undefined if nobody can tell now.
 */
export function createCertificates({
  visit,
  clock,
}: {
  readonly visit: (url: string) => Promise<Answer | undefined>
  readonly clock: Clock
}): (url: string) => Promise<string | undefined> {
  const kept = new Map<string, { readonly text: string; readonly untilMs: number }>()
  /** By address what was found instead, and until when. In the order in which they were missed. */
  const missing = new Map<string, { readonly found: string | undefined; readonly untilMs: number }>()
  const fetching = new Map<string, Promise<string | undefined>>()

  async function fetchPem(url: string): Promise<string | undefined> {
    const text = pemOf(await visit(url))
    if (!text) {
      if (text === '') kept.delete(url)
      missing.set(url, { found: text, untilMs: clock.nowMs() + missingForMs })
      return text
    }
    kept.delete(url)
    const [oldest] = kept.keys()
    if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest)
    kept.set(url, { text, untilMs: clock.nowMs() + keptForMs })
    return text
  }

  function forget(nowMs: number): void {
    for (const [url, { untilMs }] of missing) {
      if (untilMs > nowMs) return
      missing.delete(url)
    }
  }

  return async (url) => {
    const nowMs = clock.nowMs()
    const known = kept.get(url)
    if (known !== undefined && known.untilMs > nowMs) return known.text
    forget(nowMs)
    const begun = fetching.get(url)
    if (begun !== undefined) return begun
    const missed = missing.get(url)
    if (missed !== undefined) return missed.found
    if (known === undefined && (missing.size >= maxMissing || fetching.size >= maxFetching)) return undefined
    const text = fetchPem(url).finally(() => fetching.delete(url))
    fetching.set(url, text)
    return text
  }
}

/** The two refusals after which a client is to come again (RFC 9110, 15.5.9; RFC 6585, 4). */
const notNow = new Set([408, 429])

function pemOf(answer: Answer | undefined): string | undefined {
  if (answer === undefined || answer.statusCode >= 500 || notNow.has(answer.statusCode)) return undefined
  return answer.statusCode === 200 && answer.text.includes('-----BEGIN ') ? answer.text : ''
}
