import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'

test('a signed push is stored, handled, published and delivered to a subscriber, again after a failure', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(n === 1 ? 503 : 204).end())
  const subscription = await app.api('POST', '/v1/subscriptions', { url: consumer.url, events: ['code.pushed'] })
  expect(subscription.status).toBe(201)

  const receipt = await app.github('push', githubExample('push'))
  expect(receipt.status).toBe(202)
  expect(receipt.json.status).toBe('received')

  const [first, second] = await consumer.received(2)
  expect(first?.headers['webhook-id']).toBe(second?.headers['webhook-id'])
  const webhook = new Webhook(subscription.json.secret)
  for (const got of [first, second]) {
    const event = webhook.verify(got?.body.toString() ?? '', got?.headers as Record<string, string>)
    expect(event).toMatchObject({ type: 'code.pushed', data: { source: 'github' } })
  }

  const published = await app.logs('event.published')
  await app.logs('delivery.attempted', (line) => line.next === 'succeeded' && line.event_id === published.event_id)
  const detail = await app.api('GET', `/v1/events/${published.event_id}`)
  expect(detail.json).toMatchObject({ caused_by: receipt.json.event_id, status: 'published' })
  expect(detail.json.deliveries).toMatchObject([{ status: 'succeeded', attempt_count: 2 }])
})
