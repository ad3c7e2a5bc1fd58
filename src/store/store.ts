import type { Fault } from '../problem.ts'
import type { FileStore } from './files.ts'
import type { FilterFailed } from './filters.ts'
import type { IdempotencyKeyStore } from './idempotency-keys.ts'
import type { Page } from './page.ts'
import type { ProgressStore } from './progress.ts'
import type { RejectionStore } from './rejections.ts'
import type { ReplayStore } from './replays.ts'
import type { RetentionStore } from './retention.ts'
import type { SigningKeyStore } from './signing-keys.ts'
import type { BatchRule, SubscriptionSettings, SubscriptionStore } from './subscriptions.ts'
import type { WebhookSecret } from './webhook-secrets.ts'

/*
 * Terms, here and in the tables:
 *
 * - due: a delivery whose time has come: pending and its wait is over, or running and its lease is over
 * - lane: the deliveries that wait for one destination; its id is the destination's
 * - claim: to take due deliveries for one attempt each; counts the attempt and leases the delivery
 * - lease: until when a claimed delivery belongs to its claimant; after that it is due again and the attempt is lost
 * - settle: to record what came of an attempt, and what follows; refused silently if the lease was lost meanwhile
 * - route: where an event goes, as written; `subscribers` becomes one delivery for each subscription at the moment of
 *   the commit
 * - claim of a key: a publisher's name for a request belongs to the first request that comes with it, for a day
 * - claim of a file: the event that is recorded with a file's id has it from then on; files go with their event
 * - place: where a delivery to a subscription that asks for order stands among those with its ordering key. It gives the
 *   place up when it has succeeded, was canceled or, with `skip`, is exhausted; only the one in front is ever due
 * - unfinished: a delivery that is pending, running or held
 * - replay: many ended deliveries that are made again, step by step
 * - rejection: a webhook request that was refused, kept for a while to look into
 *
 * Every method that writes resolves after its commit is on disk, or rejects with `StorageUnavailable`: then it has
 * written nothing, or the answer to its commit was lost. Writes that are asked for while a commit is under way share
 * the next one.
 */

export type EventStatus = 'received' | 'quarantined' | 'released' | 'published'
export type DeliveryStatus = 'pending' | 'running' | 'succeeded' | 'exhausted' | 'canceled' | 'held'
export type AttemptKind = 'accepted' | 'refused' | 'unreachable' | 'failed' | 'lost'

export interface Destination {
  readonly kind: 'handler' | 'subscription' | 'program' | 'channel' | 'job'
  /** A handler's name (`github.push`), a subscription's id, or the name of a program, a channel or a job. */
  readonly id: string
}

export type Route =
  | { readonly kind: 'handler' | 'program' | 'channel' | 'job'; readonly name: string }
  /** Every subscription that covers the type and whose filter lets the event through, or `only` this one of them; one that is paused or disabled gets its delivery held. */
  | { readonly kind: 'subscribers'; readonly eventType: string; readonly only?: string }
  /** This one, whatever its state: that is what a test is for. */
  | { readonly kind: 'subscription'; readonly id: string }

export interface NewEvent {
  readonly id: string
  readonly direction: 'in' | 'out'
  readonly source: string | null
  readonly type: string
  readonly status: EventStatus
  /** The sender's own id of what it sent. */
  readonly senderDeliveryId: string | null
  /** Two events with the same key are one: the second is a duplicate. */
  readonly dedupKey: string | null
  /** A hash of what was published or uploaded, to tell a repeat from another event under the same key. */
  readonly fingerprint: string | null
  readonly contentType: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly faults: readonly Fault[]
  /** The event whose handling or delivery made this one. */
  readonly causedBy: string | null
  readonly createdAtMs: number
  /** Files that were written for it, and belong to it from its commit on. Mostly none. */
  readonly fileIds: readonly string[]
  /** What subscriptions that ask for order order it by; null of a type without. */
  readonly orderingKey: string | null
}

/** The `source` of an event of our own that tests a subscription. */
export const testSource = 'test'

/** An event of our own that has been validated and routed, and is ready to be stored. */
export interface Publication {
  readonly event: NewEvent
  readonly routes: readonly Route[]
}

