import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

const url = 'https://consumer.example.com/'
const onMain = "data.ref == 'refs/heads/main'"

test('a consumer gets the events that its filter lets through, of a batch too', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['code.pushed'], { filter: onMain })
  await publishPush(app, { ref: 'refs/heads/other' })
  const first = await publishPush(app, { ref: 'refs/heads/main' })
  const item = (ref: string) => ({ type: 'code.pushed', data: { ...codePushed, ref } })
  const batch = await app.api('POST', '/v1/events', [item('a'), item('refs/heads/main'), item('b')])
  expect(batch.json.results.map(({ deliveries }: { deliveries: number }) => deliveries)).toEqual([0, 1, 0])
  const requests = await consumer.received(2)
  expect(requests.map(({ headers }) => headers['webhook-id']).sort()).toEqual(
    [first, batch.json.results[1].event_id].sort(),
  )
})

test('a filter is shown, replaced and taken away', async () => {
  const app = await startTestApp()
  const created = await subscribe(app, url, ['code.pushed'], { filter: onMain })
  expect(created.filter).toBe(onMain)
  const path = `/v1/subscriptions/${created.id}`
  const patch = async (change: object) => (await app.api('PATCH', path, change)).json.filter
  expect(await patch({ description: 'a' })).toBe(onMain)
  expect(await patch({ filter: 'data.created' })).toBe('data.created')
  expect(await patch({ filter: null })).toBeNull()
  expect((await app.api('GET', path)).json.filter).toBeNull()
})

test('a wrong filter is refused with its place and a hint, and with all other faults', async () => {
  const app = await startTestApp()
  const body = {
    url,
    events: ['code.pushed'],
    filter: "data.repositry.name == 'a' && data.ref > 3",
    retry_schedule: [-1],
  }
  const reply = await app.api('POST', '/v1/subscriptions', { ...body, retry_schedule: [], headers: { Host: 'a' } })
  expect(reply).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
  expect(reply.json.errors).toEqual([
    { in: 'body', pointer: '/headers', message: expect.any(String) },
    {
      in: 'body',
      pointer: '/filter',
      message: 'at character 6: `data.repositry` is no member of code.pushed; did you mean `repository`?',
    },
    {
      in: 'body',
      pointer: '/filter',
      message: 'at character 31: `data.ref` is a string and `3` is a number: `>` does not order them',
    },
  ])
})

test('a change of the events is judged with the filter that is there, and a change of the filter with the events', async () => {
  const app = await startTestApp()
  const { id } = await subscribe(app, url, ['code.pushed'], { filter: onMain })
  const path = `/v1/subscriptions/${id}`
  const events = ['code.pushed', 'issue.changed']
  const refused = await app.api('PATCH', path, { events })
  expect(refused).toMatchObject({
    status: 422,
    json: {
      errors: [
        {
          pointer: '/events',
          message:
            "do not fit the filter, at character 6: `data.ref` is a member of code.pushed, not of issue.changed: write `type == 'code.pushed' &&` or `has(data.ref) &&` before it",
        },
      ],
    },
  })
  expect((await app.api('PATCH', path, { filter: "data.action == 'a'" })).status).toBe(422)
  expect((await app.api('PATCH', path, { events, filter: `type == 'code.pushed' && ${onMain}` })).status).toBe(200)
  expect((await app.api('PATCH', path, { events: ['issue.changed'], filter: null })).status).toBe(200)
  expect(
    (await app.api('PATCH', '/v1/subscriptions/sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04', { filter: onMain })).status,
  ).toBe(404)
})

test.each([
  ['empty', ''],
  ['too long', `data.ref == '${'a'.repeat(2_000)}'`],
  ['no text', 3],
])('a filter that is %s is refused by the contract', async (_what, filter) => {
  const app = await startTestApp()
  const reply = await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed'], filter })
  expect(reply).toMatchObject({ status: 422, json: { errors: [{ pointer: '/filter' }] } })
})

test('a filter that the contract refuses now is told of at the start, goes on, and what fails is delivered', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { filter: onMain })
  await app.store.updateSubscription(id, { settings: { filter: "data.branch == 'main'" } }, 0)
  await app.close(1_000)
  const again = await startTestApp({ DATA_DIR: app.dataDir })
  const reason = expect.stringContaining('`data.branch` is no member of code.pushed')
  expect(await again.logs('subscription.filter_broken')).toMatchObject({ subscription_id: id, reason })
  const events = [await publishPush(again), await publishPush(again)]
  const requests = await consumer.received(2)
  expect(requests.map(({ headers }) => headers['webhook-id']).sort()).toEqual(events.sort())
  const failed = again.logged.filter(({ event }) => event === 'filter.failed')
  expect(failed).toMatchObject([{ subscription_id: id, reason: 'at character 6: no such key' }])
  expect((await again.api('GET', '/metrics')).text).toContain('hookpact_filters_failed_total 2\n')
})

test('a failure that quotes a value is told once, without the value', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { filter: 'int(data.ref) > 1' })
  const quoting = "duration(data.ref) > duration('1s')"
  // What was saved before it was refused.
  await app.store.updateSubscription(id, { settings: { filter: quoting } }, 0)
  const refs = ['customer-secret-text', 'another-secret-text', 'x'.repeat(500_000)]
  for (const ref of refs) await publishPush(app, { ref })
  await consumer.received(refs.length)
  await app.api('PATCH', `/v1/subscriptions/${id}`, { filter: 'int(data.ref) > 1' })
  await publishPush(app, { ref: 'third-secret-text' })
  await consumer.received(refs.length + 1)
  const failed = app.logged.filter(({ event }) => event === 'filter.failed')
  expect(failed.map(({ reason }) => reason)).toEqual([
    'at character 1: invalid duration',
    'at character 1: int conversion error',
  ])
  expect(JSON.stringify(app.logged)).not.toContain('secret-text')
})

test('a change of the filter beside one of the events is judged by what it meets: never both are made', async () => {
  const app = await startTestApp()
  for (let n = 0; n < 10; n += 1) {
    const { id } = await subscribe(app, url, ['code.pushed'])
    const path = `/v1/subscriptions/${id}`
    const replies = await Promise.all([
      app.api('PATCH', path, { filter: onMain }),
      app.api('PATCH', path, { events: ['issue.changed'] }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422])
  }
})
