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
  const [github] = readSources(contract, readOperations(contract))
  expect(github).toMatchObject({
    name: 'github',
    operationId: 'receiveGithub',
    method: 'POST',
    path: '/webhooks/github',
    guards: [
      [
        {
          name: 'githubSignature',
          scheme: {
            kind: 'hmac',
            secret: 'GITHUB_WEBHOOK_SECRET',
            hash: 'sha256',
            signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
          },
        },
      ],
    ],
    eventType: { header: 'X-GitHub-Event' },
    deliveryId: { header: 'X-GitHub-Delivery' },
    onInvalid: 'quarantine',
    acknowledgement: undefined,
    handshakes: [],
    payload: { formField: 'payload' },
    form: undefined,
    hasBody: true,
  })
  expect(github?.eventTypes).toEqual(['ping', 'push', 'pull_request', 'issues', 'release', 'workflow_run'])
})

test('every operation with x-webhook-source is a source, in the order of the contract', () => {
  const declared = readOperations(contract).flatMap(({ source }) => source?.name ?? [])
  expect(readSources(contract, readOperations(contract)).map(({ name }) => name)).toEqual(declared)
  expect(new Set(declared).size).toBe(declared.length)
})

test('an operation that receives without a signature is refused at start, by its name', () => {
  const unguarded = 'operation receiveGithub receives webhooks, and nothing guards it'
  expect(() => sourcesOf({ security: [] })).toThrow(unguarded)
  const scheme = (name: string) =>
    `operation receiveGithub receives webhooks, and its security scheme ${name} has no x-webhook-signature`
  expect(() => sourcesOf({ security: [{ apiKey: [] }] })).toThrow(scheme('apiKey'))
  expect(() => sourcesOf({ security: [{ nowhere: [] }] })).toThrow(scheme('nowhere'))
  expect(() => sourcesOf({ security: [{ githubSignature: [] }, { apiKey: [] }] })).toThrow(scheme('apiKey'))
})

test('an alternative that asks for nothing lets nobody in, and the server does not start', () => {
  const message = 'operation receiveGithub receives webhooks, and nothing guards it'
  expect(() => sourcesOf({ security: [{}] })).toThrow(message)
  expect(() => sourcesOf({ security: [{ githubSignature: [] }, {}] })).toThrow(message)
})

test.each<[string, object, boolean]>([
  ['an HMAC of the body', { content: ['body'] }, false],
  ['an HMAC of the body and the URL', { content: ['url', 'body'] }, true],
  ['an HMAC that is worth no more than a token', { strength: 'authenticated' }, true],
  [
    'a token with a digest of the body',
    { kind: 'jwt', binding: { claim: 'b', hash: 'sha256', encoding: 'hex' } },
    false,
  ],
  ['a token with a digest of the query', { kind: 'jwt', binding: 'qsh' }, true],
  ['a token that is bound to nothing', { kind: 'jwt' }, true],
  ['a shared token', { kind: 'token', token: { header: 'X-Token' } }, true],
])(
  'a payload in the query under %s: the server starts only if that is not called verified',
  (_name, scheme, starts) => {
    const hmac = {
      kind: 'hmac',
      hash: 'sha256',
      key: { encoding: 'utf8' },
      signature: { header: 'X', encoding: 'hex' },
    }
    const signature = 'kind' in scheme ? { header: 'X', algorithm: 'HS256', ...scheme } : { ...hmac, ...scheme }
    const schemes = {
      ...contract.components.securitySchemes,
      mine: { type: 'apiKey', 'x-webhook-signature': { secret: 'MINE', ...signature } },
    }
    const read = () => sourcesOf({ security: [{ mine: [] }], requestBody: { content: {} } }, schemes)
    if (starts) expect(read()).toHaveLength(1)
    else expect(read).toThrow('operation receiveGithub has its payload in the query, and its security scheme mine')
  },
)

test('a source that a responder answers refuses what does not fit, or the server does not start', () => {
  const declared = contract.paths['/webhooks/github']?.post?.['x-webhook-source']
  if (declared === undefined) throw new Error('the contract does not receive from GitHub')
  const answered = { ...declared, acknowledgement: { status: 200, responder: true } } as const
  expect(sourcesOf({ 'x-webhook-source': { ...answered, onInvalid: 'reject' } })).toHaveLength(1)
  expect(() => sourcesOf({ 'x-webhook-source': { ...answered, onInvalid: 'quarantine' } })).toThrow(
    'operation receiveGithub is answered by a responder, and needs onInvalid: reject',
  )
})

test('a source may be open to everybody where the contract says so', () => {
  const open = {
    name: 'github',
    authentication: 'none',
    eventType: { constant: 'a' },
    deliveryId: { hash: 'body' },
    onInvalid: 'quarantine',
  } as const
  expect(sourcesOf({ security: [], 'x-webhook-source': open })[0]?.guards).toEqual([])
})

test('of all guards of a source the headers and parameters that carry a secret are known', () => {
  const sources = new Map(readSources(contract, readOperations(contract)).map((source) => [source.name, source]))
  expect([...(sources.get('cloudevents')?.secretHeaders ?? [])]).toEqual(['authorization'])
  expect([...(sources.get('cloudevents')?.secretParameters ?? [])]).toEqual(['access_token'])
  expect([...(sources.get('gitlab')?.secretHeaders ?? [])]).toContain('x-gitlab-token')
})

test('a source whose forms carry no JSON field takes its payload from the body', () => {
  const content = { 'application/json': { schema: { type: 'object' } } }
  expect(sourcesOf({ requestBody: { content } })[0]?.payload.formField).toBeUndefined()
})
