import type { Page } from './page.ts'

export type SubscriptionStatus = 'active' | 'paused' | 'disabled'
export type DisabledReason = 'gone' | 'failing'

export interface SubscriptionRecord {
  readonly id: string
  readonly url: string
  readonly events: readonly string[]
  readonly description: string
  readonly status: SubscriptionStatus
  readonly disabledReason: DisabledReason | null
  readonly createdAtMs: number
  readonly updatedAtMs: number
}
export interface NewSubscription extends Omit<SubscriptionRecord, 'disabledReason' | 'updatedAtMs'> {
  readonly secret: string
}
export interface SubscriptionChange {
  readonly url?: string | undefined
  readonly events?: readonly string[] | undefined
  readonly description?: string | undefined
  /** `paused` holds its unfinished deliveries, `active` frees them. */
  readonly status?: 'active' | 'paused' | undefined
}

/** The part of the store that keeps subscriptions. */
export interface SubscriptionStore {
  createSubscription(subscription: NewSubscription): Promise<void>
  findSubscription(id: string): Promise<SubscriptionRecord | undefined>
  listSubscriptions(page: Page): Promise<SubscriptionRecord[]>
  /** Undefined if there is no such subscription. */
  updateSubscription(id: string, change: SubscriptionChange, nowMs: number): Promise<SubscriptionRecord | undefined>
  /**
   * Makes `secret` the current one; the ones before sign until `oldExpiresAtMs`. Undefined if there is no such
   * subscription.
   */
  rotateSecret(
    id: string,
    secret: string,
    oldExpiresAtMs: number,
    nowMs: number,
  ): Promise<SubscriptionRecord | undefined>
  /** Cancels its unfinished deliveries too. False if there is no such subscription. */
  deleteSubscription(id: string, nowMs: number): Promise<boolean>
}
