import { eventTypes, jobTimeoutsMs, sourceEventTypes } from '#generated/catalogue.js'
import { jobsSource } from '../contract/jobs.ts'
import type { Metrics } from '../metrics.ts'
import type { NewEvent, Settled, Settlement, Store } from './store.ts'

type Counts = Pick<
  Metrics,
  'eventRecorded' | 'eventsRemoved' | 'deliveriesReplayed' | 'attemptEnded' | 'firstAttemptClaimed'
>

const ourTypes: ReadonlySet<string> = new Set(eventTypes)
/** By source. Senders choose the type of what they send; labels must have few values. */
const typesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ ...sourceEventTypes, [jobsSource]: Object.keys(jobTimeoutsMs) }).map(([source, types]) => [
    source,
    new Set(types),
  ]),
)

/** The store, with what it has committed counted, but for settlements: nothing is counted that is not on disk. */
export function countedStore(store: Store, counts: Counts): Store {
  return {
    ...store,
    async recordEvent(event, routes) {
      const recorded = await store.recordEvent(event, routes)
      if (recorded.kind === 'recorded') countRecorded(counts, event)
      return recorded
    },
    async removeOldEvents(step) {
      const done = await store.removeOldEvents(step)
      counts.eventsRemoved(done.events)
      return done
    },
    async stepReplay(nowMs, maxRows) {
      const done = await store.stepReplay(nowMs, maxRows)
      counts.deliveriesReplayed(done?.replayed ?? 0)
      return done
    },
    async claimDue(claim) {
      const claimed = await store.claimDue(claim)
      for (const { attempt, claimedAtMs, event } of claimed.deliveries) {
        if (attempt === 1) counts.firstAttemptClaimed(claimedAtMs - event.createdAtMs)
      }
      return claimed
    },
  }
}

/** Counts an attempt, and what was stored with what it came to. */
export function countSettled(
  counts: Counts,
  { destination, attempt, publish, publishIfDisabled }: Settlement,
  { kind }: Settled,
): void {
  counts.attemptEnded(destination.kind, attempt.outcome, attempt.durationMs)
  if (kind !== 'superseded') for (const { event } of publish) countRecorded(counts, event)
  if (kind === 'settled-and-disabled') for (const { event } of publishIfDisabled) countRecorded(counts, event)
}

function countRecorded(counts: Counts, { direction, source, type, status }: NewEvent): void {
  const declared = source === null || direction === 'out' ? ourTypes : typesOf.get(source)
  counts.eventRecorded({ direction, source: source ?? '', type: declared?.has(type) ? type : 'other', status })
}
