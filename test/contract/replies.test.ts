import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createHttpServer } from '../../src/api/server.ts'
import type { Response } from '../../src/contract/document.ts'
import { resolveReference } from '../../src/contract/document.ts'
import type { AnyReply, OperationHandlers } from '../../src/contract/operations.ts'
import { replyFault } from '../../src/contract/replies.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { openStore } from '../../src/store/open.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { contract, examplesOf, management, operations } from './contract.ts'
import { all, answers, validRequest, verdict } from './requests.ts'

/** As the contract shows it, so that a member that the contract gains is here too. */
const subscription = contract.components.examples?.subscription?.value as object // it is an object
const problem = { type: 'urn:hookpact:problem:not_found', title: 'Not found', status: 404, code: 'not_found' }
const problemJson = 'application/problem+json'

test.each<[string, string, AnyReply]>([
  ['a body', 'getSubscription', { status: 200, json: subscription }],
  [
    'a body with a member that is undefined',
    'getSubscription',
    { status: 200, json: { ...subscription, secret: undefined } },
  ],
  ['a problem', 'getSubscription', { status: 404, mediaType: problemJson, json: problem }],
  ['no body where none is declared', 'deleteSubscription', { status: 204 }],
  ['bytes', 'getEventRaw', { status: 200, mediaType: 'application/octet-stream', bytes: Buffer.from('{') }],
])('a reply as declared passes: %s', (_name, operationId, reply) => {
  expect(replyFault(operationId, reply)).toBeUndefined()
})

test.each<[string, string, AnyReply, string]>([
  [
    'an undeclared status',
    'getSubscription',
    { status: 201, json: subscription },
    'getSubscription answers 201, which it does not declare',
  ],
  [
    'an error that is not declared',
    'getHealth',
    { status: 404, mediaType: problemJson, json: problem },
    'getHealth answers 404, which it does not declare',
  ],
  ['an unknown operation', 'getNothing', { status: 200 }, 'getNothing answers 200, which it does not declare'],
  [
    'an undeclared media type',
    'getDocs',
    { status: 200, mediaType: 'text/plain', bytes: '' },
    'getDocs answers 200 as text/plain, which it does not declare',
  ],
  [
    'a problem as plain JSON',
    'getSubscription',
    { status: 404, json: problem },
    'getSubscription answers 404 as application/json, which it does not declare',
  ],
  [
    'a body where none is declared',
    'deleteSubscription',
    { status: 204, json: {} },
    'deleteSubscription answers 204 as application/json, which it does not declare',
  ],
  [
    'a missing body',
    'getSubscription',
    { status: 200 },
    'getSubscription answers 200 without a body, and declares one',
  ],
  [
    'a missing member',
    'getSubscription',
    { status: 200, json: { ...subscription, url: undefined } },
    "must have required property 'url'",
  ],
  [
    'an undeclared member',
    'getSubscription',
    { status: 200, json: { ...subscription, secret: 'whsec_' } },
    "must not have the property 'secret'",
  ],
  [
    'a member of the wrong type',
    'getSubscription',
    { status: 200, json: { ...subscription, events: 'code.pushed' } },
    '"pointer":"/events","message":"must be array"',
  ],
  [
    'an unknown problem code',
    'getSubscription',
    { status: 404, mediaType: problemJson, json: { ...problem, code: 'gone' } },
    '"pointer":"/code"',
  ],
  ['null for a body', 'getSubscription', { status: 200, json: null }, 'must be object'],
])('a reply is faulted for %s', (_name, operationId, reply, fault) => {
  expect(replyFault(operationId, reply)).toContain(fault)
})

test('every example of a reply passes as that reply', () => {
  const faults = operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const declared = resolveReference<Response>(contract, response)
      return Object.entries(declared.content ?? {}).flatMap(([mediaType, media]) =>
        examplesOf(media).map(([, json]) => replyFault(operationId, { status: Number(status), mediaType, json })),
      )
    }),
  )
  expect(faults.length).toBeGreaterThan(operations.length)
  expect(faults.filter((fault) => fault !== undefined)).toEqual([])
})

test('a store that gives what the contract does not allow makes the checking server answer 500 and log why', async () => {
  const app = await startTestApp(
    {},
    {
      expectDefects: true,
      openStore: async (place) => {
        const store = await openStore(place)
        const odd = { id: 'sub_1', url: 'no URL', events: [], description: '', status: 'odd', disabledReason: null }
        const state = { failingSinceMs: null, blockedUntilMs: null }
        const record = { ...odd, ...state, settings: {}, createdAtMs: 0, updatedAtMs: 0, secret: '' }
        return { ...store, listSubscriptions: async () => [record as never] } // what no real store gives
      },
    },
  )
  const reply = await app.api('GET', '/v1/subscriptions')
  expect([reply.status, reply.json]).toEqual([500, expect.objectContaining({ code: 'internal_error' })])
  expect(reply.text).not.toContain('odd')
  const line = await app.logs('request.failed')
  expect(JSON.stringify(line.cause)).toContain('listSubscriptions answers 200 with a body that breaks its schema')
})

test('every operation whose handler answers an undeclared status answers 500 from the checking server', async () => {
  const url = await startViolating(replyFault)
  expect(await answers(url, operations, validRequest, verdict)).toEqual(all(operations, '500 internal_error'))
})

test('a server that does not check lets the reply through', async () => {
  const url = await startViolating(undefined)
  expect(await answers(url, management, validRequest, verdict)).toEqual(all(management, '299'))
})

/** The real server over handlers that all answer 299. */
async function startViolating(check: typeof replyFault | undefined): Promise<string> {
  const handlers = Object.fromEntries(operations.map(({ operationId }) => [operationId, () => ({ status: 299 })]))
  const schemes = Object.keys(contract.components.securitySchemes)
  const server = await createHttpServer({
    document: contract,
    operations,
    handlers: handlers as unknown as OperationHandlers, // wrong on purpose
    securityHandlers: Object.fromEntries(schemes.map((scheme) => [scheme, () => true])),
    receiving: {},
    admit: async () => true,
    webhookRefused: () => {},
    addressOf: () => '',
    maxBodyBytes: 100_000,
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 60_000,
    replyFault: check,
    log: createLog('silent'),
    metrics: createMetrics(),
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on TCP
}
