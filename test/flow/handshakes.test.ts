import { expect, test } from 'vitest'
import { startTestApp, toReply } from '../stand-ins/running-app.ts'

const token = 'a-verify-token'
const environment = { WHATSAPP_VERIFY_TOKEN: token, MS_GRAPH_CLIENT_STATE: 'a-client-state' }

test.each([
  ['a challenge that is longer than the contract allows', { 'hub.challenge': 'x'.repeat(1025) }, '/hub.challenge'],
  ['an empty challenge', { 'hub.challenge': '' }, '/hub.challenge'],
  ['another mode', { 'hub.mode': 'unsubscribe' }, '/hub.mode'],
])('a question with %s was answered as a good one, and is refused', async (_name, change, pointer) => {
  const app = await startTestApp(environment)
  const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.challenge': '17', 'hub.verify_token': token })
  const ask = async () => toReply(await fetch(`${app.url}/webhooks/whatsapp?${query}`))
  expect((await ask()).text).toBe('17')
  for (const [name, value] of Object.entries(change)) query.set(name, value)
  const { status, json } = await ask()
  expect([status, json.code, json.errors[0]?.pointer]).toEqual([400, 'invalid_parameter', pointer])
})

test.each([
  ['is longer than the contract allows', `validationToken=${'x'.repeat(4097)}`],
  ['stands there twice', 'validationToken=a&validationToken=b'],
])('a validation token that %s is an invalid parameter, and is not echoed', async (_name, query) => {
  const app = await startTestApp(environment)
  const reply = await toReply(await fetch(`${app.url}/webhooks/ms-graph?${query}`, { method: 'POST' }))
  const { code, errors } = reply.json
  expect([reply.status, code, errors]).toEqual([
    400,
    'invalid_parameter',
    [expect.objectContaining({ in: 'query', pointer: '/validationToken' })],
  ])
})
