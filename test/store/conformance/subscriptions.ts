import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { Store } from '../../../src/store/store.ts'
import type { SubscriptionChange, SubscriptionSettings } from '../../../src/store/subscriptions.ts'
import { overtaken } from '../../../src/store/subscriptions.ts'
import type { OpenStore } from './records.ts'
import { claimOne, openForTest, settlementFor, someEvent, someSubscription, startMs, toSubscribers } from './records.ts'

const settings: SubscriptionSettings = {
  metadata: { tenant: 'Zoë’s', team: '' },
  headers: { 'X-Tenant': 'acme' },
  timeoutMs: 2_000,
}

/** As a record has them: the values of headers may be encrypted. */
const asStored = { ...settings, headers: { 'X-Tenant': expect.any(String) } }

const changes: [string, SubscriptionChange, object][] = [
  ['its url', { url: 'https://new.example/' }, { url: 'https://new.example/' }],
  ['its description', { description: 'neu ☃' }, { description: 'neu ☃' }],
  ['its description to nothing', { description: '' }, { description: '' }],
  ['its events, in their order', { events: ['z.z', 'a.a'] }, { events: ['z.z', 'a.a'] }],
  ['its settings', { settings: { metadata: { a: '1' } } }, { settings: { ...asStored, metadata: { a: '1' } } }],
  ['no setting', { settings: { metadata: undefined } }, { settings: asStored }],
  [
    'a setting to nothing',
    { settings: { headers: {}, retryScheduleMs: [] } },
    { settings: { ...settings, headers: {}, retryScheduleMs: [] } },
  ],
  [
    'a setting to its default',
    { settings: { timeoutMs: null, headers: null } },
    { settings: { metadata: settings.metadata } },
  ],
  ['its status', { status: 'paused' }, { status: 'paused' }],
  ['nothing', {}, {}],
  [
    'all at once',
    { url: 'https://new.example/', description: 'new', events: ['ping'], status: 'paused' },
    { url: 'https://new.example/', description: 'new', events: ['ping'], status: 'paused' },
  ],
]

/** The secrets that an attempt at this time is given. */
async function secretsAt(store: Store, subscriptionId: string, nowMs: number) {
  await store.recordEvent(someEvent({ createdAtMs: nowMs }), [{ kind: 'subscription', id: subscriptionId }])
  const delivery = await claimOne(store, nowMs)
  await store.settle(settlementFor(delivery))
  return delivery.subscription?.secrets
}

