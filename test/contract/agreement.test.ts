import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventTypes, operationIds, publishableEventTypes, sourceEventTypes } from '#generated/catalogue.js'
import { createBackend } from '../../src/contract/backend.ts'
import type { OpenApiDocument } from '../../src/contract/document.ts'
import { readOperations } from '../../src/contract/document.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { contract, operations, receivers } from './contract.ts'
import { copyRepository, edit, runNode } from './repository-copy.ts'

test('the catalogue lists what the document declares', () => {
  expect(operationIds).toEqual(operations.map(({ operationId }) => operationId))
  expect(eventTypes).toEqual(Object.keys(contract.webhooks))
  const operational = eventTypes.filter((type) => contract.webhooks[type]?.post['x-webhook-operational'] === true)
  expect(publishableEventTypes).toEqual(eventTypes.filter((type) => !operational.includes(type)))
  const sources = receivers.map(({ source }) => [source?.name, Object.keys(source?.events ?? {})])
  expect(sourceEventTypes).toEqual(Object.fromEntries(sources))
})

test.each<[string, (document: Draft) => void, string]>([
  [
    'an operation has no handler',
    (draft) => {
      draft.paths['/v1/extra'] = { get: { ...draft.paths['/v1/sources'].get, operationId: 'listExtra' } }
    },
    'operation listExtra has no handler',
  ],
  [
    'a handler has no operation',
    (draft) => void delete draft.paths['/v1/sources'],
    'handler listSources has no operation',
  ],
  [
    'an operation was renamed',
    (draft) => {
      draft.paths['/healthz'].get.operationId = 'getHealf'
    },
    'operation getHealf has no handler\n- handler getHealth has no operation',
  ],
  [
    'nothing checks a security scheme',
    (draft) => {
      draft.components.securitySchemes.basic = { type: 'http', scheme: 'basic' }
      draft.paths['/v1/sources'].get.security = [{ basic: [] }]
    },
    'operation listSources needs the security scheme basic, which nothing checks',
  ],
  [
    'a security scheme is not declared',
    (draft) => {
      draft.paths['/v1/sources'].get.security = [{ apiKy: [] }]
    },
    'operation listSources needs the security scheme apiKy, which is not declared',
  ],
  [
    'a source has a security scheme that says nothing about its signature',
    (draft) => void delete draft.components.securitySchemes.githubSignature['x-webhook-signature'],
    'operation receiveGithub receives webhooks, and its security scheme githubSignature has no x-webhook-signature',
  ],
  [
    'one of the alternatives of a source is an API key',
    (draft) => void draft.paths['/webhooks/github'].post.security.push({ apiKey: [] }),
    'operation receiveGithub receives webhooks, and its security scheme apiKey has no x-webhook-signature',
  ],
  [
    'a handshake is answered to everybody',
    (draft) => {
      draft.paths['/webhooks/whatsapp'].get.security = []
    },
    'operation confirmWhatsapp answers a handshake, and nothing guards it',
  ],
  [
    'a source is open to everybody',
    (draft) => {
      draft.paths['/webhooks/github'].post.security = []
    },
    'operation receiveGithub receives webhooks, and nothing guards it: name a security scheme, or say authentication: none',
  ],
])('the server does not start when %s', async (_name, change, message) => {
  const draft = structuredClone(contract) as unknown as Draft
  change(draft)
  await expect(startTestApp({}, { document: draft as unknown as OpenApiDocument })).rejects.toThrow(message)
})

test('every operation is missed by its name when its handler is missing', async () => {
  const handlers = Object.fromEntries(operationIds.map((id) => [id, () => undefined]))
  const schemes = Object.keys(contract.components.securitySchemes)
  const checks = Object.fromEntries(schemes.map((scheme) => [scheme, () => true]))
  for (const id of operationIds) {
    const { [id]: _left, ...others } = handlers
    const start = createBackend(contract, readOperations(contract), others, checks, async () => {})
    await expect(start).rejects.toThrow(`The contract and the code disagree:\n- operation ${id} has no handler`)
  }
})

test('the server does not start on a contract that is newer than what was generated from it', () => {
  const folder = copyRepository(['bin', 'src', 'generated', 'openapi.yaml'])
  edit(join(folder, 'openapi.yaml'), 'summary: Is the process alive?', 'summary: Is it alive?')
  const data = join(folder, 'data')
  const ran = runNode(folder, ['bin/hookpact.js', 'serve'], { DATA_DIR: data, PORT: '0', LOG_LEVEL: 'silent' })
  expect(ran.status).toBe(1)
  expect(ran.stderr).toBe(
    'hookpact: openapi.yaml has changed since generated/ was made from it. Run: npm run generate\n',
  )
  expect(readdirSync(folder)).not.toContain('data')
})

/** The document, to be changed at will. */
interface Draft {
  // biome-ignore lint/suspicious/noExplicitAny: it is changed into what its type rules out.
  paths: Record<string, any>
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  components: { securitySchemes: Record<string, any> }
}
