import { expect, test } from 'vitest'
import type { Operation } from '../../src/contract/document.ts'
import { apiKey, startTestApp } from '../stand-ins/running-app.ts'
import { guardsOf, strangerTo } from '../stand-ins/senders.ts'
import {
  bodyExamples,
  forSenders,
  greetings,
  management,
  operations,
  pluginOperations,
  publicOperations,
  receivers,
} from './contract.ts'
import {
  acknowledged,
  authorised,
  credentialParameters,
  hasCredentialInBody,
  noSecrets,
  refusal,
  sourceSecrets,
  withoutCredentials,
} from './credentials.ts'
import type { Sent } from './requests.ts'
import { all, answers, each, exampleRequest, send, validRequest, verdict, withBody, withHeaders } from './requests.ts'

const unsigned = (operation: Operation) => withoutCredentials(validRequest(operation), operation)

test('every operation is managed with a key, asked by a sender who is known, guarded by its plugin, or public', () => {
  expect(receivers.length).toBeGreaterThan(0)
  expect(greetings.length).toBeGreaterThan(0)
  expect(management.length).toBeGreaterThan(0)
  expect(publicOperations.length).toBeGreaterThan(0)
  expect(pluginOperations.length).toBeGreaterThan(0)
  const kinds = [forSenders, management, pluginOperations, publicOperations]
  expect(kinds.flat().length).toBe(operations.length)
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

test('every guarded operation of a plugin refuses who has no secret of it, or another one', async () => {
  const app = await startTestApp(sourceSecrets)
  const strange = (one: Operation) => authorised(validRequest(one), one, { signWith: strangerTo(one) })
  const keyed = (one: Operation) => withHeaders(validRequest(one), { authorization: `Bearer ${apiKey}` })
  const by = (what: 'missing' | 'mismatch') => each(pluginOperations, (one) => refusal(one, what))
  expect(await answers(app.url, pluginOperations, validRequest, verdict)).toEqual(by('missing'))
  expect(await answers(app.url, pluginOperations, keyed, verdict)).toEqual(by('missing'))
  expect(await answers(app.url, pluginOperations, strange, verdict)).toEqual(by('mismatch'))
})

test('every guarded operation of a plugin whose secret is not set refuses everybody', async () => {
  const app = await startTestApp(noSecrets)
  const signed = (one: Operation) => authorised(validRequest(one), one)
  const got = await answers(app.url, pluginOperations, signed, verdict)
  expect(got).toEqual(all(pluginOperations, '500 secret_not_configured'))
})

test('every public operation answers without credentials', async () => {
  const app = await startTestApp(sourceSecrets)
  expect(await answers(app.url, publicOperations, validRequest, verdict)).toEqual(all(publicOperations, '200'))
})

test('every receiver takes what its sender signs, and refuses what nobody signed', async () => {
  const app = await startTestApp(sourceSecrets)
  const signed = await answers(app.url, receivers, (one) => authorised(validRequest(one), one), verdict)
  expect(signed).toEqual(each(receivers, acknowledged))
  expect(await answers(app.url, receivers, unsigned, verdict)).toEqual(
    each(receivers, (one) => refusal(one, 'missing')),
  )
})

test('every receiver takes each example of the contract, signed by each of its alternatives, and keeps none in quarantine', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const one of receivers) {
    for (const [alternative] of guardsOf(one).entries()) {
      for (const example of bodyExamples(one)) {
        const sent = authorised(exampleRequest(one, example), one, { alternative })
        const place = `${one.operationId}: ${example.name} as ${example.mediaType}, by alternative ${alternative}`
        expect(verdict(await send(app.url, sent)), place).toMatch(/^20[024]$/)
      }
    }
  }
  const quarantined = await app.all('/v1/events?status=quarantined')
  expect(quarantined.map(({ source, type, faults }) => [source, type, faults])).toEqual([])
})

test('every handshake of an operation of its own is answered to who is known, and to nobody else', async () => {
  const app = await startTestApp(sourceSecrets)
  const asked = await answers(app.url, greetings, (one) => authorised(validRequest(one), one), verdict)
  expect(asked).toEqual(all(greetings, '200'))
  expect(await answers(app.url, greetings, unsigned, verdict)).toEqual(
    each(greetings, (one) => refusal(one, 'missing')),
  )
  const strange = (one: Operation) => authorised(validRequest(one), one, { signWith: strangerTo(one) })
  expect(await answers(app.url, greetings, strange, verdict)).toEqual(
    each(greetings, (one) => refusal(one, 'mismatch')),
  )
  expect(await app.all('/v1/events')).toEqual([])
})

test('every receiver that the contract gives a status for refusals answers it, and says with 401 how to authenticate', async () => {
  const app = await startTestApp(sourceSecrets)
  const strict = receivers.filter(({ source }) => source?.refusalStatus === 401)
  expect(strict.length).toBeGreaterThan(0)
  const got = await answers(app.url, strict, unsigned, (reply) => [reply.status, reply.headers['www-authenticate']])
  expect(got).toEqual(all(strict, [401, 'Signature']))
})

test('an API key does not open what senders ask', async () => {
  const app = await startTestApp(sourceSecrets)
  const keyed = (one: Operation) => withHeaders(unsigned(one), { authorization: `Bearer ${apiKey}` })
  const got = await answers(app.url, forSenders, keyed, verdict)
  // Where the sender's own credential stands in the same header, it is a wrong one.
  const isTaken = (one: Operation) => credentialParameters(one).includes('authorization')
  expect(got).toEqual(each(forSenders, (one) => refusal(one, isTaken(one) ? 'mismatch' : 'missing')))
})

test('every receiver refuses what is signed with another credential', async () => {
  const app = await startTestApp(sourceSecrets)
  const strange = (one: Operation) => authorised(validRequest(one), one, { signWith: strangerTo(one) })
  const got = await answers(app.url, receivers, strange, verdict)
  expect(got).toEqual(each(receivers, (one) => refusal(one, 'mismatch')))
  expect(await app.all('/v1/events')).toEqual([])
})

test('every receiver whose sender signs the body refuses the signature of another one', async () => {
  const app = await startTestApp(sourceSecrets)
  const verified = receivers.filter((one) => guardsOf(one)[0]?.some(({ verifier }) => verifier.strength === 'verified'))
  const others = receivers.filter((one) => !verified.includes(one)).map(({ source }) => source?.name)
  expect(others.sort()).toEqual(['cloudevents', 'mailgun', 'ms-graph', 'reports', 'telegram'])
  const got = await answers(app.url, verified, (one) => tampered(authorised(validRequest(one), one), one), verdict)
  expect(got).toEqual(each(verified, (one) => refusal(one, 'mismatch')))
  expect(await app.all('/v1/events')).toEqual([])
})

test('every operation for senders whose secret is not set refuses even what is signed', async () => {
  const app = await startTestApp(noSecrets)
  const got = await answers(app.url, forSenders, (one) => authorised(validRequest(one), one), verdict)
  expect(got).toEqual(all(forSenders, '500 secret_not_configured'))
})

/** The same with a body that means something else, or is at least not the same bytes. */
function tampered(sent: Sent, operation: Operation): Sent {
  const text = sent.body?.toString() ?? ''
  // Of a signature over values of the body blanks are no part.
  const body = hasCredentialInBody(operation) ? text.replace(/"(Message|action)":"/, '$&not ') : `${text} `
  if (body === text) throw new Error(`nothing of ${operation.operationId} is known to be signed`)
  return { ...sent, body: Buffer.from(body) }
}
