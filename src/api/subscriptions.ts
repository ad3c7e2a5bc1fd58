import type { components } from '#generated/openapi.js'
import type { Clock } from '../clock.ts'
import { conditionFaults, describeFault } from '../condition/condition.ts'
import type { CoveredCases } from '../condition/sent-events.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import { newId } from '../id.ts'
import type { UrlCheck } from '../outgoing/url-check.ts'
import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'
import type { PrepareTest } from '../publish/test-event.ts'
import { newWebhookSecret } from '../signature/secrets.ts'
import { changedSettings } from '../store/settings.ts'
import type { AttemptRecord, Store } from '../store/store.ts'
import type { JudgedBy, SubscriptionChange, SubscriptionRecord } from '../store/subscriptions.ts'
import { overtaken } from '../store/subscriptions.ts'
import { attemptView } from './deliveries.ts'
import { eventPatternFault } from './event-patterns.ts'
import { instant, instantOrNull, page } from './pages.ts'
import { settingsFaults, settingsView, toSettingsChange } from './subscription-settings.ts'

type SubscriptionOperations = Pick<
  OperationHandlers,
  | 'createSubscription'
  | 'listSubscriptions'
  | 'getSubscription'
  | 'updateSubscription'
  | 'deleteSubscription'
  | 'rotateSubscriptionSecret'
  | 'testSubscription'
  | 'pauseSubscription'
  | 'resumeSubscription'
>

/** How long an old secret signs beside the new one if the request does not say: the contract's default fills nothing in. */
const defaultGraceSeconds = 86_400

/** How long a test waits beyond the time that its attempt may take: to be claimed, and to be settled. */
const testMarginMs = 3_000

/** Of replies that show a secret: nothing between us and the caller keeps a copy. */
const notStored = { 'cache-control': 'no-store' }

/** So often a change is judged anew because another one came first. */
const maxJudgements = 5

/** The types that a subscription covers, and its filter. */
interface FilteredTypes {
  readonly events: readonly string[]
  readonly filter?: string | undefined
}

/** Those that a subscription will have, and what it had when they were judged, if any of it stays. */
interface PairAfter extends FilteredTypes {
  readonly judged?: JudgedBy
}

