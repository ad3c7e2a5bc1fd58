import { expect, test } from 'vitest'
import { subscribe } from '../../stand-ins/calls.ts'
import { startConsumer } from '../../stand-ins/consumer.ts'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()

const whole = {
  key: 'ROCKET-42',
  type: 'Bug',
  priority: 'High',
  summary: 'The nozzle overheats',
  status: 'To Do',
  url: 'https://acme.atlassian.example.com/browse/ROCKET-42',
}
const nothing = { key: null, type: null, priority: null, summary: null, status: null, url: null }

// biome-ignore lint/suspicious/noExplicitAny: an example, to be spoilt in every way.
type Body = any

test.each<[string, (body: Body) => void, object]>([
  ['whole', () => undefined, whole],
  ['without its issue', (body) => delete body.issue, nothing],
  ['with null for its issue', (body) => Object.assign(body, { issue: null }), nothing],
  ['with an empty issue', (body) => Object.assign(body, { issue: {} }), nothing],
  ['without fields', ({ issue }) => delete issue.fields, { ...nothing, key: whole.key, url: whole.url }],
  [
    'with null for fields',
    ({ issue }) => Object.assign(issue, { fields: null }),
    { ...nothing, key: whole.key, url: whole.url },
  ],
  ['without an issue type', ({ issue }) => delete issue.fields.issuetype, { ...whole, type: null }],
  [
    'with null for the issue type',
    ({ issue }) => Object.assign(issue.fields, { issuetype: null }),
    { ...whole, type: null },
  ],
  ['with an issue type without a name', ({ issue }) => delete issue.fields.issuetype.name, { ...whole, type: null }],
  ['without a priority', ({ issue }) => delete issue.fields.priority, { ...whole, priority: null }],
  [
    'with null for the priority',
    ({ issue }) => Object.assign(issue.fields, { priority: null }),
    { ...whole, priority: null },
  ],
  ['without a status', ({ issue }) => delete issue.fields.status, { ...whole, status: null }],
  ['without a summary', ({ issue }) => delete issue.fields.summary, { ...whole, summary: null }],
  ['without a key', ({ issue }) => delete issue.key, { ...whole, key: null, url: null }],
  ['without its own address', ({ issue }) => delete issue.self, { ...whole, url: null }],
  [
    'with a script for its address',
    ({ issue }) => Object.assign(issue, { self: 'javascript:alert(1)/rest/api/2/issue/1' }),
    { ...whole, url: null },
  ],
  [
    'with a summary that is too long',
    ({ issue }) => Object.assign(issue.fields, { summary: '🚀'.repeat(1001) }),
    { ...whole, summary: '🚀'.repeat(1000) },
  ],
])('an issue that comes %s is published with what there is of it', async (_what, change, wanted) => {
  const app = await startTestApp(senders.environment)
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['ticket.changed'])
  for (const [n, [type, action]] of [
    ['jira:issue_created', 'created'] as const,
    ['jira:issue_updated', 'updated'] as const,
  ].entries()) {
    const body = exampleOf('jira', type)
    change(body)
    expect(await senders.send(app, 'jira', body)).toMatchObject({ status: 202, json: { status: 'received' } })
    const got = await consumer.received(n + 1)
    const published = JSON.parse(String(got[n]?.body))
    expect(published).toMatchObject({ type: 'ticket.changed', data: { source: 'jira', action } })
    expect(published.data).toEqual({ source: 'jira', action, ...wanted })
  }
})

test('an issue of a Jira below a path has its page below that path', async () => {
  const app = await startTestApp(senders.environment)
  const body = exampleOf('jira', 'jira:issue_created')
  body.issue.self = 'https://tools.example.com/jira/rest/api/2/issue/10042'
  const { json } = await senders.send(app, 'jira', body)
  await app.ended(json.event_id)
  const [event] = await app.all('/v1/events?direction=out')
  const published = await app.api('GET', `/v1/events/${event.id}`)
  expect(published.json.body.data.url).toBe('https://tools.example.com/jira/browse/ROCKET-42')
})

test('a repeat is known by its identifier; without one, by its bytes', async () => {
  const app = await startTestApp(senders.environment)
  const headers = { 'x-atlassian-webhook-identifier': '4107001' }
  const send = async (body: unknown, options = {}) => (await senders.send(app, 'jira', body, options)).status
  const [created, updated] = [exampleOf('jira', 'jira:issue_created'), exampleOf('jira', 'jira:issue_updated')]
  expect(await send(created, { headers })).toBe(202)
  expect(await send({ ...created, timestamp: 1 }, { headers })).toBe(200)
  expect(await send(updated)).toBe(202)
  expect(await send(updated)).toBe(200)
  expect(await send({ ...updated, timestamp: 1 })).toBe(202)
})

test('a Connect app is told by the URL that its JWT is for', async () => {
  const app = await startTestApp(senders.environment)
  const body = exampleOf('jira', 'jira:issue_created')
  const webhook = senders.webhook(app, 'jira', body, { alternative: 1, query: '?user_id=mona' })
  const elsewhere = await fetch(webhook.url.replace('mona', 'otto'), {
    method: 'POST',
    headers: webhook.headers,
    body: JSON.stringify(body),
  })
  expect([elsewhere.status, await elsewhere.json()]).toMatchObject([403, { code: 'signature_mismatch' }])
  const there = await fetch(webhook.url, { method: 'POST', headers: webhook.headers, body: JSON.stringify(body) })
  expect(there.status).toBe(202)
})