export type Recorded =
  | { readonly kind: 'recorded'; readonly deliveryIds: readonly string[] }
  | {
      readonly kind: 'duplicate'
      readonly eventId: string
      readonly fingerprint: string | null
      /** How many deliveries were made with the event; replays do not count. */
      readonly deliveryCount: number
    }

/** What became of an event that was to be removed. */
export type EventDeleted = 'deleted' | 'unfinished' | 'missing'

export interface EventRecord
  extends Omit<NewEvent, 'body' | 'headers' | 'dedupKey' | 'fingerprint' | 'fileIds' | 'orderingKey'> {
  readonly sizeBytes: number
}
export interface EventWithBody extends EventRecord {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface EventFilter {
  readonly direction?: 'in' | 'out' | undefined
  readonly source?: string | undefined
  readonly type?: string | undefined
  readonly status?: EventStatus | undefined
  readonly sinceMs?: number | undefined
  readonly untilMs?: number | undefined
}
export interface DeliveryFilter {
  readonly status?: DeliveryStatus | undefined
  readonly eventId?: string | undefined
  readonly eventType?: string | undefined
  readonly destinationId?: string | undefined
  readonly sinceMs?: number | undefined
  readonly untilMs?: number | undefined
}

export interface DeliveryRecord {
  readonly id: string
  readonly eventId: string
  readonly eventType: string
  readonly destination: Destination
  readonly status: DeliveryStatus
  readonly attemptCount: number
  /** When it is tried next, of a pending one that waits for none in front of it. */
  readonly nextAttemptAtMs: number | null
  readonly createdAtMs: number
  readonly endedAtMs: number | null
}
export interface AttemptRecord {
  /** 1 for the first. */
  readonly number: number
  readonly startedAtMs: number
  readonly durationMs: number
  readonly outcome: AttemptKind
  readonly statusCode: number | null
  readonly error: string | null
  readonly output: string | null
  /** Null when nothing was sent or connected. */
  readonly timings: AttemptTimings | null
}
/**
 * How long the phases of an attempt took, in milliseconds. Those of a connection are absent when a kept one served;
 * what did not end is absent too.
 */
export interface AttemptTimings {
  readonly dnsMs?: number
  readonly connectMs?: number
  readonly tlsMs?: number
  /** From the request to the head of its answer. */
  readonly firstByteMs?: number
}

/** A delivery that is leased to the caller, with all that an attempt needs. */
export interface ClaimedDelivery {
  readonly id: string
  /** The number of the attempt that this claim began; it fences `settle` too. */
  readonly attempt: number
  /** The same, counted from the last manual retry: the place in the retry schedule. */
  readonly round: number
  readonly destination: Destination
  /** Of the place that it has in an order; null if it has none. */
  readonly orderingKey: string | null
  readonly event: ClaimedEvent
  /** Of a `subscription` destination; undefined of others. */
  readonly subscription: ClaimedSubscription | undefined
  /**
   * Whether the lease of the attempt before ran out, as it does when its process ends. Of consumers, programs and channels
   * that is forgotten when they are given back.
   */
  readonly isAfterLoss: boolean
  /** Since when it was due: what is given back is due since then. */
  readonly dueAtMs: number
  readonly claimedAtMs: number
  /** Whether the attempt counts among those in flight of its lane, for itself and what the same request brings. */
  readonly isCounted: boolean
}

/** What an attempt needs of its event: no more, since it crosses threads. */
export type ClaimedEvent = Pick<EventWithBody, 'id' | 'source' | 'type' | 'contentType' | 'createdAtMs' | 'body'>
/** What is recorded of an attempt whose lease ran out. */
export const leaseRanOut = 'the lease ran out: the process ended or stood still'
export interface ClaimedSubscription {
  readonly url: string
  readonly isActive: boolean
  /** The newest first: one that came back keeps the place that it had. */
  readonly secrets: readonly WebhookSecret[]
  readonly settings: SubscriptionSettings
  /** Since when its consumer has accepted nothing; null while its last attempt was accepted. */
  readonly failingSinceMs: number | null
}
/** When to try again what was put off. */
export interface Later {
  readonly nowMs: number
  readonly delayMs: number
}
export interface Claim {
  readonly nowMs: number
  readonly leaseMs: number
  /** How many deliveries at most. */
  readonly limit: number
  /** How large the bodies of their events may be together. One delivery is claimed however large it is. */
  readonly maxBytes: number
  /** How many requests to these lanes at most, by their ids; 0 leaves a lane alone. */
  readonly laneLimits?: ReadonlyMap<string, number> | undefined
  /** The same of lanes that share `sharedLimit`. */
  readonly sharingLimits?: ReadonlyMap<string, number> | undefined
  /** How many to the lane of a subscription that is named by neither; as many as `limit`, if left out. */
  readonly laneLimit?: number | undefined
  /** How many to all of the lanes of subscriptions together that are not named by `laneLimits`. */
  readonly sharedLimit?: number | undefined
  /** Looks at the lanes behind this one, where the claim before ended. */
  readonly afterLane?: string | undefined
}
export interface Claimed {
  readonly deliveries: readonly ClaimedDelivery[]
  /**
   * When the next delivery is due that may be claimed, of the lanes that were looked at: now, if this claim left some;
   * undefined when none waits.
   */
  readonly nextDueAtMs: number | undefined
  /** Whether it took all that `sharedLimit` allowed: what it left for that is not in `nextDueAtMs`. */
  readonly isShareSpent?: boolean | undefined
  /** The last lane that was looked at, if there may be more behind it. */
  readonly afterLane?: string | undefined
}

/** What follows an attempt. */
export type NextStep =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'retry'; readonly dueAtMs: number }
  | { readonly kind: 'exhausted' }

