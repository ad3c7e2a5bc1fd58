import { ForbiddenTarget, literalOf, targetOf } from './target-rules.ts'
import type { WayOut } from './ways-out.ts'

/** A caller waits: a resolver that takes longer has no say. */
const resolveLimitMs = 2_000

/** Says why deliveries to this URL would be refused; undefined if they would not be, as far as can be told now. */
export type UrlCheck = (url: URL) => Promise<string | undefined>

/**
 * Judges a URL before it is kept. A name that does not resolve now passes, since it may tomorrow: every attempt judges
 * again what it connects to.
 */
export function createUrlCheck({ rules, resolve }: WayOut): UrlCheck {
  return async (url) => {
    if (url.username !== '' || url.password !== '') return `${url.hostname} has a user name or password before it`
    const target = targetOf(url)
    const refusal = rules.refusalOf(target)
    if (refusal !== undefined || literalOf(url.hostname) !== undefined) return refusal
    const addresses = await withinLimit(resolve(url.hostname))
    if (addresses === undefined) return undefined
    try {
      rules.vet(target, addresses)
      return undefined
    } catch (error) {
      if (error instanceof ForbiddenTarget) return error.message
      throw error
    }
  }
}

/** Undefined if it fails, or is not there in time. */
async function withinLimit<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(late.resolve, resolveLimitMs, undefined)
  try {
    return await Promise.race([promise.catch(() => undefined), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
