import type { BatchRule, SubscriptionSettings } from './subscriptions.ts'

/** How many requests a consumer takes in how long. */
export interface RateLimit {
  readonly requests: number
  readonly seconds: number
}

/** What holds for a lane over all processes that share the database; a lane without a row has no rules. */
export interface LaneRules {
  readonly maxInFlight: number | null
  readonly rateLimit: RateLimit | null
  readonly batch: BatchRule | null
}

export const noRules: LaneRules = { maxInFlight: null, rateLimit: null, batch: null }

/** The rules that a subscription's settings make; undefined if there are none. */
export function rulesOf({ maxInFlight, rateLimit, batch }: SubscriptionSettings): LaneRules | undefined {
  if (maxInFlight === undefined && rateLimit === undefined && batch === undefined) return undefined
  return { maxInFlight: maxInFlight ?? null, rateLimit: rateLimit ?? null, batch: batch ?? null }
}

/** How many deliveries a request brings. */
function perRequest({ batch }: LaneRules): number {
  return batch?.maxEvents ?? 1
}

/** Fills requests with the deliveries of a lane, in their order: whoever counts them, and whoever makes them. */
export interface Filling {
  /** Whether this one would begin a request. One that goes alone is in nobody's, and closes none. */
  readonly begins: (isAlone: boolean) => boolean
  /** Puts it in; true if it begins a request. */
  readonly add: (isAlone: boolean) => boolean
}

/** @param size how many deliveries a request brings. */
export function createFilling(size: number): Filling {
  let places = 0
  const begins = (isAlone: boolean) => isAlone || places === 0
  return {
    begins,
    add(isAlone) {
      const isFirst = begins(isAlone)
      if (!isAlone) places = (isFirst ? size : places) - 1
      return isFirst
    },
  }
}

/** What a claim takes of a lane with rules, as requests. The first delivery of each stands for it where they are counted. */
export interface Requests {
  /** Whether one more delivery would be no request too many. A test is a request of its own. */
  readonly hasRoom: (isTest: boolean) => boolean
  readonly add: (deliveryId: string, isTest: boolean) => void
  /** The first delivery of each. */
  readonly firsts: readonly string[]
}

/** Makes requests of deliveries, in their order, as whoever sends them does. */
export function createRequests({ lane, allowance }: Governed): Requests {
  const firsts: string[] = []
  const filling = createFilling(perRequest(lane))
  const isAlone = (isTest: boolean) => isTest || allowance.retries === true
  return {
    firsts,
    hasRoom: (isTest) => !filling.begins(isAlone(isTest)) || firsts.length < allowance.requests,
    add(deliveryId, isTest) {
      if (filling.add(isAlone(isTest))) firsts.push(deliveryId)
    },
  }
}

/**
 * A lane whose clock was put back since its rate was last used: it goes on from now with what it had, and does not wait
 * until the time has come again.
 */
export function wasPutBack({ rateLimit, refilledAgoMs }: GovernedLane): boolean {
  return rateLimit !== null && refilledAgoMs < 0
}

/** What is due in a lane at the moment of a claim. */
export interface DueInLane {
  /** For how long the first has been due, in milliseconds. */
  readonly forMs: number
  /** How many are due; asked of a lane of which the first may still wait for others. */
  readonly count: () => number
  /** Of a lane whose retries go alone: these, which are not among the others then. */
  readonly retries?: DueRetries | undefined
}
export interface DueRetries {
  /** For how long the first of them has been due. */
  readonly forMs: number
  readonly count: number
  /** How long until more of the lane is due, first attempts or not; null if nothing will be. */
  readonly nextMs: number | null
}

/**
 * For how long a delivery waits against the will of its lane: not while it may wait for others of its batch, nor while its
 * consumer is left alone. Negative while it does. Pure.
 */
export function overdueMs(lane: Pick<GovernedLane, 'batch' | 'blockedForMs'> | undefined, dueForMs: number): number {
  const leftAloneAgoMs = -(lane?.blockedForMs ?? Number.NEGATIVE_INFINITY)
  return Math.min(dueForMs - (lane?.batch?.waitMs ?? 0), leftAloneAgoMs)
}

/** A lane with rules, or whose consumer is left alone, at the moment of a claim. Times are relative to it, in milliseconds. */
export interface GovernedLane extends LaneRules {
  readonly id: string
  /** Requests whose lease holds. */
  readonly inFlight: number
  /** Requests that might have been made when `refilledAgoMs` was now. */
  readonly tokens: number
  readonly refilledAgoMs: number
  /** Negative: it is over, and one attempt may show whether the consumer is back. Null: it is not left alone. */
  readonly blockedForMs: number | null
  /** A handler's: what is tried again goes by itself, and waits for no others. */
  readonly retriesAlone: boolean
}