export function subscriptionConformance(open: OpenStore): void {
  test('a subscription is read back as it was made, without its secret', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ events: ['b.b', 'a.a', 'c.c'], description: 'Zoë’s', settings })
    await store.createSubscription(subscription)
    const { secret: _secret, ...rest } = subscription
    const never = { disabledReason: null, failingSinceMs: null, blockedUntilMs: null }
    const record = { ...rest, settings: asStored, ...never, updatedAtMs: startMs }
    expect(await store.findSubscription(subscription.id)).toEqual(record)
    expect(await store.listSubscriptions({ limit: 10 })).toEqual([record])
  })

  test('where no subscription is, nothing is found, changed or deleted', async () => {
    const store = await openForTest(open)
    const id = newId('sub', startMs)
    expect(await store.findSubscription(id)).toBeUndefined()
    expect(await store.updateSubscription(id, { description: 'x', events: ['ping'] }, startMs)).toBeUndefined()
    expect(await store.rotateSecret(id, 'whsec_AAAA', startMs, startMs)).toBeUndefined()
    expect(await store.deleteSubscription(id, startMs)).toBe(false)
    expect(await store.listSubscriptions({ limit: 10 })).toEqual([])
  })

  test.each(changes)('a change of %s changes that and no more', async (_name, change, wanted) => {
    const store = await openForTest(open)
    const subscription = someSubscription({ description: 'old', settings })
    await store.createSubscription(subscription)
    const before = await store.findSubscription(subscription.id)
    const after = await store.updateSubscription(subscription.id, change, startMs + 5)
    expect(after).toEqual({ ...before, ...wanted, updatedAtMs: startMs + 5 })
    expect(await store.findSubscription(subscription.id)).toEqual(after)
  })

  test('a change is made only while what it was judged by is so still', async () => {
    const store = await openForTest(open)
    const { id } = someSubscription()
    await store.createSubscription({
      ...someSubscription({ events: ['b.b', 'a.a'], settings: { filter: 'true' } }),
      id,
    })
    const before = await store.findSubscription(id)
    const change = { description: 'new', settings: { filter: 'false' }, status: 'paused' } as const
    for (const judged of [
      { events: ['b.b'], filter: 'true' },
      { events: ['a.a', 'b.b'], filter: 'true' },
      { events: ['b.b', 'a.a'], filter: 'false' },
      { events: ['b.b', 'a.a'], filter: undefined },
    ])
      expect(await store.updateSubscription(id, { ...change, judged }, startMs + 5)).toBe(overtaken)
    expect(await store.findSubscription(id)).toEqual(before)
    const judged = { events: ['b.b', 'a.a'], filter: 'true' }
    const replies = await Promise.all(
      ['1', '2', '3'].map((description) => store.updateSubscription(id, { ...change, description, judged }, startMs)),
    )
    expect(replies.filter((reply) => reply === overtaken)).toHaveLength(2)
    expect(await store.updateSubscription(newId('sub', startMs), { judged }, startMs)).toBeUndefined()
  })

  test('a subscription gets the types that it wants now', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ events: ['issue.changed'] })
    await store.createSubscription(subscription)
    const deliveries = async () => {
      const recorded = await store.recordEvent(someEvent(), toSubscribers)
      return recorded.kind === 'recorded' ? recorded.deliveryIds.length : undefined
    }
    expect(await deliveries()).toBe(0)
    await store.updateSubscription(subscription.id, { events: ['issue.changed', 'code.pushed'] }, startMs)
    expect(await deliveries()).toBe(1)
    await store.updateSubscription(subscription.id, { events: ['issue.changed'] }, startMs)
    expect(await deliveries()).toBe(0)
  })

  test.each([
    ['its name', ['payment.card.declined'], 1],
    ['the prefix before its last part', ['payment.card.*'], 1],
    ['its first part', ['payment.*'], 1],
    ['all', ['*'], 1],
    ['several patterns', ['*', 'payment.*', 'payment.card.declined', 'a.b'], 1],
    ['half of a part', ['pay.*'], 0],
    ['its prefix without a star', ['payment.card'], 0],
    ['another type of the prefix', ['payment.card.accepted'], 0],
    ['a longer pattern', ['payment.card.declined.*'], 0],
  ] as const)(
    'an event is delivered once to a subscription to %s, and not to others',
    async (_name, events, wanted) => {
      const store = await openForTest(open)
      await store.createSubscription(someSubscription({ events }))
      const type = 'payment.card.declined'
      const recorded = await store.recordEvent(someEvent({ type }), [{ kind: 'subscribers', eventType: type }])
      expect(recorded).toMatchObject({ deliveryIds: { length: wanted } })
    },
  )

  test('an operational event is delivered to those that name it, whatever patterns others have', async () => {
    const store = await openForTest(open)
    const type = 'subscription.disabled'
    const byName = someSubscription({ events: [type] })
    for (const one of [byName, someSubscription({ events: ['*', 'subscription.*'] })])
      await store.createSubscription(one)
    await store.recordEvent(someEvent({ type }), [{ kind: 'subscribers', eventType: type }])
    expect((await claimOne(store, startMs)).destination.id).toBe(byName.id)
  })

  test('an attempt is given the settings as they are now', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ settings })
    await store.createSubscription(subscription)
    await store.recordEvent(someEvent(), toSubscribers)
    await store.updateSubscription(subscription.id, { settings: { retryScheduleMs: [5, 10], metadata: null } }, startMs)
    const { headers, timeoutMs } = settings
    const delivery = await claimOne(store, startMs)
    expect(delivery.subscription?.settings).toEqual({ headers, timeoutMs, retryScheduleMs: [5, 10] })
  })

  test('a deleted subscription is gone, and is deleted once', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription()
    await store.createSubscription(subscription)
    expect(await store.deleteSubscription(subscription.id, startMs)).toBe(true)
    expect(await store.deleteSubscription(subscription.id, startMs)).toBe(false)
    expect(await store.findSubscription(subscription.id)).toBeUndefined()
  })

  test('a rotated secret is the current one, and the one before signs until the grace is over', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ secret: 'whsec_one' })
    await store.createSubscription(subscription)
    const rotated = await store.rotateSecret(subscription.id, 'whsec_two', startMs + 500, startMs + 100)
    expect(rotated).toMatchObject({ id: subscription.id, updatedAtMs: startMs + 100 })
    expect(await secretsAt(store, subscription.id, startMs + 200)).toEqual([
      { secret: 'whsec_two', expiresAtMs: null },
      { secret: 'whsec_one', expiresAtMs: startMs + 500 },
    ])
  })

  test('without grace the secret before is gone at once', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ secret: 'whsec_one' })
    await store.createSubscription(subscription)
    await store.rotateSecret(subscription.id, 'whsec_two', startMs + 100, startMs + 100)
    expect(await secretsAt(store, subscription.id, startMs + 100)).toEqual([{ secret: 'whsec_two', expiresAtMs: null }])
  })

  test('rotating again keeps the earlier ends, drops what is over, and never lengthens one', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ secret: 'whsec_one' })
    await store.createSubscription(subscription)
    const rotate = (secret: string, untilMs: number, atMs: number) =>
      store.rotateSecret(subscription.id, secret, startMs + untilMs, startMs + atMs)
    await rotate('whsec_two', 500, 100)
    await rotate('whsec_three', 900, 200)
    expect(await secretsAt(store, subscription.id, startMs + 300)).toEqual([
      { secret: 'whsec_three', expiresAtMs: null },
      { secret: 'whsec_two', expiresAtMs: startMs + 900 },
      { secret: 'whsec_one', expiresAtMs: startMs + 500 },
    ])
    await rotate('whsec_four', 700, 600)
    expect(await secretsAt(store, subscription.id, startMs + 600)).toEqual([
      { secret: 'whsec_four', expiresAtMs: null },
      { secret: 'whsec_three', expiresAtMs: startMs + 700 },
      { secret: 'whsec_two', expiresAtMs: startMs + 700 },
    ])
  })

  test('what is secret is listed as it is stored, and replaced only if it is that still', async () => {
    const store = await openForTest(open)
    const [one, other] = [someSubscription({ settings }), someSubscription()]
    for (const subscription of [one, other]) await store.createSubscription(subscription)
    const [newest, before] = await store.listStoredSecrets({ limit: 10 })
    if (before === undefined) throw new Error('the first subscription is not listed')
    expect([newest?.id, before.id]).toEqual([other.id, one.id])
    expect(await store.listStoredSecrets({ limit: 1, before: newest?.id })).toEqual([before])
    const after = {
      ...before,
      secrets: [{ secret: 'whsec_other', expiresAtMs: null }],
      headers: { 'X-Tenant': 'otherwise' },
    }
    expect(await store.replaceStoredSecrets({ ...before, secrets: [] }, after)).toBe(false)
    expect(await store.replaceStoredSecrets({ ...before, headers: {} }, after)).toBe(false)
    expect(await store.replaceStoredSecrets({ ...before, id: newId('sub', startMs) }, after)).toBe(false)
    expect((await store.listStoredSecrets({ limit: 10 }))[1]).toEqual(before)
    expect(await store.replaceStoredSecrets(before, after)).toBe(true)
    expect((await store.listStoredSecrets({ limit: 10 }))[1]).toEqual(after)
    expect(await secretsAt(store, one.id, startMs)).toEqual(after.secrets)
    const record = await store.findSubscription(one.id)
    expect(record?.settings).toEqual({ ...settings, headers: after.headers })
    expect(record?.updatedAtMs).toBe(startMs)
  })

  test('a secret that is rotated to itself or back is there once, as the current one, in the place that it had', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ secret: 'whsec_one' })
    await store.createSubscription(subscription)
    await store.rotateSecret(subscription.id, 'whsec_one', startMs + 500, startMs)
    expect(await secretsAt(store, subscription.id, startMs)).toEqual([{ secret: 'whsec_one', expiresAtMs: null }])
    await store.rotateSecret(subscription.id, 'whsec_two', startMs + 500, startMs)
    await store.rotateSecret(subscription.id, 'whsec_one', startMs + 500, startMs)
    expect(await secretsAt(store, subscription.id, startMs)).toEqual([
      { secret: 'whsec_two', expiresAtMs: startMs + 500 },
      { secret: 'whsec_one', expiresAtMs: null },
    ])
    // Its first end is not in the way any more, nor that of one that is over.
    await store.rotateSecret(subscription.id, 'whsec_three', startMs + 900, startMs + 400)
    await store.rotateSecret(subscription.id, 'whsec_two', startMs + 900, startMs + 600)
    expect(await secretsAt(store, subscription.id, startMs + 600)).toEqual([
      { secret: 'whsec_two', expiresAtMs: null },
      { secret: 'whsec_three', expiresAtMs: startMs + 900 },
      { secret: 'whsec_one', expiresAtMs: startMs + 900 },
    ])
  })

  test('eight secrets sign at the most: of more the oldest goes, but never the current one', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ secret: 'whsec_0' })
    await store.createSubscription(subscription)
    const rotate = (secret: string) => store.rotateSecret(subscription.id, secret, startMs + 500, startMs)
    const secrets = async () =>
      (await secretsAt(store, subscription.id, startMs))?.map(({ secret }) => secret.slice('whsec_'.length)).join(' ')
    for (let n = 1; n <= 7; n += 1) await rotate(`whsec_${n}`)
    expect(await secrets()).toBe('7 6 5 4 3 2 1 0')
    await rotate('whsec_0')
    expect(await secrets()).toBe('7 6 5 4 3 2 1 0')
    await rotate('whsec_8')
    expect(await secrets()).toBe('8 7 6 5 4 3 2 1')
    await rotate('whsec_1')
    await rotate('whsec_9')
    expect(await secrets()).toBe('9 8 7 6 5 4 3 2')
  })

  test('what is secret of one subscription is found as it is stored', async () => {
    const store = await openForTest(open)
    const subscription = someSubscription({ settings })
    await store.createSubscription(subscription)
    const [stored] = await store.listStoredSecrets({ limit: 1 })
    expect(await store.findStoredSecrets(subscription.id)).toEqual(stored)
    expect(await store.findStoredSecrets(newId('sub', startMs))).toBeUndefined()
  })
}
