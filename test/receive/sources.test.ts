import { expect, test } from 'vitest'
import type { OpenApiDocument, OperationObject } from '../../src/contract/document.ts'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import { readSources } from '../../src/receive/sources.ts'

const contract = loadDocument()

/** The contract with one operation changed, and its sources. */
function sourcesOf(change: Partial<OperationObject>, schemes = contract.components.securitySchemes) {
  const path = contract.paths['/webhooks/github']
  if (path?.post === undefined) throw new Error('the contract does not receive from GitHub')
  const document: OpenApiDocument = {
    ...contract,
    paths: { '/webhooks/github': { ...path, post: { ...path.post, ...change } } },
    components: { ...contract.components, securitySchemes: schemes },
  }
  return readSources(document, readOperations(document))
}

test('GitHub is a source as the contract declares it', () => {
  const sources = readSources(contract, readOperations(contract))
  expect(sources).toMatchObject([
    {
      name: 'github',
      operationId: 'receiveGithub',
      path: '/webhooks/github',
      scheme: {
        kind: 'hmac',
        secret: 'GITHUB_WEBHOOK_SECRET',
        hash: 'sha256',
        signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
      },
      eventType: { header: 'X-GitHub-Event' },
      deliveryId: { header: 'X-GitHub-Delivery' },
      onInvalid: 'quarantine',
      payloadField: 'payload',
    },
  ])
  expect(sources[0]?.eventTypes).toEqual(
    expect.arrayContaining(['ping', 'push', 'pull_request', 'issues', 'release', 'workflow_run']),
  )
})

test('an operation that receives without a signature is refused at start, by its name', () => {
  const message = 'operation receiveGithub receives webhooks, and its security scheme has no x-webhook-signature'
  expect(() => sourcesOf({ security: [] })).toThrow(message)
  expect(() => sourcesOf({ security: [{}] })).toThrow(message)
  expect(() => sourcesOf({ security: [{ apiKey: [] }] })).toThrow(message)
  expect(() => sourcesOf({ security: [{ nowhere: [] }] })).toThrow(message)
})

test('a source whose forms carry no JSON field takes its payload from the body', () => {
  const content = { 'application/json': { schema: { type: 'object' } } }
  expect(sourcesOf({ requestBody: { content } })[0]?.payloadField).toBeUndefined()
})
