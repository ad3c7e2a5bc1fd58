import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SourceEvents } from '#generated/catalogue.js'
import type { EventHandler } from '../../src/contract/events.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { handlersOf } from '../stand-ins/handlers.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { apiKey, githubExample, githubSecret, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

type Handler = EventHandler<SourceEvents['github']['push']>

test('what was received, repeated, quarantined and refused is counted', async () => {
  const app = await startTestApp()
  await app.github('push', githubExample('push'), { deliveryId: 'once' })
  await app.github('push', githubExample('push'), { deliveryId: 'once' })
  await app.github('push', { ref: 4 })
  await app.github('push', githubExample('push'), { secret: 'another' })
  const { samples } = await scrape(app)
  expect(samples).toMatchObject({
    'hookpact_events_recorded_total{direction="in",source="github",type="push",status="received"}': 1,
    'hookpact_events_recorded_total{direction="in",source="github",type="push",status="quarantined"}': 1,
    'hookpact_requests_total{operation="receiveGithub",status="202"}': 2,
    'hookpact_requests_total{operation="receiveGithub",status="200"}': 1,
    'hookpact_requests_total{operation="receiveGithub",status="403"}': 1,
    'hookpact_requests_refused_total{code="signature_mismatch"}': 1,
    'hookpact_request_duration_seconds_count{operation="receiveGithub"}': 4,
  })
})

test('how long what is due the longest has waited is told, also by a process that delivers nothing', async () => {
  const receiver = await startTestApp({}, { role: 'receive' })
  expect((await scrape(receiver)).samples).toMatchObject({ hookpact_longest_wait_seconds: 0 })
  await receiver.github('push', githubExample('push'))
  await expect.poll(async () => (await scrape(receiver)).samples.hookpact_longest_wait_seconds).toBeGreaterThan(0)
})

test('attempts are counted by destination and outcome, and what they publish as events', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(n === 1 ? 500 : 204).end())
  await subscribe(app, consumer.url)
  await app.github('push', githubExample('push'))
  await consumer.received(2)
  await app.logs(
    'delivery.attempted',
    ({ destination, outcome }) => /^sub_/.test(`${destination}`) && outcome === 'accepted',
  )
  const { samples } = await scrape(app)
  expect(samples).toMatchObject({
    'hookpact_attempts_total{destination_kind="handler",outcome="accepted"}': 1,
    'hookpact_attempts_total{destination_kind="subscription",outcome="refused"}': 1,
    'hookpact_attempts_total{destination_kind="subscription",outcome="accepted"}': 1,
    'hookpact_attempt_duration_seconds_count{destination_kind="subscription"}': 2,
    hookpact_first_attempt_wait_seconds_count: 2,
    'hookpact_events_recorded_total{direction="out",source="",type="code.pushed",status="published"}': 1,
  })
})

test('a subscription that is disabled is counted once, with the delivery that was given up', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response) => void response.writeHead(410).end())
  await subscribe(app, consumer.url)
  await app.ended(await publishPush(app))
  const { samples } = await scrape(app)
  expect(samples).toMatchObject({
    'hookpact_events_recorded_total{direction="out",source="",type="delivery.exhausted",status="published"}': 1,
    'hookpact_events_recorded_total{direction="out",source="",type="subscription.disabled",status="published"}': 1,
  })
})

test('what a handler published is not counted when its delivery was canceled meanwhile, and the attempt is', async () => {
  const begun = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const push: Handler = async ({ publish }) => {
    publish('code.pushed', codePushed)
    begun.resolve()
    await goOn.promise
  }
  const app = await startTestApp({}, { handlers: handlersOf({ push }) })
  await app.github('push', githubExample('push'))
  await begun.promise
  const [running] = await app.all('/v1/deliveries')
  await app.api('POST', `/v1/deliveries/${running.id}/cancel`)
  goOn.resolve()
  await app.logs('delivery.attempted')
  const { samples, text } = await scrape(app)
  expect(samples['hookpact_attempts_total{destination_kind="handler",outcome="accepted"}']).toBe(1)
  expect(text).not.toContain('code.pushed')
})

test('a storage that takes nothing shows as refusals of its own, and no event is counted', async () => {
  const app = await startTestApp()
  await app.store.close()
  expect((await app.github('push', githubExample('push'))).status).toBe(503)
  const { samples } = await scrape(app)
  expect(samples['hookpact_requests_refused_total{code="storage_unavailable"}']).toBe(1)
  expect(Object.keys(samples).filter((name) => name.startsWith('hookpact_events_recorded_total'))).toEqual([])
})

test('what senders and clients choose makes no new label', async () => {
  const app = await startTestApp()
  for (const type of ['of_their_own', 'of_their_own_too', 'constructor']) await app.github(type, {})
  for (const path of ['/of-their-own', '/of-their-own-too']) await fetch(`${app.url}${path}`)
  const { samples, text } = await scrape(app)
  expect(samples).toMatchObject({
    'hookpact_events_recorded_total{direction="in",source="github",type="other",status="received"}': 3,
    'hookpact_requests_total{operation="none",status="404"}': 2,
  })
  expect(text).not.toMatch(/own|constructor/)
})

test('every line is a sample or a comment, and none has a secret, an id or an address in it', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id, secret } = await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  await app.ended(eventId)
  const { text, contentType } = await scrape(app)
  expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(text).toContain('process_cpu_seconds_total')
  for (const kept of [id, secret, eventId, apiKey, githubSecret, consumer.url]) expect(text).not.toContain(kept)
  expect(text).not.toMatch(/(evt|dlv|sub|key|whsec|hp)_[\w-]{8}/)
})

test('docs/operating.md lists every metric of ours, and no other', async () => {
  const { text } = await scrape(await startTestApp())
  const shown = [...text.matchAll(/^# TYPE (hookpact_\w+) /gm)].map(([, name]) => name)
  const docs = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8')
  const rows = docs.match(/^\| `hookpact_[^|]+/gm) ?? []
  const listed = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(listed.sort()).toEqual(shown.sort())
})

test('two servers in one process count apart', async () => {
  const one = await startTestApp()
  const other = await startTestApp()
  await publishPush(one)
  expect((await scrape(other)).text).not.toContain('publishEvent')
})

test('a process that only delivers shows its metrics too', async () => {
  const app = await startTestApp({}, { role: 'deliver' })
  await app.github('push', githubExample('push'))
  expect((await scrape(app)).samples['hookpact_requests_refused_total{code="wrong_role"}']).toBe(1)
})

/** A line of the text format that holds a value; NaN is read in any case. */
const sample = /^([a-z_\d]+(?:\{(?:[a-z_]+="[^"\\\n]*",?)*\})?) (-?[\d.e+-]+|NaN|[+-]Inf)$/i
const comment = /^# (HELP [a-z_\d]+ .+|TYPE [a-z_\d]+ (counter|gauge|histogram))$/

/** What Prometheus would read, by name and labels. Without a key: it has none. */
async function scrape(app: RunningApp) {
  const response = await fetch(`${app.url}/metrics`)
  expect(response.status).toBe(200)
  const text = await response.text()
  const lines = text.split('\n').filter((line) => line !== '' && !comment.test(line))
  const samples: Record<string, number> = {}
  for (const line of lines) {
    const [, name, value] = sample.exec(line) ?? []
    if (name === undefined) throw new Error(`it is no sample: ${line}`)
    expect(samples[name]).toBeUndefined()
    samples[name] = Number(value)
  }
  return { text, samples, contentType: response.headers.get('content-type') }
}
