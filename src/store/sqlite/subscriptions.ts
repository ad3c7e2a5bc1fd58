import { holdsStill } from '../settings.ts'
import type { NewSubscription, SubscriptionChange, SubscriptionRecord } from '../subscriptions.ts'
import { overtaken } from '../subscriptions.ts'
import { rotated } from '../webhook-secrets.ts'
import type { LaneKeeping } from './lanes.ts'
import type { OrderRules } from './order.ts'
import type { Statements } from './statements.ts'
import type { StatusCalls } from './status.ts'

/** The calls that keep subscriptions. Of their deliveries the first page follows each change; see status.ts. */
export function createSubscriptionCalls(
  { subscriptions, lanes }: Statements,
  { setRules }: LaneKeeping,
  { setOrdering }: OrderRules,
  { followStatus }: Pick<StatusCalls, 'followStatus'>,
) {
  function setStatus(id: string, status: 'active' | 'paused', nowMs: number): void {
    if (status === 'active') lanes.unblock(id)
    subscriptions.setStatus(id, status, nowMs)
    // Also when it had the status already: its deliveries may be left from a change that was cut off.
    followStatus(id, status === 'active' ? 'active' : 'inactive', nowMs)
  }

  return {
    createSubscription(subscription: NewSubscription): void {
      subscriptions.insertSubscription(subscription)
      setRules(subscription)
    },
    findSubscription: subscriptions.findSubscription,
    listSubscriptions: subscriptions.listSubscriptions,
    findStoredSecrets: subscriptions.findStoredSecrets,
    listStoredSecrets: subscriptions.listStoredSecrets,
    replaceStoredSecrets: subscriptions.replaceStoredSecrets,
    updateSubscription(
      id: string,
      change: SubscriptionChange,
      nowMs: number,
    ): SubscriptionRecord | typeof overtaken | undefined {
      const before = change.judged === undefined ? undefined : subscriptions.findSubscription(id)
      if (before !== undefined && !holdsStill(change.judged, before)) return overtaken
      if (!subscriptions.updateSubscription(id, change, nowMs)) return undefined
      if (change.url !== undefined) lanes.unblock(id)
      if (change.status !== undefined) setStatus(id, change.status, nowMs)
      const changed = subscriptions.findSubscription(id)
      if (changed !== undefined && change.settings !== undefined) setRules(changed)
      if (change.settings?.ordering !== undefined) setOrdering(id, changed?.settings.ordering, nowMs)
      return changed
    },
    rotateSecret(id: string, secret: string, oldExpiresAtMs: number, nowMs: number): SubscriptionRecord | undefined {
      const before = subscriptions.findForAttempt(id)
      if (before === undefined) return undefined
      subscriptions.setSecrets(id, rotated(before.secrets, secret, oldExpiresAtMs, nowMs), nowMs)
      return subscriptions.findSubscription(id)
    },
    deleteSubscription(id: string, nowMs: number): boolean {
      const isDeleted = subscriptions.deleteSubscription(id)
      lanes.removeLane(id)
      followStatus(id, 'gone', nowMs)
      return isDeleted
    },
  }
}
