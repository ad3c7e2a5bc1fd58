import { expect, test } from 'vitest'
import { startTestApp } from '../stand-ins/running-app.ts'

test.each([
  '/v1/events?type=%00',
  '/v1/events?source=a%00b',
  '/v1/events?cursor=%00',
  '/v1/events/evt_%00',
  '/v1/deliveries?event_type=%00',
  '/v1/deliveries?destination=%00',
  '/v1/subscriptions/sub_%00',
])('a NUL in %s is refused as a parameter that is not valid: PostgreSQL stores none', async (path) => {
  const app = await startTestApp()
  const { status, json } = await app.api('GET', path)
  expect(status).toBe(400)
  expect(json.code).toBe('invalid_parameter')
})

test.each([
  ['/v1/subscriptions', { url: 'https://consumer.example.com/', events: ['code.pushed'], description: 'a\u0000b' }],
  ['/v1/deliveries/retry', { event_type: '\u0000' }],
  ['/v1/deliveries/retry', { destination: '\u0000' }],
])('a NUL in what is sent to %s breaks the schema', async (path, body) => {
  const app = await startTestApp()
  expect(await app.api('POST', path, body)).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
})
