import { createHmac } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Environment } from '../../src/config.ts'
import { startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { copyRepository, replaceOnce, runNode } from './repository-copy.ts'

const replies = `
      responses:
        "200": { description: A repeat., content: { application/json: { schema: { $ref: "#/components/schemas/Duplicate" }, example: { status: duplicate, event_id: evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01 } } } }
        "202": { description: Stored., content: { application/json: { schema: { $ref: "#/components/schemas/Receipt" }, example: { status: received, event_id: evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01, delivery_id: a } } } }
        "400": { $ref: "#/components/responses/MalformedWebhook" }
        "403": { $ref: "#/components/responses/NotAuthentic" }
        "413": { $ref: "#/components/responses/BodyTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/ReceiverFault" }
        "503": { $ref: "#/components/responses/Unavailable" }
`
const body = `
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [id], properties: { id: { type: string } } }
            example: { id: a }
`
const type = `
      parameters:
        - name: X-Acme-Type
          in: header
          required: true
          description: The event type.
          schema: { type: string }
          example: rocket.launched
`

function operation(method: string, name: string, security: string, more: string): string {
  return `    ${method}:
      operationId: receive${name.replaceAll(/(^|-)(.)/g, (_all, _dash, letter: string) => letter.toUpperCase())}
      tags: [Receiving]
      summary: Receive from ${name}
      description: Declared, and nothing else.
      security: ${security}
      x-webhook-source:
        name: ${name}
        ${more}
        onInvalid: quarantine`
}

const identity = 'eventType: { header: X-Acme-Type }\n        deliveryId: { body: /id }'
const methods = ['put', 'patch', 'delete'].map(
  (method) => operation(method, `methods-${method}`, '[acmeToken: []]', identity) + type + body + replies,
)
/** What a team adds to the contract, and nothing beside it. */
const paths = `  /webhooks/acme:
${operation('post', 'acme', '[acmeSignature: []]', `${identity}\n        agreement: [{ body: /type }]`)}${type}${body}${replies}
  /webhooks/internal:
${operation('post', 'internal', '[{ acmeToken: [], acmeNetwork: [] }, { acmeSignature: [] }]', identity)}${type}${body}${replies}
  /webhooks/elsewhere:
${operation('post', 'elsewhere', '[{ acmeElsewhere: [] }]', identity)}${type}${body}${replies}
  /webhooks/open:
${operation('post', 'open', '[]', `authentication: none\n        ${identity}`)}${type}${body}${replies}
  /webhooks/methods:
${methods.join('')}
${operation('get', 'methods-get', '[acmeQuery: []]', 'eventType: { constant: pinged }\n        deliveryId: { query: id }')}
      parameters:
        - { name: id, in: query, required: true, description: The id., schema: { type: string }, example: a }
${replies.replace(/\n {8}"41[35]".*/g, '')}
`
const schemes = `
    acmeSignature:
      type: apiKey
      in: header
      name: X-Acme-Signature
      x-webhook-signature:
        kind: hmac
        secret: ACME_SECRET
        hash: sha256
        key: { encoding: utf8 }
        signature: { header: X-Acme-Signature, prefix: "v9=", encoding: hex }
        timestamp: { header: X-Acme-Time, unit: seconds, toleranceSeconds: 300 }
        content: [timestamp, { text: "|" }, body]
    acmeToken: { type: apiKey, in: header, name: X-Acme-Token, x-webhook-signature: { kind: token, secret: ACME_TOKEN, token: { header: X-Acme-Token } } }
    acmeQuery: { type: apiKey, in: query, name: token, x-webhook-signature: { kind: token, secret: ACME_TOKEN, token: { query: token } } }
    acmeNetwork: { type: apiKey, in: header, name: X-Forwarded-For, x-webhook-signature: { kind: address, addresses: [127.0.0.0/8, "::1"] } }
    acmeElsewhere: { type: apiKey, in: header, name: X-Forwarded-For, x-webhook-signature: { kind: address, addresses: [192.0.2.0/24] } }
`
/** A copy of the repository with these sources in its contract. */
function extended(): string {
  const folder = copyRepository([
    'bin',
    'src',
    'scripts',
    'generated',
    'openapi.yaml',
    'redocly.yaml',
    ...configurations,
  ])
  const file = join(folder, 'openapi.yaml')
  const contract = readFileSync(file, 'utf8')
  const withPaths = replaceOnce(contract, '\n  /v1/events:\n', `\n${paths}\n  /v1/events:\n`)
  writeFileSync(file, replaceOnce(withPaths, '\n    githubSignature:\n', `${schemes}    githubSignature:\n`))
  return folder
}
const configurations = ['tsconfig.json', 'tsconfig.build.json']

const environment = {
  PORT: '0',
  ACME_SECRET: 'launch',
  ACME_TOKEN: 'open-sesame',
  HOOKPACT_API_KEY: 'hp_0123456789abcdef',
}

async function serve(folder: string, more: Environment = {}) {
  const args = [join(folder, 'bin/hookpact.js'), 'serve']
  const server = startProcess(process.execPath, args, { ...environment, ...more }, temporaryFolder())
  const [, url = ''] = await server.says(/listening on (\S+)/)
  const send = (path: string, headers: Record<string, string>, text = '{"id":"a"}', method = 'POST') =>
    fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-acme-type': 'rocket.launched', ...headers },
      ...(method === 'GET' ? {} : { body: text }),
    })
  const api = async (path: string) => {
    const reply = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${environment.HOOKPACT_API_KEY}` } })
    return (await reply.json()) as { data: Record<string, unknown>[] }
  }
  return { server, send, api }
}

function signed(text: string): Record<string, string> {
  const time = String(Math.floor(Date.now() / 1000))
  const digest = createHmac('sha256', 'launch').update(`${time}|${text}`).digest('hex')
  return { 'x-acme-signature': `v9=${digest}`, 'x-acme-time': time }
}

test('a source that is added to the contract works once generated, without code', { timeout: 120_000 }, async () => {
  const folder = extended()
  const generated = runNode(folder, ['scripts/generate.ts'])
  expect(generated.stderr).toBe('')
  const compiled = runNode(folder, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.build.json'])
  expect([compiled.stdout, compiled.status]).toEqual(['', 0])

  const { server, send, api } = await serve(folder)
  const text = '{"id":"a","type":"rocket.launched"}'
  expect((await send('/webhooks/acme', signed(text), text)).status).toBe(202)
  expect((await send('/webhooks/acme', signed(text), text)).status).toBe(200)
  expect((await send('/webhooks/acme', signed(text), `${text} `)).status).toBe(403)
  expect((await send('/webhooks/acme', {}, text)).status).toBe(400)
  // A header that names another type than the body does.
  const other = await send('/webhooks/acme', { ...signed(text), 'x-acme-type': 'rocket.landed' }, text)
  expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([400, 'event_type_mismatch'])
  // What breaks the body's schema is kept in quarantine.
  const broken = await send('/webhooks/acme', signed('{"id":5}'), '{"id":5}')
  expect(await broken.json()).toMatchObject({ status: 'quarantined', delivery_id: '5' })

  // A conjunction, or else a signature.
  expect((await send('/webhooks/internal', { 'x-acme-token': 'open-sesame' })).status).toBe(202)
  expect((await send('/webhooks/internal', { 'x-acme-token': 'open' })).status).toBe(403)
  expect((await send('/webhooks/internal', signed('{"id":"c"}'), '{"id":"c"}')).status).toBe(202)
  const elsewhere = await send('/webhooks/elsewhere', {})
  expect([elsewhere.status, ((await elsewhere.json()) as { code: string }).code]).toEqual([403, 'address_refused'])

  for (const method of ['PUT', 'PATCH', 'DELETE'])
    expect(
      (await send('/webhooks/methods', { 'x-acme-token': 'open-sesame' }, `{"id":"${method}"}`, method)).status,
    ).toBe(202)
  expect((await send('/webhooks/methods?id=g&token=open-sesame', {}, '', 'GET')).status).toBe(202)
  expect((await send('/webhooks/methods?id=g&token=wrong', {}, '', 'GET')).status).toBe(403)

  // Nothing guards this one, on purpose; it says so at the start and in the list.
  expect((await send('/webhooks/open', {})).status).toBe(202)
  expect(server.stderr).toMatch(/open +\S+\/webhooks\/open +unsafe: anybody may send, nothing is checked/)
  const { data: sources } = await api('/v1/sources')
  expect(sources.find(({ name }) => name === 'open')).toMatchObject({ types: ['none'], trust: 'unverified' })
  expect(sources.find(({ name }) => name === 'internal')).toMatchObject({
    types: ['token', 'ip', 'signature'],
    trust: 'authenticated',
  })

  const { data: events } = await api('/v1/events?limit=50')
  expect(events.map(({ source, type }) => `${source} ${type}`).sort()).toEqual([
    'acme rocket.launched',
    'acme rocket.launched',
    'internal rocket.launched',
    'internal rocket.launched',
    'methods-delete rocket.launched',
    'methods-get pinged',
    'methods-patch rocket.launched',
    'methods-put rocket.launched',
    'open rocket.launched',
  ])
  // The token in the query is not stored.
  const get = events.find(({ source }) => source === 'methods-get')
  expect(JSON.stringify(await api(`/v1/events/${get?.id}`))).not.toContain('open-sesame')
})

test('a source that nothing guards, and that does not say so, stops the build', () => {
  const folder = extended()
  const file = join(folder, 'openapi.yaml')
  const contract = readFileSync(file, 'utf8')
  writeFileSync(file, replaceOnce(contract, '        authentication: none\n', ''))
  const generated = runNode(folder, ['scripts/generate.ts'])
  expect(generated.status).toBe(1)
  expect(generated.stderr).toContain(
    'Nothing guards this source. Name a security scheme, or say `authentication: none`',
  )
})
