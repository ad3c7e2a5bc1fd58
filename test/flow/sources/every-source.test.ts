import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { eventHandlers } from '../../../src/handlers/handlers.ts'
import { textAt } from '../../../src/receive/places.ts'
import type { Source } from '../../../src/receive/sources.ts'
import { secretVariables } from '../../../src/receive/sources.ts'
import type { ApiReply, RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp } from '../../stand-ins/running-app.ts'
import type { SignedWebhook } from './senders.ts'
import { createSenders, exampleTypes, post, sourceOf, sources } from './senders.ts'

const senders = createSenders()
const start = () => startTestApp(senders.environment, { visit: senders.visit })
/** Where the signature stands in the body, that of the example is one that another has made. */
const unsigned = /^(signature|token)_(missing|mismatch)$/
const eventsOf = (app: RunningApp, source: Source) => app.all(`/v1/events?source=${source.name}`)

test.each(sources)('every event type of $name has an example', (source) => {
  expect(exampleTypes(source)).toEqual(expect.arrayContaining([...source.eventTypes]))
  expect(exampleTypes(source)).not.toEqual([])
})

test.each(sources)('$name: each example is acknowledged as declared, stored once, and handled', async (source) => {
  const app = await start()
  for (const type of exampleTypes(source)) {
    const before = new Set((await eventsOf(app, source)).map(({ id }) => id))
    const webhook = await senders.example(app, source.name, type)
    const reply = await post(webhook)
    // The first one of a batch is the oldest.
    const added = (await eventsOf(app, source)).filter(({ id }) => !before.has(id)).toReversed()
    expect(added.length, type).toBeGreaterThan(0)
    expect(added[0], type).toMatchObject({ source: source.name, type, status: 'received' })
    expectAcknowledged(source, reply, added[0])
    for (const event of added) {
      await expectToBeOf(app, source, webhook, event)
      await expectHandled(app, source, event)
    }
    await expectRepeatIsNone(app, source, webhook, reply, added)
  }
})

test.each(sources.filter(({ guards }) => guards.length > 0))(
  '$name: what another sender signed, or was changed on its way, is refused, and nothing is stored',
  async (source) => {
    const app = await start()
    const others = createSenders()
    for (const type of exampleTypes(source)) {
      const genuine = await senders.example(app, source.name, type)
      expectRefused(source, await post(await others.example(app, source.name, type)))
      expectRefused(
        source,
        await post(await senders.example(app, source.name, type, { alternative: 'none' })),
        unsigned,
      )
      if (isBodySigned(source)) expectRefused(source, await post(withAnotherDigit(genuine)))
    }
    expect(await eventsOf(app, source)).toEqual([])
  },
)

test.each(alternatives())(
  '%s: the alternative %s is taken, without the secrets of the others',
  async (name, names, n) => {
    const source = sourceOf(name)
    const chosen = source.guards[n]?.flatMap(({ verifier }) => verifier.secretVariable ?? []) ?? []
    const environment = Object.fromEntries(chosen.map((variable) => [variable, senders.environment[variable]]))
    const app = await startTestApp(environment, { visit: senders.visit })
    expect(names).not.toBe('')
    const [type = ''] = exampleTypes(source)
    const reply = await post(await senders.example(app, name, type, { alternative: n }))
    expect(reply.status).toBe(source.acknowledgement?.status ?? 202)
    expect(await eventsOf(app, source)).not.toEqual([])
  },
)

test('without its secrets everything that a source sends is refused, and the variables are named', async () => {
  const app = await startTestApp({ GITHUB_WEBHOOK_SECRET: '' }, { visit: senders.visit })
  for (const source of sources) {
    const [type = ''] = exampleTypes(source)
    for (const alternative of [0, 'none'] as const) {
      const reply = await post(await senders.example(app, source.name, type, { alternative }))
      expect(reply, source.name).toMatchObject({ status: 500, json: { code: 'secret_not_configured' } })
      for (const variable of secretVariables(source)) expect(reply.json.detail).toContain(variable)
    }
  }
  expect(await app.all('/v1/events')).toEqual([])
})

function alternatives(): [string, string, number][] {
  const several = sources.filter(({ guards }) => guards.length > 1)
  return several.flatMap(({ name, guards }) =>
    guards.map((guard, n): [string, string, number] => [name, guard.map((one) => one.name).join(' and '), n]),
  )
}

