import { conditionFaults, describeFault } from './condition/condition.ts'
import type { CoveredCases } from './condition/sent-events.ts'
import { createFilterFailures } from './filter-failures.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Store } from './store/store.ts'

/** More subscriptions are not looked at: a start must not take long. */
const maxChecked = 10_000
const pageSize = 500

/**
 * Tells of filters that failed for an event, once for each reason and never of the event's values; and of those that the contract, which may have changed
 * since they were saved, would refuse now. They go on being evaluated: what fails lets its events through.
 */
export function reportFilters({
  store,
  coveredCases,
  log,
  metrics,
}: {
  readonly store: Pick<Store, 'onFilterFailed' | 'listSubscriptions'>
  readonly coveredCases: CoveredCases
  readonly log: Log
  readonly metrics: Pick<Metrics, 'filterFailed'>
}): () => Promise<void> {
  const failures = createFilterFailures()
  store.onFilterFailed((failure) => {
    metrics.filterFailed()
    if (!failures.isNew(failure)) return
    const { start, reason } = failure.fault
    log.warn('filter.failed', {
      subscription_id: failure.subscriptionId,
      reason: describeFault(failure.filter, { start, message: reason }),
    })
  })

  let isStopped = false
  async function check(): Promise<void> {
    let before: string | undefined
    for (let checked = 0; checked < maxChecked && !isStopped; checked += pageSize) {
      const page = await store.listSubscriptions({ limit: pageSize, before })
      for (const { id, events, settings } of page) {
        const cases = settings.filter === undefined ? [] : coveredCases(events)
        if (settings.filter === undefined || cases.length === 0) continue
        const [fault] = conditionFaults(settings.filter, cases)
        if (fault === undefined) continue
        log.warn('subscription.filter_broken', { subscription_id: id, reason: describeFault(settings.filter, fault) })
      }
      before = page.at(-1)?.id
      if (page.length < pageSize) return
    }
  }

  const checked = check().catch((cause: unknown) => log.warn('housekeeping.failed', { cause }))
  return async () => {
    isStopped = true
    await checked
  }
}
