import { expect, test } from 'vitest'
import type { SourceEvents } from '#generated/catalogue.js'
import type { EventHandler } from '../../src/contract/events.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { handlersOf } from '../stand-ins/handlers.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

type PushHandler = EventHandler<SourceEvents['github']['push']>
const withPush = (push: PushHandler) => ({ handlers: handlersOf({ push }) })

test('a handler that never ends does not hold the acknowledgement, and others run beside it', async () => {
  const begun = Promise.withResolvers<void>()
  const handlers = handlersOf({
    push: () => {
      begun.resolve()
      return new Promise(() => {})
    },
    issues: () => {},
  })
  const app = await startTestApp({}, { handlers })
  expect((await app.github('push', githubExample('push'))).status).toBe(202)
  await begun.promise
  const beside = await app.github('issues', githubExample('issues'))
  expect(await app.ended(beside.json.event_id)).toMatchObject({ status: 'succeeded' })
  expect((await app.all('/v1/deliveries?destination=github.push'))[0]).toMatchObject({ status: 'running' })
  await app.close(1)
})

test('a handler gets the event, a way to publish, a log and a signal', async () => {
  const got = Promise.withResolvers<Parameters<PushHandler>[0]>()
  const app = await startTestApp(
    {},
    withPush((context) => {
      context.log('seen', { commits: context.event.data.commits.length })
      got.resolve(context)
    }),
  )
  const receipt = await app.github('push', githubExample('push'))
  const { event, signal } = await got.promise
  expect(event).toMatchObject({
    id: receipt.json.event_id,
    source: 'github',
    type: 'push',
    data: githubExample('push'),
  })
  expect(event.receivedAt).toBeInstanceOf(Date)
  expect(signal.aborted).toBe(false)
  const said = await app.logs('handler.said')
  const { id } = await app.ended(event.id)
  expect(said).toMatchObject({ message: 'seen', event_id: event.id, delivery_id: id })
  expect(said.fields).toEqual({ commits: expect.any(Number) })
})

test('a handler that throws is tried again by the schedule, and its errors stay with the attempts', async () => {
  let calls = 0
  const handler = () => {
    calls += 1
    if (calls === 1) throw new RangeError('the first failed')
    if (calls === 2) return Promise.reject('the second failed')
    return Promise.resolve()
  }
  const app = await startTestApp({}, withPush(handler))
  const receipt = await app.github('push', githubExample('push'))
  const ended = await app.ended(receipt.json.event_id)
  expect(ended).toMatchObject({ status: 'succeeded', attempt_count: 3 })
  expect(ended.attempts).toMatchObject([
    { number: 1, outcome: 'failed', error: 'RangeError: the first failed', status_code: null, output: null },
    { number: 2, outcome: 'failed', error: 'the second failed' },
    { number: 3, outcome: 'accepted', error: null },
  ])
})

test('a handler that takes too long is called off, and that counts as a failed attempt', async () => {
  const signals: AbortSignal[] = []
  const handler: PushHandler = ({ signal, publish }) => {
    signals.push(signal)
    if (signals.length > 1) return
    publish('code.pushed', codePushed)
    return new Promise(() => {})
  }
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '50ms' }, withPush(handler))
  const receipt = await app.github('push', githubExample('push'))
  const ended = await app.ended(receipt.json.event_id)
  expect(ended.attempts).toMatchObject([
    { outcome: 'failed', error: 'the handler github.push took longer than ATTEMPT_TIMEOUT' },
    { outcome: 'accepted' },
  ])
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  expect(await app.all('/v1/events?direction=out')).toEqual([])
})