function expectRefused({ refusalStatus }: Source, reply: ApiReply, code = /^(signature|token)_mismatch$/): void {
  expect(reply.json.code).toMatch(code)
  expect(reply.status).toBe(refusalStatus ?? (reply.json.code.endsWith('_missing') ? 400 : 403))
}

/** Whether the first alternative vouches for the bytes of the body. */
function isBodySigned({ guards }: Source): boolean {
  return guards[0]?.some(({ verifier }) => verifier.strength === 'verified' && verifier.readsBody) === true
}

/** The same with the first digit of the body changed: it stays as readable as it was. */
function withAnotherDigit(webhook: SignedWebhook): SignedWebhook {
  const text = webhook.body.toString('latin1')
  const changed = text.replace(/\d/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)))
  expect(changed).not.toBe(text)
  return { ...webhook, body: Buffer.from(changed, 'latin1') }
}

function expectAcknowledged({ acknowledgement }: Source, reply: ApiReply, event: Record<string, unknown>): void {
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  if (acknowledgement === undefined) {
    const receipt = { status: 'received', event_id: event.id, delivery_id: event.delivery_id }
    expect(reply).toMatchObject({ status: 202, json: receipt })
    return
  }
  const { status, text, mediaType, responder } = acknowledgement
  expect(reply.status).toBe(status)
  // What a responder says is its own affair; that it is what the contract promises was checked with the reply.
  if (responder === true) expect(reply.headers.get('content-type')).toBe('application/json')
  else expect(reply.text).toBe(text ?? '')
  if (mediaType !== undefined) expect(reply.headers.get('content-type')).toMatch(new RegExp(`^${mediaType}(;|$)`))
}

/** Its delivery id is one that the sender gave, or the hash of its bytes; and its bytes are those that were sent. */
async function expectToBeOf(
  app: RunningApp,
  source: Source,
  { headers, body }: SignedWebhook,
  event: { readonly id: string; readonly delivery_id: string },
): Promise<void> {
  const raw = await app.api('GET', `/v1/events/${event.id}/raw`)
  const isCut = source.payload.batchOf(headers['content-type'] ?? '') !== undefined
  if (isCut) expect(body.toString()).toContain(raw.text)
  else if (source.form === undefined) expect(raw.text).toBe(body.toString())
  const { json } = await app.api('GET', `/v1/events/${event.id}`)
  const given = [JSON.stringify(json.body), ...Object.values(headers)].join('\n')
  const hash = createHash('sha256').update(raw.text).digest('hex')
  for (const part of event.delivery_id.split(' '))
    expect([...(given.includes(part) ? [part] : []), hash]).toContain(part)
}

async function expectHandled(
  app: RunningApp,
  source: Source,
  { id, type }: { readonly id: string; readonly type: string },
): Promise<void> {
  const handlers: Record<string, unknown> = { ...(eventHandlers as Record<string, object>)[source.name] }
  const deliveries = await app.all(`/v1/deliveries?event_id=${id}`)
  if (typeof handlers[type] !== 'function') return expect(deliveries).toEqual([])
  expect(deliveries).toHaveLength(1)
  expect(await app.ended(id)).toMatchObject({ status: 'succeeded', destination: { id: `${source.name}.${type}` } })
}

async function expectRepeatIsNone(
  app: RunningApp,
  source: Source,
  webhook: SignedWebhook,
  reply: ApiReply,
  added: readonly { readonly id: string }[],
): Promise<void> {
  const before = await eventsOf(app, source)
  const repeat = await post(webhook)
  const isReceipt = source.acknowledgement === undefined
  if (isReceipt) expect(repeat).toMatchObject({ status: 200, json: { status: 'duplicate', event_id: added[0]?.id } })
  else expect([repeat.status, repeat.text]).toEqual([reply.status, reply.text])
  const after = await eventsOf(app, source)
  const unkeyed = await Promise.all(
    added.map(async ({ id }) => !isKeyed(source, (await app.api('GET', `/v1/events/${id}`)).json)),
  )
  expect(after).toHaveLength(before.length + unkeyed.filter(Boolean).length)
}

/** Whether the sender says anything by which an event is known again. */
function isKeyed({ dedupKey }: Source, event: { readonly headers: Record<string, string>; readonly body: unknown }) {
  const searched = { queryText: '', pathValues: {}, payload: event.body, identity: Buffer.alloc(0) }
  return dedupKey === undefined || textAt(dedupKey, { ...searched, headers: event.headers }) !== undefined
}