/** Why to disable a subscription: the consumer at this URL is gone; it has accepted nothing since then. */
export type Disable =
  | { readonly reason: 'gone'; readonly url: string }
  | { readonly reason: 'failing'; readonly sinceMs: number }

export interface Settlement {
  readonly deliveryId: string
  /** The delivery's, as it was claimed. */
  readonly destination: Destination
  /** As it was claimed; null, or left out, of one that has no place in an order. */
  readonly orderingKey?: string | null | undefined
  readonly attempt: AttemptRecord
  readonly next: NextStep
  /** As it was claimed. */
  readonly isCounted?: boolean | undefined
  /** Leaves the consumer alone until then, if it has accepted nothing since `failingSinceMs` still. */
  readonly blockUntilMs?: number | undefined
  /** The subscription's, as it was claimed. */
  readonly failingSinceMs?: number | null | undefined
  /** Disables the delivery's subscription, if it is not disabled already, and what is said of it still holds. */
  readonly disable?: Disable | undefined
  /** Events to record in the same commit: what a handler published, what an operator must know. */
  readonly publish: readonly Publication[]
  /** As those, but only if this settlement is the one that disables the subscription. */
  readonly publishIfDisabled: readonly Publication[]
}
export type Settled =
  | { readonly kind: 'settled' }
  /** Settled, and this is what disabled the subscription. */
  | { readonly kind: 'settled-and-disabled' }
  /** The lease was lost, or the delivery canceled: the attempt is recorded, nothing else happened. */
  | { readonly kind: 'superseded' }