test('what a handler publishes before it fails is not stored, and what it publishes when it succeeds is stored once', async () => {
  let calls = 0
  const app = await startTestApp(
    {},
    withPush(({ publish, event }) => {
      const { id } = publish('code.pushed', { ...codePushed, source: event.source })
      expect(id).toMatch(/^evt_/)
      calls += 1
      if (calls < 3) throw new Error('not yet')
    }),
  )
  const consumer = await startConsumer()
  await app.api('POST', '/v1/subscriptions', { url: consumer.url, events: ['code.pushed'] })
  const receipt = await app.github('push', githubExample('push'))
  expect(await app.ended(receipt.json.event_id)).toMatchObject({ status: 'succeeded', attempt_count: 3 })
  const published = await app.all('/v1/events?direction=out')
  expect(published).toMatchObject([{ type: 'code.pushed', caused_by: receipt.json.event_id }])
  await app.ended(published[0].id)
  expect(consumer.got).toHaveLength(1)
})

test('an event that breaks the contract fails the attempt that published it, and the error says where', async () => {
  const caught: unknown[] = []
  const app = await startTestApp(
    {},
    withPush(({ publish }) => {
      try {
        publish('code.pushed', { ...codePushed, compare_url: 'no address' })
      } catch (error) {
        caught.push(error)
        throw error
      }
    }),
  )
  const receipt = await app.github('push', githubExample('push'))
  const ended = await app.ended(receipt.json.event_id)
  expect(ended.status).toBe('exhausted')
  expect(ended.attempts[0].error).toBe('Problem: /data/compare_url must match format "uri"')
  const faults = [{ in: 'body', pointer: '/data/compare_url', message: 'must match format "uri"' }]
  expect(caught[0]).toMatchObject({ name: 'Problem', code: 'validation_failed', faults })
})

test('a handler that fails to the end is exhausted, subscribers are told, and a retry begins the schedule anew', async () => {
  let isMended = false
  const app = await startTestApp(
    {},
    withPush(() => {
      if (!isMended) throw new Error('the database is away')
    }),
  )
  const consumer = await startConsumer()
  await app.api('POST', '/v1/subscriptions', { url: consumer.url, events: ['delivery.exhausted'] })
  const receipt = await app.github('push', githubExample('push'))
  const ended = await app.ended(receipt.json.event_id)
  expect(ended).toMatchObject({ status: 'exhausted', attempt_count: 3, next_attempt_at: null })
  expect(ended.ended_at).not.toBeNull()

  const [told] = await consumer.received(1)
  expect(JSON.parse(told?.body.toString() ?? '')).toMatchObject({
    type: 'delivery.exhausted',
    data: {
      delivery_id: ended.id,
      event_id: receipt.json.event_id,
      event_type: 'push',
      destination: { kind: 'handler', id: 'github.push' },
      attempt_count: 3,
      last_attempt: { outcome: 'failed', status_code: null, error: 'Error: the database is away' },
    },
  })

  isMended = true
  const retried = await app.api('POST', `/v1/deliveries/${ended.id}/retry`)
  expect(retried.status).toBe(202)
  await app.logs('delivery.attempted', ({ delivery_id, next }) => delivery_id === ended.id && next === 'succeeded')
  const { json } = await app.api('GET', `/v1/deliveries/${ended.id}`)
  expect(json).toMatchObject({ status: 'succeeded', attempt_count: 4 })
  expect(json.attempts).toHaveLength(4)
})

test('an event type without a handler is stored and goes nowhere', async () => {
  const app = await startTestApp({}, { handlers: handlersOf({}) })
  const receipt = await app.github('push', githubExample('push'))
  expect(receipt.json.status).toBe('received')
  expect(await app.all('/v1/deliveries')).toEqual([])
})

// The type forbids it; who starts without the compiler is told all the same.
test.each([
  ['is neither a function nor null', handlersOf({ push: 'later' as never })],
  ['is missing', { github: { ping: null } } as never],
  ['is missing with all of its source', {} as never],
])('a handler that %s stops the start, which names the event', async (_name, handlers) => {
  await expect(startTestApp({}, { handlers })).rejects.toThrow(/the event (push|ping) of github has no handler/)
})
