import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import type { Metrics } from '../metrics.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store/store.ts'
import { StorageUnavailable } from '../store/store.ts'

/** Probes ask every few seconds, and give up themselves. */
const pingLimitMs = 2_000

interface ProbeParts {
  readonly store: Pick<Store, 'ping' | 'longestWaitMs'>
  readonly clock: Clock
  /** Whether the process is stopping: alive, and not to be sent anything more. */
  readonly isDraining: () => boolean
  readonly metrics: Pick<Metrics, 'read' | 'longestWait'>
}

/** Probes for load balancers and supervisors, and what Prometheus reads. */
export function createProbeOperations({
  store,
  clock,
  isDraining,
  metrics,
}: ProbeParts): Pick<OperationHandlers, 'getHealth' | 'getReadiness' | 'getMetrics'> {
  return {
    getHealth: () => ({ status: 200, json: { status: 'ok' } }),
    async getReadiness() {
      if (isDraining()) throw new Problem('draining', 'The process is stopping. Ask another one.')
      const answered = await inTime(store.ping().then(() => true))
      if (answered !== true) throw new StorageUnavailable(`the storage has not answered for ${pingLimitMs} ms`)
      return { status: 200, json: { status: 'ready' } }
    },
    async getMetrics() {
      metrics.longestWait(await inTime(store.longestWaitMs(clock.nowMs())).catch(() => undefined))
      const { contentType, text } = await metrics.read()
      // With the version of the format, which Prometheus looks at.
      return { status: 200, mediaType: 'text/plain', bytes: text, headers: { 'content-type': contentType } }
    },
  }
}

/** What the storage answers; undefined if it takes too long. */
function inTime<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([answer, delay(pingLimitMs, undefined, { ref: false })])
}
