import { expect, test } from 'vitest'
import type { Environment } from '../../../src/config.ts'
import type { OpenApiDocument } from '../../../src/contract/document.ts'
import { loadDocument } from '../../../src/contract/document.ts'
import type { RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { githubPing } from '../../stand-ins/samples.ts'

const network = {
  type: 'http',
  scheme: 'network',
  'x-webhook-signature': { kind: 'address', addresses: ['203.0.113.0/24', '2001:db8::/32'] },
}
const both = [{ githubSignature: [], network: [] }]
const either = [{ network: [] }, { githubSignature: [] }]
const alone = [{ network: [] }]

/** The contract with these requirements of GitHub's webhooks. */
function guardedBy(security: readonly object[], scheme: object = network): OpenApiDocument {
  // biome-ignore lint/suspicious/noExplicitAny: a draft that is changed in its depths.
  const draft = structuredClone(loadDocument()) as any
  draft.components.securitySchemes.network = scheme
  draft.paths['/webhooks/github'].post.security = security
  return draft
}

function startGuarded(document: OpenApiDocument, environment: Environment = {}) {
  return startTestApp({ TRUSTED_PROXIES: '1', ...environment }, { document })
}

const from = (app: RunningApp, forwarded: string, secret?: string) =>
  app.github('ping', githubPing, {
    headers: { 'x-forwarded-for': forwarded },
    ...(secret === undefined ? {} : { secret }),
  })

test.each([
  ['203.0.113.7', 202],
  ['203.0.113.255', 202],
  ['203.0.114.0', 403],
  ['2001:DB8:0::1', 202],
  ['2001:db9::1', 403],
  ['::ffff:203.0.113.7', 202],
  ['8.8.8.8, 203.0.113.7', 202],
  ['203.0.113.7, 8.8.8.8', 403],
  ['203.0.113.7, unknown', 403],
  ['', 403],
])('behind a proxy that says %j a sender of the network gets %s', async (forwarded, status) => {
  const app = await startGuarded(guardedBy(alone))
  const reply = await from(app, forwarded, 'nobody knows it')
  expect(reply.status).toBe(status)
  if (status === 403) expect(reply.json.code).toBe('address_refused')
  expect(await app.all('/v1/events')).toHaveLength(status === 202 ? 1 : 0)
})

test('without a trusted proxy nobody can claim an address', async () => {
  for (const TRUSTED_PROXIES of ['', '10.0.0.0/8']) {
    const app = await startGuarded(guardedBy(alone), { TRUSTED_PROXIES })
    expect(await from(app, '203.0.113.7')).toMatchObject({ status: 403, json: { code: 'address_refused' } })
  }
})

test('with proxies by their networks the first address that is none of theirs counts', async () => {
  const app = await startGuarded(guardedBy(alone), { TRUSTED_PROXIES: '127.0.0.0/8, 10.0.0.0/8' })
  expect((await from(app, '8.8.8.8, 203.0.113.7, 10.0.0.2')).status).toBe(202)
  expect((await from(app, '203.0.113.7, 8.8.8.8, 10.0.0.2')).status).toBe(403)
})

test('where both are asked for, neither is enough', async () => {
  const app = await startGuarded(guardedBy(both))
  expect((await from(app, '203.0.113.7')).status).toBe(202)
  expect(await from(app, '203.0.113.7', 'wrong')).toMatchObject({ status: 403, json: { code: 'signature_mismatch' } })
  expect(await from(app, '8.8.8.8')).toMatchObject({ status: 403, json: { code: 'address_refused' } })
  expect(await from(app, '8.8.8.8', 'wrong')).toMatchObject({ status: 403, json: { code: 'address_refused' } })
})

test('where one is enough, either is', async () => {
  const app = await startGuarded(guardedBy(either))
  expect((await from(app, '203.0.113.7', 'wrong')).status).toBe(202)
  expect((await from(app, '8.8.8.8')).status).toBe(202)
  expect((await from(app, '8.8.8.8', 'wrong')).status).toBe(403)
})

test('a list of addresses in a variable is one, and nothing is taken without it', async () => {
  const scheme = { ...network, 'x-webhook-signature': { kind: 'address', secret: 'GITHUB_ADDRESSES' } }
  const document = guardedBy(alone, scheme)
  const app = await startGuarded(document, { GITHUB_ADDRESSES: '192.0.2.1, 203.0.113.0/24' })
  expect((await from(app, '203.0.113.7')).status).toBe(202)
  expect((await from(app, '192.0.2.2')).status).toBe(403)
  const without = await startGuarded(document)
  expect(await from(without, '203.0.113.7')).toMatchObject({ status: 500, json: { code: 'secret_not_configured' } })
})

test('addresses beside a signature narrow down who may send it', async () => {
  const signature = { preset: 'github', secret: 'GITHUB_WEBHOOK_SECRET', addresses: ['203.0.113.7'] }
  const scheme = { ...network, 'x-webhook-signature': signature }
  const app = await startGuarded(guardedBy(alone, scheme))
  expect((await from(app, '203.0.113.7')).status).toBe(202)
  expect((await from(app, '203.0.113.8')).status).toBe(403)
  expect((await from(app, '203.0.113.7', 'wrong')).status).toBe(403)
})