/** Operations on subscriptions. */
export function createSubscriptionOperations({
  store,
  prepareTest,
  firstAttempt,
  refusalOf,
  attemptTimeoutMs,
  signingKeyId,
  coveredCases,
  clock,
}: {
  readonly store: Store
  readonly prepareTest: PrepareTest
  /** Waits for the first attempt of a delivery; undefined if it takes longer. */
  readonly firstAttempt: (deliveryId: string, limitMs: number) => Promise<AttemptRecord | undefined>
  readonly refusalOf: UrlCheck
  /** The longest that an attempt may take. */
  readonly attemptTimeoutMs: number
  /** The published key that signs for subscriptions which want Ed25519. */
  readonly signingKeyId: string | null
  readonly coveredCases: CoveredCases
  readonly clock: Clock
}): SubscriptionOperations {
  async function assertDeliverable(url: string): Promise<void> {
    const fault = (message: string) => [{ in: 'body' as const, pointer: '/url', message }]
    if (!URL.canParse(url)) {
      throw new Problem('validation_failed', '/url must be a URL', { faults: fault('must be a URL') })
    }
    const message = await refusalOf(new URL(url))
    if (message !== undefined) throw new Problem('address_forbidden', `/url ${message}`, { faults: fault(message) })
  }

  /** Every fault at once, but for an address that is forbidden. */
  async function assertServable(body: components['schemas']['SubscriptionChange'], pair: FilteredTypes): Promise<void> {
    const faults: Fault[] = settingsFaults(body, attemptTimeoutMs)
    for (const [index, pattern] of (body.events ?? []).entries()) {
      const message = eventPatternFault(pattern)
      if (message !== undefined) faults.push({ in: 'body', pointer: `/events/${index}`, message })
    }
    faults.push(...filterFaults(pair, body.filter == null ? '/events' : '/filter'))
    if (faults.length > 0) throw new Problem('validation_failed', summarise(faults), { faults })
    if (body.url !== undefined) await assertDeliverable(body.url)
  }

  /** None while the events are wrong themselves: there is nothing to judge a filter by. */
  function filterFaults({ events, filter }: FilteredTypes, pointer: '/filter' | '/events'): Fault[] {
    const cases = filter === undefined ? [] : coveredCases(events)
    if (filter === undefined || cases.length === 0) return []
    return conditionFaults(filter, cases).map((fault) => ({
      in: 'body',
      pointer,
      message: `${pointer === '/events' ? 'do not fit the filter, ' : ''}${describeFault(filter, fault)}`,
    }))
  }

  /** What a change leaves out stays: the filter and the events are judged as the pair that they will be. */
  function pairAfter(
    { events, settings }: SubscriptionRecord,
    body: components['schemas']['SubscriptionChange'],
  ): PairAfter {
    if (body.filter === null || (body.filter === undefined && body.events === undefined)) return { events: [] }
    const judged = { events, filter: settings.filter }
    const after = { events: body.events ?? events, filter: body.filter ?? settings.filter }
    return body.events !== undefined && body.filter !== undefined ? after : { ...after, judged }
  }

  const view = (subscription: SubscriptionRecord) => subscriptionView(subscription, signingKeyId)

  async function find(id: string): Promise<SubscriptionRecord> {
    const subscription = await store.findSubscription(id)
    if (subscription === undefined) throw absent(id)
    return subscription
  }

  async function update(id: string, change: SubscriptionChange) {
    const subscription = await store.updateSubscription(id, change, clock.nowMs())
    if (subscription === undefined) throw absent(id)
    return subscription === overtaken ? undefined : ({ status: 200, json: view(subscription) } as const)
  }

  /** Without anything that is judged, none overtakes another. */
  async function setStatus(id: string, status: 'active' | 'paused') {
    const reply = await update(id, { status })
    if (reply === undefined) throw new Error(`the status of ${id} was judged`)
    return reply
  }

  return {
    async createSubscription({ body }) {
      await assertServable(body, body)
      const nowMs = clock.nowMs()
      const secret = body.secret ?? newWebhookSecret()
      const id = newId('sub', nowMs)
      const status = body.active === false ? 'paused' : 'active'
      const { url, events, description = '' } = body
      const settings = changedSettings({}, toSettingsChange(body))
      await store.createSubscription({ id, url, events, description, settings, status, secret, createdAtMs: nowMs })
      const json = { ...view(await find(id)), secret }
      return { status: 201, json, headers: { location: `/v1/subscriptions/${id}`, ...notStored } }
    },

    async listSubscriptions({ query }) {
      const list = (size: number) => store.listSubscriptions({ limit: size, before: query.cursor })
      return { status: 200, json: await page(list, query.limit, view) }
    },

    getSubscription: async ({ path }) => ({ status: 200, json: view(await find(path.id)) }),

    async updateSubscription({ path, body }) {
      const { url, events, active } = body
      const description = body.description === null ? '' : body.description
      const status = active === undefined ? undefined : active ? 'active' : 'paused'
      const change: SubscriptionChange = { url, events, description, settings: toSettingsChange(body), status }
      for (let n = 0; n < maxJudgements; n += 1) {
        // Found before anything is judged, or a name looked up.
        const { judged, ...pair } = pairAfter(await find(path.id), body)
        await assertServable(body, pair)
        const reply = await update(path.id, { ...change, judged })
        if (reply !== undefined) return reply
      }
      throw new Problem('overloaded', 'Other changes of the events or the filter came first each time. Send it again.')
    },

    async deleteSubscription({ path }) {
      if (!(await store.deleteSubscription(path.id, clock.nowMs()))) throw absent(path.id)
      return { status: 204 }
    },

    async rotateSubscriptionSecret({ path, body }) {
      const nowMs = clock.nowMs()
      const secret = body?.secret ?? newWebhookSecret()
      const oldExpiresAtMs = nowMs + (body?.grace_period_seconds ?? defaultGraceSeconds) * 1000
      const subscription = await store.rotateSecret(path.id, secret, oldExpiresAtMs, nowMs)
      if (subscription === undefined) throw absent(path.id)
      return { status: 200, json: { ...view(subscription), secret }, headers: notStored }
    },

    async testSubscription({ path, body }) {
      const { id, settings } = await find(path.id)
      const { event, routes } = prepareTest(body?.type ?? 'ping', id)
      const recorded = await store.recordEvent(event, routes)
      const deliveryId = recorded.kind === 'recorded' ? recorded.deliveryIds[0] : undefined
      if (deliveryId === undefined) throw new Error(`the test ${event.id} has no delivery`)
      const sent = { event_id: event.id, delivery_id: deliveryId }
      const limitMs = Math.min(settings.timeoutMs ?? attemptTimeoutMs, attemptTimeoutMs) + testMarginMs
      const attempt = await firstAttempt(deliveryId, limitMs)
      return attempt === undefined
        ? { status: 202, json: sent }
        : { status: 200, json: { ...sent, attempt: attemptView(attempt) } }
    },

    pauseSubscription: ({ path }) => setStatus(path.id, 'paused'),
    resumeSubscription: ({ path }) => setStatus(path.id, 'active'),
  }
}

function absent(id: string): Problem {
  return new Problem('not_found', `There is no subscription ${id}.`)
}

function subscriptionView(
  subscription: SubscriptionRecord,
  signingKeyId: string | null,
): components['schemas']['Subscription'] {
  return {
    id: subscription.id,
    url: subscription.url,
    events: [...subscription.events],
    description: subscription.description,
    ...settingsView(subscription.settings),
    signing_key_id: subscription.settings.signature === 'standard-ed25519' ? signingKeyId : null,
    status: subscription.status,
    disabled_reason: subscription.disabledReason,
    failing_since: instantOrNull(subscription.failingSinceMs),
    left_alone_until: instantOrNull(subscription.blockedUntilMs),
    created_at: instant(subscription.createdAtMs),
    updated_at: instant(subscription.updatedAtMs),
  }
}
