import type { FilterFailure } from './store/filters.ts'

/** Of more subscriptions, and of more reasons for each, none is remembered. */
const maxSubscriptions = 10_000
const maxReasons = 20

/**
 * Remembers which failures of filters have been told: each once for each subscription, filter and reason. Where it
 * remembers too much, it forgets the subscription that it met first, and tells no more of a filter.
 */
export function createFilterFailures(): { readonly isNew: (failure: FilterFailure) => boolean } {
  const told = new Map<string, { readonly filter: string; readonly reasons: Set<string> }>()

  function reasonsOf({ subscriptionId, filter }: FilterFailure): Set<string> {
    const known = told.get(subscriptionId)
    if (known?.filter === filter) return known.reasons
    const [oldest] = told.keys()
    if (known === undefined && told.size >= maxSubscriptions && oldest !== undefined) told.delete(oldest)
    const reasons = new Set<string>()
    told.set(subscriptionId, { filter, reasons })
    return reasons
  }

  return {
    isNew(failure) {
      const reasons = reasonsOf(failure)
      const what = `${failure.fault.start} ${failure.fault.reason}`
      if (reasons.has(what) || reasons.size >= maxReasons) return false
      reasons.add(what)
      return true
    },
  }
}
