import { expect, test } from 'vitest'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'

/** Authentic, and not what the contract says: the ref is gone, and the commits are no list. */
function brokenPush() {
  const { ref: _ref, ...rest } = githubExample('push')
  return { ...rest, commits: 'none' }
}
const faults = [
  { in: 'body', pointer: '', message: "must have required property 'ref'" },
  { in: 'body', pointer: '/commits', message: 'must be array' },
]

test('an authentic event that breaks its schema is acknowledged, kept with what is wrong, and not delivered', async () => {
  const app = await startTestApp()
  const body = JSON.stringify(brokenPush())
  const receipt = await app.github('push', body)
  expect(receipt.status).toBe(202)
  expect(receipt.json).toMatchObject({ status: 'quarantined', event_id: expect.stringMatching(/^evt_/) })

  const listed = await app.all('/v1/events?status=quarantined')
  expect(listed).toMatchObject([{ id: receipt.json.event_id, type: 'push', faults }])
  const { json } = await app.api('GET', `/v1/events/${receipt.json.event_id}`)
  expect(json).toMatchObject({ status: 'quarantined', faults, body: brokenPush(), deliveries: [] })
  expect((await app.api('GET', `/v1/events/${receipt.json.event_id}/raw`)).text).toBe(body)
  expect(await app.all('/v1/deliveries')).toEqual([])
})

test('a payload that is no object is quarantined, whether its type is declared or not', async () => {
  const app = await startTestApp()
  for (const [type, payload] of [
    ['star', []],
    ['star', null],
    ['push', '"text"'],
  ] as const) {
    const receipt = await app.github(type, payload)
    expect([receipt.status, receipt.json.status]).toEqual([202, 'quarantined'])
    const [event] = await app.all('/v1/events')
    expect(event).toMatchObject({ id: receipt.json.event_id, faults: [{ pointer: '', message: 'must be object' }] })
  }
})

test('a repeat of a quarantined event is a duplicate', async () => {
  const app = await startTestApp()
  const first = await app.github('push', brokenPush(), { deliveryId: 'same' })
  const second = await app.github('push', githubExample('push'), { deliveryId: 'same' })
  expect(second.status).toBe(200)
  expect(second.json).toEqual({ status: 'duplicate', event_id: first.json.event_id })
})

test('a quarantined event is not released while it breaks its schema, and the answer says where', async () => {
  const app = await startTestApp()
  const { json } = await app.github('push', brokenPush())
  for (const body of [undefined, {}, { force: false }]) {
    const refused = await app.api('POST', `/v1/events/${json.event_id}/release`, body)
    expect(refused.status).toBe(409)
    expect(refused.json).toMatchObject({ code: 'still_invalid', errors: faults })
  }
  expect(await app.all('/v1/events?status=quarantined')).toHaveLength(1)
})

test('a quarantined event cannot be replayed', async () => {
  const app = await startTestApp()
  const { json } = await app.github('push', brokenPush())
  const refused = await app.api('POST', `/v1/events/${json.event_id}/replay`)
  expect([refused.status, refused.json.code]).toEqual([409, 'conflict'])
  expect(await app.all('/v1/deliveries')).toEqual([])
})

test('a forced release delivers the event as it is, once', async () => {
  const app = await startTestApp()
  // What is broken here is nothing that the handler looks at.
  const { json } = await app.github('push', { ...githubExample('push'), base_ref: 7 })
  const release = () => app.api('POST', `/v1/events/${json.event_id}/release`, { force: true })

  const [first, second] = await Promise.all([release(), release()])
  expect([first.status, second.status].sort()).toEqual([202, 409])
  const released = first.status === 202 ? first : second
  expect(released.json).toEqual({ event_id: json.event_id, deliveries: 1 })
  expect(await app.ended(json.event_id)).toMatchObject({ status: 'succeeded', destination: { id: 'github.push' } })
  expect(await app.all('/v1/events?status=released')).toMatchObject([{ id: json.event_id }])
  expect(await app.all('/v1/events?type=code.pushed')).toMatchObject([{ caused_by: json.event_id }])

  const late = await release()
  expect([late.status, late.json.code]).toEqual([409, 'conflict'])
  expect(await app.all('/v1/deliveries?destination=github.push')).toHaveLength(1)
})

test('a forced release of what the handler cannot take ends as an exhausted delivery with its error', async () => {
  const app = await startTestApp()
  const { json } = await app.github('push', brokenPush())
  await app.api('POST', `/v1/events/${json.event_id}/release`, { force: true })
  const ended = await app.ended(json.event_id)
  expect(ended).toMatchObject({ status: 'exhausted', attempt_count: 3 })
  expect(ended.attempts[0].error).toMatch(/TypeError/)
})

test('an event that was received well cannot be released', async () => {
  const app = await startTestApp()
  const { json } = await app.github('push', githubExample('push'))
  const refused = await app.api('POST', `/v1/events/${json.event_id}/release`, { force: true })
  expect([refused.status, refused.json.code]).toEqual([409, 'conflict'])
})
