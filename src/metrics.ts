import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What has been counted in this process, for Prometheus. Labels have few values: never an id, never a text of others. */
export interface Metrics {
  /** Begins to time a request; call what it gives when the reply is written. */
  requestStarted(): (operation: string | undefined, status: number) => void
  /** A request that was refused with a problem of this code. */
  requestRefused(code: string): void
  /** A webhook of this source that was refused, and not for a fault of ours. */
  webhookRefused(source: string, code: string): void
  /** An event that is on disk. */
  eventRecorded(event: CountedEvent): void
  /** Events that retention removed. */
  eventsRemoved(count: number): void
  /** A filter that could not be evaluated for an event. */
  filterFailed(): void
  /** Deliveries that a replay made again. */
  deliveriesReplayed(count: number): void
  /** An attempt that is on disk, with what came of it. */
  attemptEnded(destinationKind: string, outcome: string, durationMs: number): void
  /** The first attempt of a delivery begins, so long after its event came. */
  firstAttemptClaimed(waitMs: number): void
  /** How long what is due the longest has waited, in milliseconds; undefined if nobody knows. */
  longestWait(waitMs: number | undefined): void
  /** All of it, as text. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>
}

export interface CountedEvent {
  readonly direction: 'in' | 'out'
  /** Empty for our own. */
  readonly source: string
  /** One of the contract, or `other`. */
  readonly type: string
  readonly status: string
}

/** Seconds: from a commit on a fast disk to what senders wait for. */
const requestBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** Seconds: up to the default time limit of an attempt, and beyond. */
const attemptBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30, 60]
/** Seconds: from at once to a backlog of a day. */
const waitBuckets = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1_800, 7_200, 86_400]
/** The library's 10 ms cost half a per cent of a core at rest; this costs a quarter. */
const eventLoopPrecisionMs = 20

/** Counters of this process alone, in a registry of their own. One increment costs 0.3 µs. */
export function createMetrics(): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: eventLoopPrecisionMs })
  const requests = new Counter({
    name: 'hookpact_requests_total',
    help: 'Requests answered, by operation of the contract and status.',
    labelNames: ['operation', 'status'],
    registers,
  })
  const requestDuration = new Histogram({
    name: 'hookpact_request_duration_seconds',
    help: 'From the head of a request to its reply.',
    labelNames: ['operation'],
    buckets: requestBuckets,
    registers,
  })
  const refused = new Counter({
    name: 'hookpact_requests_refused_total',
    help: 'Requests answered with a problem, by its code.',
    labelNames: ['code'],
    registers,
  })
  const webhooksRefused = new Counter({
    name: 'hookpact_webhooks_refused_total',
    help: 'Webhooks refused for what their sender did, by source of the contract and code.',
    labelNames: ['source', 'code'],
    registers,
  })
  const events = new Counter({
    name: 'hookpact_events_recorded_total',
    help: 'Events committed by this process; repeats are not.',
    labelNames: ['direction', 'source', 'type', 'status'],
    registers,
  })
  const removed = new Counter({
    name: 'hookpact_events_removed_total',
    help: 'Events older than RETENTION that this process removed.',
    registers,
  })
  const filtersFailed = new Counter({
    name: 'hookpact_filters_failed_total',
    help: 'Filters that could not be evaluated for an event, by this process; each let the event through.',
    registers,
  })
  const replayed = new Counter({
    name: 'hookpact_deliveries_replayed_total',
    help: 'Deliveries that replays made again, by this process.',
    registers,
  })
  const attempts = new Counter({
    name: 'hookpact_attempts_total',
    help: 'Attempts made and settled by this process. One whose process died is settled by none.',
    labelNames: ['destination_kind', 'outcome'],
    registers,
  })
  const attemptDuration = new Histogram({
    name: 'hookpact_attempt_duration_seconds',
    help: 'How long attempts took.',
    labelNames: ['destination_kind'],
    buckets: attemptBuckets,
    registers,
  })
  const firstAttemptWait = new Histogram({
    name: 'hookpact_first_attempt_wait_seconds',
    help: 'From an event to the first attempt of each of its deliveries: it grows with the backlog, and by replays.',
    buckets: waitBuckets,
    registers,
  })

  const longestWait = new Gauge({
    name: 'hookpact_longest_wait_seconds',
    help: 'How long the delivery that is due the longest has waited, of all processes, but for consumers that are left alone; 0 if none is due, NaN if the storage does not answer.',
    registers,
  })

  return {
    longestWait: (waitMs) => longestWait.set(waitMs === undefined ? Number.NaN : waitMs / 1000),
    requestStarted() {
      const startedAtMs = performance.now()
      return (operation = 'none', status) => {
        requests.inc({ operation, status })
        requestDuration.observe({ operation }, (performance.now() - startedAtMs) / 1000)
      }
    },
    requestRefused: (code) => refused.inc({ code }),
    webhookRefused: (source, code) => webhooksRefused.inc({ source, code }),
    eventRecorded: ({ direction, source, type, status }) => events.inc({ direction, source, type, status }),
    eventsRemoved: (count) => removed.inc(count),
    filterFailed: () => filtersFailed.inc(),
    deliveriesReplayed: (count) => replayed.inc(count),
    attemptEnded(destination_kind, outcome, durationMs) {
      attempts.inc({ destination_kind, outcome })
      attemptDuration.observe({ destination_kind }, durationMs / 1000)
    },
    firstAttemptClaimed: (waitMs) => firstAttemptWait.observe(Math.max(0, waitMs) / 1000),
    read: async () => ({ contentType: register.contentType, text: await register.metrics() }),
  }
}
