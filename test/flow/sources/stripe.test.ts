import { expect, test } from 'vitest'
import { subscribe } from '../../stand-ins/calls.ts'
import { startConsumer } from '../../stand-ins/consumer.ts'
import type { RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const sentTypes = ['payment.succeeded', 'payment.failed', 'charge.succeeded', 'charge.failed']

/** An app with a subscriber to all that Stripe's events become. */
async function startWithSubscriber() {
  const app = await startTestApp(senders.environment)
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, sentTypes)
  const published = async (count: number) => {
    const got = await consumer.received(count)
    return got.slice(0, count).map(({ body }) => JSON.parse(body.toString()))
  }
  return { app, published }
}

const sendStripe = (app: RunningApp, event: unknown) => senders.send(app, 'stripe', event)

test.each([
  [
    'payment_intent.succeeded',
    'payment.succeeded',
    { id: 'pi_3QxAcmeRocket0001', customer: 'cus_AcmeMona0001', payment_method: 'pm_1QxAcmeRocket0001', failure: null },
  ],
  [
    'payment_intent.payment_failed',
    'payment.failed',
    {
      id: 'pi_3QxAcmeRocket0002',
      customer: null,
      description: null,
      failure: { code: 'card_declined', message: 'Your card was declined.' },
    },
  ],
  [
    'charge.succeeded',
    'charge.succeeded',
    { id: 'ch_3QxAcmeRocket0001', payment: 'pi_3QxAcmeRocket0001', failure: null },
  ],
  [
    'charge.failed',
    'charge.failed',
    {
      id: 'ch_3QxAcmeRocket0002',
      payment: 'pi_3QxAcmeRocket0002',
      failure: { code: 'card_declined', message: 'Your card was declined.' },
    },
  ],
])('%s reaches subscribers as %s', async (type, sentType, data) => {
  const { app, published } = await startWithSubscriber()
  const reply = await sendStripe(app, exampleOf('stripe', type))
  expect(reply).toMatchObject({ status: 202, json: { status: 'received' } })
  const [event] = await published(1)
  expect(event).toMatchObject({
    type: sentType,
    data: { source: 'stripe', amount: 4200, currency: 'eur', livemode: false, ...data },
  })
  expect(event.data.created).toMatch(/^2026-03-09T10:14:5[01]\.000Z$/)
})

test('members that older versions of the API leave out are published as null', async () => {
  const { app, published } = await startWithSubscriber()
  const event = exampleOf('stripe', 'charge.failed')
  for (const name of ['customer', 'description', 'payment_intent', 'payment_method', 'failure_code', 'failure_message'])
    delete event.data.object[name]
  expect((await sendStripe(app, event)).status).toBe(202)
  const nulls = { customer: null, description: null, payment: null, payment_method: null, failure: null }
  expect((await published(1))[0]).toMatchObject({ type: 'charge.failed', data: nulls })
})

test('an event that Stripe repeats, pretty-printed or not, is published once', async () => {
  const { app, published } = await startWithSubscriber()
  const event = exampleOf('stripe', 'charge.succeeded')
  const first = await sendStripe(app, JSON.stringify(event, undefined, 2))
  await published(1)
  const repeat = await sendStripe(app, { ...event, pending_webhooks: 0 })
  expect(repeat).toMatchObject({ status: 200, json: { status: 'duplicate', event_id: first.json.event_id } })
  expect(await app.all('/v1/events?type=charge.succeeded&direction=out')).toHaveLength(1)
})

test('an event of a type that the contract does not describe is stored, and nothing is published', async () => {
  const { app } = await startWithSubscriber()
  const reply = await sendStripe(app, { ...exampleOf('stripe', 'charge.succeeded'), type: 'customer.created' })
  expect(reply).toMatchObject({ status: 202, json: { status: 'received' } })
  expect(await app.all(`/v1/deliveries?event_id=${reply.json.event_id}`)).toEqual([])
  expect(await app.all('/v1/events?direction=out')).toEqual([])
})

test.each<[string, (event: { id?: unknown; data: { object: Record<string, unknown> } }) => void, number]>([
  ['without an amount', ({ data }) => delete data.object.amount, 202],
  ['with an amount that is no number', ({ data }) => Object.assign(data.object, { amount: '4200' }), 202],
  ['without its id', (event) => delete event.id, 400],
  ['with an id that is an object', (event) => Object.assign(event, { id: {} }), 400],
])('an event %s is never published', async (_what, spoil, status) => {
  const { app } = await startWithSubscriber()
  const event = exampleOf('stripe', 'charge.succeeded')
  spoil(event)
  const reply = await sendStripe(app, event)
  expect(reply.status).toBe(status)
  expect(reply.json).toMatchObject(status === 202 ? { status: 'quarantined' } : { code: 'malformed_body' })
  expect(await app.all('/v1/events?status=received')).toEqual([])
  expect(await app.all('/v1/events?direction=out')).toEqual([])
})