/** What a claim may take of a lane now. */
export interface Allowance {
  /** How many deliveries. */
  readonly limit: number
  /** How many requests may bring them; infinite, if that is not limited. */
  readonly requests: number
  /** When more may be taken, if that is a matter of time; null if it is one of attempts that end. */
  readonly waitMs: number | null
  /** Requests that might be made now. */
  readonly tokens: number
  /** The one attempt after a consumer was left alone. */
  readonly isProbe: boolean
  /** Only what is tried again, each by itself (true), or only first attempts (false); null: whatever is due. */
  readonly retries: boolean | null
}

/** A lane with rules, and what these allow. */
export interface Governed {
  readonly lane: GovernedLane
  readonly allowance: Allowance
}

/** The same, as a claim shares out by it. */
export function limitsOf(governed: Governed | undefined): { readonly allowed?: number; readonly perRequest?: number } {
  if (governed === undefined) return {}
  const { lane, allowance } = governed
  return { allowed: allowance.limit, perRequest: allowance.retries === true ? 1 : perRequest(lane) }
}

/** How many requests may be made at once by a consumer's rate: a tenth of what it takes. */
function burstOf({ requests }: RateLimit): number {
  return Math.max(1, Math.floor(requests / 10))
}

/** So that a burst and what follows it are together never more than the limit, in any stretch of its length. */
function requestsPerMs(rate: RateLimit): number {
  const burst = burstOf(rate)
  return (rate.requests - (burst > 1 ? burst : 0)) / (rate.seconds * 1000)
}

/** What a claim may take of a lane by its rules. */
export function allowanceOf(lane: GovernedLane, due: DueInLane): Allowance {
  const allowance = requestsAllowed(lane)
  if (lane.batch === null || allowance.limit === 0) return allowance
  if (due.retries === undefined) return inBatches(allowance, lane.batch, due)
  return apartFromRetries(allowance, lane.batch, due, due.retries)
}

/** Whatever has been due the longest, if it may go: a batch of first attempts, or what is tried again. */
function apartFromRetries(allowance: Allowance, batch: BatchRule, due: DueInLane, retries: DueRetries): Allowance {
  const count = due.count()
  const firsts = count === 0 ? { ...allowance, limit: 0, waitMs: null } : inBatches(allowance, batch, due)
  if (retries.count > 0 && (firsts.limit === 0 || retries.forMs >= due.forMs))
    return { ...allowance, limit: Math.min(allowance.limit, retries.count), retries: true }
  const waits = firsts.limit > 0 ? [] : [firsts.waitMs, retries.nextMs].filter((waitMs) => waitMs !== null)
  const waitMs = waits.length === 0 ? null : Math.min(...waits)
  return { ...firsts, limit: Math.min(firsts.limit, count), waitMs, retries: false }
}

function inBatches(allowance: Allowance, batch: BatchRule, due: DueInLane): Allowance {
  if (due.forMs >= batch.waitMs) return { ...allowance, limit: allowance.limit * batch.maxEvents }
  const full = Math.floor(due.count() / batch.maxEvents)
  if (full === 0) return { ...allowance, limit: 0, waitMs: batch.waitMs - due.forMs }
  return { ...allowance, limit: Math.min(allowance.limit, full) * batch.maxEvents }
}

/** The same in requests, whatever is due. Pure. */
function requestsAllowed(lane: GovernedLane): Allowance {
  const { maxInFlight, rateLimit, inFlight, blockedForMs } = lane
  const burst = rateLimit === null ? 0 : burstOf(rateLimit)
  const perMs = rateLimit === null ? 0 : requestsPerMs(rateLimit)
  const tokens = Math.min(burst, Math.max(0, lane.tokens) + Math.max(0, lane.refilledAgoMs) * perMs)
  if (blockedForMs !== null && blockedForMs > 0)
    return { limit: 0, requests: 0, waitMs: blockedForMs, tokens, isProbe: false, retries: null }
  const byPlaces = maxInFlight === null ? Number.POSITIVE_INFINITY : Math.max(0, maxInFlight - inFlight)
  const byRate = rateLimit === null ? Number.POSITIVE_INFINITY : Math.floor(tokens)
  const isProbe = blockedForMs !== null
  const limit = Math.min(byPlaces, byRate, isProbe ? 1 : Number.POSITIVE_INFINITY)
  const waitMs = byRate <= byPlaces && byRate === limit && !isProbe ? Math.ceil((byRate + 1 - tokens) / perMs) : null
  return { limit, requests: limit, waitMs, tokens, isProbe, retries: null }
}

/** When a lane of which so many requests were taken gives more, if that is a matter of time. Pure. */
export function waitAfterTaking({ lane, allowance }: Governed, requests: number): number | null {
  if (requests === 0) return allowance.waitMs
  if (allowance.isProbe) return null
  const { limit, waitMs } = requestsAllowed({
    ...lane,
    inFlight: lane.inFlight + requests,
    tokens: allowance.tokens - requests,
    refilledAgoMs: 0,
  })
  return limit > 0 ? 0 : waitMs
}
