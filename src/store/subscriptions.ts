import type { RateLimit } from './lane-rules.ts'
import type { Page } from './page.ts'
import type { WebhookSecret } from './webhook-secrets.ts'

export type SubscriptionStatus = 'active' | 'paused' | 'disabled'
export type DisabledReason = 'gone' | 'failing'

/** How what a subscription gets is signed. */
export type SubscriptionSignature = 'standard' | 'standard-ed25519' | 'sha256'

/** What an exhausted delivery does to those behind it with the same ordering key: holds them back, or lets them pass. */
export type Ordering = 'block' | 'skip'

/** How many events a request brings at the most, and how long the first of them waits for others. */
export interface BatchRule {
  readonly maxEvents: number
  readonly waitMs: number
}

/** How a subscription is served where it differs from the others; what is left out is the default. One JSON column. */
export interface SubscriptionSettings {
  /** The subscriber's own notes. */
  readonly metadata?: Readonly<Record<string, string>>
  /** Sent with every request, names as given. Values may be secrets. */
  readonly headers?: Readonly<Record<string, string>>
  /** How long an attempt may take; the server's own limit ends it sooner. */
  readonly timeoutMs?: number
  /** The wait after each attempt; empty: one attempt. */
  readonly retryScheduleMs?: readonly number[]
  /** `standard`, if left out. */
  readonly signature?: SubscriptionSignature
  /** Deliveries with the same ordering key arrive in the order in which they were made; without it in any. */
  readonly ordering?: Ordering
  /** A condition on the events that it gets; see `condition/`. All, if left out. */
  readonly filter?: string
  /** Requests bring arrays of events; without it one event each. */
  readonly batch?: BatchRule
  /** How many requests are in flight at the most, over all processes. */
  readonly maxInFlight?: number
  /** How many requests begin, over all processes. */
  readonly rateLimit?: RateLimit
}
/** Each setting that is there is replaced whole; null resets it to its default. */
export type SettingsChange = {
  readonly [Name in keyof SubscriptionSettings]?: SubscriptionSettings[Name] | null | undefined
}

/** What there is to see of a subscription. */
export interface SubscriptionRecord {
  readonly id: string
  readonly url: string
  /** Event types and patterns: see `patternsFor`. */
  readonly events: readonly string[]
  readonly description: string
  /** The values of its headers are as they are stored, mostly encrypted: only attempts need them. */
  readonly settings: SubscriptionSettings
  readonly status: SubscriptionStatus
  readonly disabledReason: DisabledReason | null
  /** Since when its consumer has accepted nothing. */
  readonly failingSinceMs: number | null
  /** Until when its consumer is left alone. */
  readonly blockedUntilMs: number | null
  readonly createdAtMs: number
  readonly updatedAtMs: number
}
export interface NewSubscription
  extends Omit<SubscriptionRecord, 'disabledReason' | 'failingSinceMs' | 'blockedUntilMs' | 'updatedAtMs'> {
  readonly secret: string
}
export interface SubscriptionChange {
  readonly url?: string | undefined
  readonly events?: readonly string[] | undefined
  readonly description?: string | undefined
  readonly settings?: SettingsChange | undefined
  /** `paused` holds its unfinished deliveries, `active` frees them. */
  readonly status?: 'active' | 'paused' | undefined
  /** What the change was judged by: it is made only while that is so still. */
  readonly judged?: JudgedBy | undefined
}

/** The types and the filter that a subscription had when a change of either was judged. */
export interface JudgedBy {
  readonly events: readonly string[]
  readonly filter: string | undefined
}

/** Nothing was changed: what the change was judged by is so no more. */
export const overtaken = 'overtaken'

/** What of a subscription is secret, as it is stored. */
export interface StoredSecrets {
  readonly id: string
  readonly secrets: readonly WebhookSecret[]
  readonly headers: Readonly<Record<string, string>>
}

/** The part of the store that keeps subscriptions. */
export interface SubscriptionStore {
  createSubscription(subscription: NewSubscription): Promise<void>
  findSubscription(id: string): Promise<SubscriptionRecord | undefined>
  listSubscriptions(page: Page): Promise<SubscriptionRecord[]>
  /** Undefined if there is no such subscription. */
  updateSubscription(
    id: string,
    change: SubscriptionChange,
    nowMs: number,
  ): Promise<SubscriptionRecord | typeof overtaken | undefined>
  /**
   * Makes `secret` the current one; the ones before sign until `oldExpiresAtMs`, eight in all at the most. Undefined if
   * there is no such subscription.
   */
  rotateSecret(
    id: string,
    secret: string,
    oldExpiresAtMs: number,
    nowMs: number,
  ): Promise<SubscriptionRecord | undefined>
  findStoredSecrets(id: string): Promise<StoredSecrets | undefined>
  /** Newest first. */
  listStoredSecrets(page: Page): Promise<StoredSecrets[]>
  /** Puts the same, written otherwise, in the place of `before`. False if that is not what is stored any more. */
  replaceStoredSecrets(before: StoredSecrets, after: StoredSecrets): Promise<boolean>
  /** Cancels its unfinished deliveries too. False if there is no such subscription. */
  deleteSubscription(id: string, nowMs: number): Promise<boolean>
  /**
   * Frees, oldest first, what is held of subscriptions that are active, and cancels what is held of those that are gone:
   * many deliveries follow a change in several commits, and it may be cut off between two. Gives their ids. What is
   * still to be held is held when a claim meets it.
   */
  endStatusChanges(nowMs: number): Promise<readonly string[]>
}
