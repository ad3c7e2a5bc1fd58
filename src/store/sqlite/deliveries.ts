import { overdueMs } from '../lane-rules.ts'
import type { OrderRules } from './order.ts'
import type { Statements } from './statements.ts'

/** The calls that are made for deliveries by whoever manages them. */
export function createDeliveryCalls({ deliveries, lanes }: Statements, { cancelDelivery, retryDelivery }: OrderRules) {
  return {
    findDelivery: deliveries.findDelivery,
    listAttempts: deliveries.listAttempts,
    listDeliveries: deliveries.listDeliveries,
    countDeliveries: deliveries.countDeliveries,
    longestWaitMs(nowMs: number): number {
      const waiting = deliveries.lanesBehind('', Number.POSITIVE_INFINITY).filter(({ dueAtMs }) => dueAtMs < nowMs)
      const waits = waiting.map(({ id, dueAtMs }) => overdueMs(lanes.findGoverned(id, nowMs), nowMs - dueAtMs))
      return waits.reduce((longest, waitMs) => Math.max(longest, waitMs), 0)
    },
    retryDelivery(id: string, nowMs: number): boolean {
      const lane = deliveries.findDelivery(id)?.destination
      const isRetried = retryDelivery(id, nowMs)
      if (isRetried && lane?.kind === 'subscription') lanes.unblock(lane.id)
      return isRetried
    },
    retryDeliveries(filter: Parameters<typeof deliveries.selectRetryable>[0], limit: number, nowMs: number) {
      const matched = deliveries.countDeliveries(filter)
      const ids = deliveries.selectRetryable(filter, limit)
      const retried = ids.filter((id) => retryDelivery(id, nowMs)).length
      return { matched, retried }
    },
    cancelDelivery,
  }
}
