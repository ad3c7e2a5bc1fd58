import { expect, test } from 'vitest'
import { apiKey, startTestApp } from '../stand-ins/running-app.ts'
import { management, operations, publicOperations, receivers } from './contract.ts'
import {
  all,
  answers,
  authorised,
  send,
  signature,
  sourceSecrets,
  validRequest,
  verdict,
  withBody,
  withHeaders,
} from './requests.ts'

test('every operation is either managed with a key, received with a signature, or public', () => {
  expect(receivers.length).toBeGreaterThan(0)
  expect(management.length).toBeGreaterThan(0)
  expect(publicOperations.length).toBeGreaterThan(0)
  expect(receivers.length + management.length + publicOperations.length).toBe(operations.length)
})

test('every management operation refuses a request without a key, and says how to authenticate', async () => {
  const app = await startTestApp(sourceSecrets)
  const got = await answers(app.url, management, validRequest, (reply) => [
    verdict(reply),
    reply.headers['www-authenticate'],
  ])
  expect(got).toEqual(all(management, ['401 unauthorized', 'Bearer']))
})

const wrongCredentials: readonly [string, Record<string, string>][] = [
  ['a wrong key', { authorization: 'Bearer hp_not-the-key' }],
  ['an empty key', { authorization: 'Bearer ' }],
  ['the key without its scheme', { authorization: apiKey }],
  ['the key under another scheme', { authorization: `Basic ${apiKey}` }],
  ['the key with more behind it', { authorization: `Bearer ${apiKey} and more` }],
  ['the key in another header', { 'x-api-key': apiKey }],
]

test('every management operation refuses a wrong key, and the key in the wrong place', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const [name, headers] of wrongCredentials) {
    const wrong = (operation: (typeof management)[number]) => withHeaders(validRequest(operation), headers)
    expect(await answers(app.url, management, wrong, verdict), name).toEqual(all(management, '401 unauthorized'))
  }
})

test('who has no key learns nothing about what is wrong with the request', async () => {
  const app = await startTestApp(sourceSecrets)
  const broken = (operation: (typeof management)[number]) => ({
    ...withBody(validRequest(operation), 'text/plain', 'not JSON'),
    query: 'no-such-parameter=1',
  })
  expect(await answers(app.url, management, broken, verdict)).toEqual(all(management, '401 unauthorized'))
})

test('the body of a request without a key is not read, however large it is', async () => {
  const app = await startTestApp({ ...sourceSecrets, MAX_BODY_BYTES: '16' })
  const large = (operation: (typeof management)[number]) =>
    withBody(validRequest(operation), 'application/json', '"'.padEnd(1000, 'x'))
  expect(await answers(app.url, management, large, verdict)).toEqual(all(management, '401 unauthorized'))
})

test('every public operation answers without credentials', async () => {
  const app = await startTestApp(sourceSecrets)
  expect(await answers(app.url, publicOperations, validRequest, verdict)).toEqual(all(publicOperations, '200'))
})

test('every receiver takes a signed webhook, and refuses one that is not signed', async () => {
  const app = await startTestApp(sourceSecrets)
  const signed = await answers(app.url, receivers, (one) => authorised(validRequest(one), one), verdict)
  expect(signed).toEqual(all(receivers, '202'))
  expect(await answers(app.url, receivers, validRequest, verdict)).toEqual(all(receivers, '400 signature_missing'))
})

test('an API key does not open a receiver', async () => {
  const app = await startTestApp(sourceSecrets)
  const keyed = { authorization: `Bearer ${apiKey}` }
  const got = await answers(app.url, receivers, (one) => withHeaders(validRequest(one), keyed), verdict)
  expect(got).toEqual(all(receivers, '400 signature_missing'))
})

test('every receiver refuses a signature under another secret, and one of another body', async () => {
  const app = await startTestApp(sourceSecrets)
  const request = (operation: (typeof receivers)[number], secret: string, body: string) =>
    withHeaders(validRequest(operation), signature(operation, secret, Buffer.from(body)))
  for (const one of receivers) {
    const body = validRequest(one).body?.toString() ?? ''
    const secret = Object.values(sourceSecrets)[0] ?? ''
    expect(verdict(await send(app.url, request(one, 'another secret', body)))).toBe('403 signature_mismatch')
    expect(verdict(await send(app.url, request(one, secret, `${body} `)))).toBe('403 signature_mismatch')
  }
  const events = await app.api('GET', '/v1/events')
  expect(events.json.data).toEqual([])
})

test('every receiver whose secret is not set refuses even a signed webhook', async () => {
  const app = await startTestApp(Object.fromEntries(Object.keys(sourceSecrets).map((name) => [name, ''])))
  const got = await answers(app.url, receivers, (one) => authorised(validRequest(one), one), verdict)
  expect(got).toEqual(all(receivers, '500 secret_not_configured'))
})
