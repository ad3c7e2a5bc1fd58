import type { InputFault, JobHandler, JudgingJob, Records } from '../contract/jobs.ts'

const pageSize = 500
/** The contract bounds the list. */
const maxListed = 200

/** Counts what happened in a time: events by source and type, deliveries by status. Reads a page at a time. */
export function activitySummary({ listEvents, listDeliveries }: Records): JudgingJob<'activity.summary'> {
  const run: JobHandler<'activity.summary'> = async ({ input, progress, signal }) => {
    const within = { sinceMs: Date.parse(input.since), untilMs: Date.parse(input.until) }
    const events = new Map<string, { readonly source: string | null; readonly type: string; count: number }>()
    const deliveries: Record<string, number> = {}

    const eventCount = await readAll(
      (before) => listEvents(within, { limit: pageSize, before }),
      ({ source, type }) => {
        const key = JSON.stringify([source, type])
        const counted = events.get(key) ?? { source, type, count: 0 }
        counted.count += 1
        events.set(key, counted)
      },
      (share, count) => progress(share / 2, `${count} events counted`),
    )
    const deliveryCount = await readAll(
      (before) => listDeliveries(within, { limit: pageSize, before }),
      ({ status }) => {
        deliveries[status] = (deliveries[status] ?? 0) + 1
      },
      (share, count) => progress(0.5 + share / 2, `${eventCount} events and ${count} deliveries counted`),
    )
    return {
      since: new Date(within.sinceMs).toISOString(),
      until: new Date(within.untilMs).toISOString(),
      event_count: eventCount,
      events: [...events.values()].sort((one, other) => other.count - one.count).slice(0, maxListed),
      delivery_count: deliveryCount,
      deliveries,
    }

    /** Gives how many there are. */
    async function readAll<Found extends { readonly id: string; readonly createdAtMs: number }>(
      list: (before: string | undefined) => Promise<readonly Found[]>,
      count: (found: Found) => void,
      report: (share: number, count: number) => void,
    ): Promise<number> {
      let counted = 0
      for (let before: string | undefined; ; ) {
        signal.throwIfAborted()
        const page = await list(before)
        for (const found of page) count(found)
        counted += page.length
        const last = page.at(-1)
        const isLast = last === undefined || page.length < pageSize
        // They come newest first.
        report(isLast ? 1 : (within.untilMs - last.createdAtMs) / (within.untilMs - within.sinceMs), counted)
        if (isLast) return counted
        before = last.id
      }
    }
  }
  return { check: checkTimes, run }
}

function checkTimes({ since, until }: { readonly since: string; readonly until: string }): InputFault[] {
  const times = { since: Date.parse(since), until: Date.parse(until) }
  const leaps = Object.entries(times).filter(([, ms]) => Number.isNaN(ms))
  if (leaps.length > 0)
    return leaps.map(([name]) => ({ pointer: `/${name}`, message: 'is a leap second, which cannot be compared' }))
  return times.until > times.since ? [] : [{ pointer: '/until', message: 'must be later than since' }]
}
