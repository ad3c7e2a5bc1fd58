import { expect, test } from 'vitest'
import { sentFaults } from '../../src/contract/events.ts'
import type { StorePlace } from '../../src/store/open.ts'
import { openStore as openRealStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startPrism } from '../stand-ins/prism.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { contract } from './contract.ts'
import type { Changed } from './sent-examples.ts'
import { changedBodies, sentExamples } from './sent-examples.ts'
import { serveWebhooks } from './served-webhooks.ts'

const changes: readonly Changed['change'][] = ['a member is missing', 'a member has another type', 'a member is added']
const refused = { outcome: 'refused', status_code: 422 }

/** The real app over a store that gives each event, once it was validated, the body that the test wants there. */
async function startSpoilingApp() {
  let spoilt: Buffer | undefined
  const openStore = async (place: StorePlace): Promise<Store> => {
    const store = await openRealStore(place)
    const recordEvent: Store['recordEvent'] = (event, routes) =>
      store.recordEvent({ ...event, body: spoilt ?? event.body }, routes)
    return { ...store, recordEvent }
  }
  const app = await startTestApp({}, { openStore })
  const spoil = (body: unknown) => {
    spoilt = Buffer.from(JSON.stringify(body))
  }
  return { app, spoil }
}

test('a stored event whose data breaks the contract is refused, of every type and in every way', async () => {
  const { app, spoil } = await startSpoilingApp()
  const origin = await startPrism(serveWebhooks(contract, 'standard'))
  let refusals = 0
  for (const { type, body } of sentExamples) {
    const { id } = await subscribe(app, `${origin}/hooks/${type}`, [type])
    for (const change of changes) {
      const [broken] = [...changedBodies(body)].filter(
        (one) => one.change === change && one.pointer.startsWith('/data') && sentFaults(type, one.body).length > 0,
      )
      if (broken === undefined) throw new Error(`nothing breaks ${type} when ${change}`)
      spoil(broken.body)
      const { json } = await app.api('POST', `/v1/subscriptions/${id}/test`, { type })
      expect(json.attempt, `${type}: ${change} at ${broken.pointer}`).toMatchObject(refused)
      const { validation } = JSON.parse(json.attempt.output)
      expect(validation[0].location[0], `${type}: ${change} at ${broken.pointer}`).toBe('body')
      refusals += 1
    }
  }
  expect(refusals).toBe(Object.keys(contract.webhooks).length * changes.length)
})

test('a delivery that breaks the contract is refused at every attempt, and given up', async () => {
  const { app, spoil } = await startSpoilingApp()
  await subscribe(app, `${await startPrism(serveWebhooks(contract, 'standard'))}/hooks/code.pushed`)
  spoil({ type: 'code.pushed', timestamp: '2026-03-02T16:40:11Z' })
  const delivery = await app.ended(await publishPush(app))
  expect(delivery).toMatchObject({ status: 'exhausted', attempts: [refused, refused, refused] })
})

test('an event of another type is refused', async () => {
  const app = await startTestApp()
  const origin = await startPrism(serveWebhooks(contract, 'standard'))
  const { id } = await subscribe(app, `${origin}/hooks/payment.failed`)
  const { json } = await app.api('POST', `/v1/subscriptions/${id}/test`, { type: 'payment.succeeded' })
  expect(json.attempt).toMatchObject(refused)
})

test('Prism and our own validators agree on every change of every example', async () => {
  const origin = await startPrism(serveWebhooks(contract, 'standard'))
  const headers = {
    'content-type': 'application/json',
    'webhook-id': 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01',
    'webhook-timestamp': '1767225600',
    'webhook-signature': 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  }
  for (const { type, body } of sentExamples) {
    const judged = { 200: 0, 422: 0 }
    for (const { change, pointer, body: changed } of [{ change: 'none', pointer: '', body }, ...changedBodies(body)]) {
      const expected = sentFaults(type, changed).length > 0 ? 422 : 200
      const request = { method: 'POST', headers, body: JSON.stringify(changed) }
      const { status } = await fetch(`${origin}/hooks/${type}`, request)
      expect([type, change, pointer, status]).toEqual([type, change, pointer, expected])
      judged[expected] += 1
    }
    expect(judged[200], type).toBeGreaterThan(0)
    // Each of its three members, left out or of another type, and one that is added.
    expect(judged[422], type).toBeGreaterThanOrEqual(7)
  }
})