/** Durable storage. One conformance suite holds for every adapter. */
export interface Store
  extends SubscriptionStore,
    SigningKeyStore,
    FileStore,
    RejectionStore,
    IdempotencyKeyStore,
    RetentionStore,
    ProgressStore,
    ReplayStore {
  /**
   * Records an event and its deliveries in one commit, unless its id or its `dedupKey` is there already. It claims its
   * files in the same commit; a duplicate claims none.
   * @throws Error when one of its files is not there, or is another event's: then nothing is recorded.
   */
  recordEvent(event: NewEvent, routes: readonly Route[]): Promise<Recorded>
  findEvent(id: string): Promise<EventWithBody | undefined>
  listEvents(filter: EventFilter, page: Page): Promise<EventRecord[]>
  /** Adds deliveries of an event, as routes and filters are now; gives their ids, or undefined if there is no such event. */
  addDeliveries(eventId: string, routes: readonly Route[], nowMs: number): Promise<string[] | undefined>
  /** Releases a quarantined event and adds its deliveries; undefined if it is not quarantined. */
  releaseEvent(eventId: string, routes: readonly Route[], nowMs: number): Promise<string[] | undefined>
  /**
   * Removes an event with its deliveries, their attempts and progress, and its files, unless one of its deliveries is unfinished, or
   * exhausted and holding others back. Its
   * id and its `dedupKey` are free again: what repeats it later is a new event. Events that it caused keep its id.
   */
  deleteEvent(id: string): Promise<EventDeleted>

  /**
   * Claims due deliveries, and records attempts whose lease ran out as `lost`. Every lane in which something is due gets
   * a part of the claim; of those that wait in one lane the longest due come first.
   */
  claimDue(claim: Claim): Promise<Claimed>
  /**
   * Ends leases of deliveries that were not attempted: the attempt is not counted, and they are due since when they were,
   * or so much after now.
   */
  giveBack(deliveries: readonly ClaimedDelivery[], later?: Later): Promise<void>
  /**
   * Makes a lease last until `leaseMs` from now, of an attempt that takes longer than one lease. False if it does not
   * hold any more: somebody else may be trying.
   */
  extendLease(delivery: Pick<ClaimedDelivery, 'id' | 'attempt'>, nowMs: number, leaseMs: number): Promise<boolean>
  settle(settlement: Settlement): Promise<Settled>
  /**
   * Makes these the handlers that get batches, by their names; all others get single events from now on. A retry is for
   * one delivery alone, and waits for no others.
   */
  setHandlerBatches(rules: ReadonlyMap<string, BatchRule>): Promise<void>

  findDelivery(id: string): Promise<DeliveryRecord | undefined>
  listAttempts(deliveryId: string): Promise<AttemptRecord[]>
  listDeliveries(filter: DeliveryFilter, page: Page): Promise<DeliveryRecord[]>
  /**
   * Makes a delivery due now, its schedule anew if it had ended. One that waits behind another one in its order goes on
   * waiting. False if it is running, or its subscription is gone.
   */
  retryDelivery(id: string, nowMs: number): Promise<boolean>
  /**
   * The same for up to `limit` ended deliveries that match, oldest first; `dryRun` only counts. `matched` counts
   * those that can be retried: calling again while it is more than `retried` comes to an end.
   */
  retryDeliveries(
    filter: DeliveryFilter & { readonly status: 'exhausted' | 'canceled' | 'succeeded' },
    limit: number,
    dryRun: boolean,
    nowMs: number,
  ): Promise<{ readonly matched: number; readonly retried: number }>
  /**
   * How long the delivery that has been due the longest waits for its claim, in milliseconds; 0 if none is due. That of a
   * consumer that is left alone counts from when this is over, and one in batches from when it waits for no others.
   */
  longestWaitMs(nowMs: number): Promise<number>
  /** Cancels a delivery that has not ended, or is exhausted and holds others back. False if it has ended and does not. */
  cancelDelivery(id: string, nowMs: number): Promise<boolean>

  /**
   * Makes this the first key if there is none yet; false if there is. Of several processes that start at once one
   * succeeds.
   */
  addFirstApiKey(id: string, hash: string, nowMs: number): Promise<boolean>
  isApiKey(hash: string): Promise<boolean>
  /** Makes this the only first key: another one that was set before is not accepted any more. */
  setFirstApiKey(id: string, hash: string, nowMs: number): Promise<void>

  /**
   * Calls back after each commit of this process that made a delivery due, and of others, where the storage tells of
   * them. Whoever listens polls all the same.
   */
  onDue(listener: () => void): void
  /** Calls back for each filter that could not be evaluated; the event went through. Of this process alone. */
  onFilterFailed(listener: FilterFailed): void
  /** Resolves when the storage answers, and can be written. */
  ping(): Promise<void>
  /** Waits for what was asked for, then closes. */
  close(): Promise<void>
}

/**
 * The storage cannot be written or read now: full, locked, broken or closed. Nothing of what was asked for has
 * happened, unless the connection was lost before the answer to its commit came.
 */
export class StorageUnavailable extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'StorageUnavailable'
  }
}
