import { sampleRequest, samplesOf } from '../src/commands/sample.ts'
import { signSample } from '../src/commands/sign-sample.ts'
import type { OpenApiDocument } from '../src/contract/document.ts'
import { loadDocument, readOperations } from '../src/contract/document.ts'
import type { Source } from '../src/receive/sources.ts'
import { readSources } from '../src/receive/sources.ts'

export const githubSecret = 'the secret of the benchmarks'

/** What every server of the benchmarks is started with, beside its DATA_DIR. */
export const serverEnvironment = {
  PORT: '0',
  LOG_LEVEL: 'info',
  HOOKPACT_API_KEY: 'hp_key-of-the-benchmarks',
  GITHUB_WEBHOOK_SECRET: githubSecret,
  DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8',
}

/** The contract's GitHub source. */
export function githubSource(document: OpenApiDocument = loadDocument()): Source {
  const source = readSources(document, readOperations(document)).find(({ name }) => name === 'github')
  if (source === undefined) throw new Error('the contract has no source github')
  return source
}

/** The contract's example of a push, with as many commits as fill `bytes`: about 2 KB with its own one. */
export function pushPayload(bytes: number, document: OpenApiDocument = loadDocument()): object {
  const push = samplesOf(document, githubSource(document)).get('push')?.value as { commits: { id: string }[] } // its schema
  const [commit] = push.commits
  if (commit === undefined) throw new Error("the contract's example of a push has no commit")
  const commits = [commit]
  while (JSON.stringify({ ...push, commits }).length + JSON.stringify(commit).length < bytes) {
    commits.push({ ...commit, id: commits.length.toString(16).padStart(40, '0') })
  }
  return { ...push, commits }
}

/**
 * The same as a request in the form of HTTP/1.1, signed; `idAt` is where its delivery id stands, 36 characters to be
 * written over.
 */
export async function pushRequest(bytes: number): Promise<{ readonly bytes: Buffer; readonly idAt: number }> {
  const document = loadDocument()
  const source = githubSource(document)
  const sample = { mediaType: 'application/json', value: pushPayload(bytes, document) }
  const request = await sampleRequest(document, source, 'push', sample, 'http://127.0.0.1')
  const { headers, body } = signSample(source, request, {
    secrets: () => [githubSecret],
    publicUrl: undefined,
    privateKey: undefined,
    nowMs: Date.now(),
  })
  const sent = { Host: '127.0.0.1', 'User-Agent': 'GitHub-Hookshot/bench', Accept: '*/*', ...headers }
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `POST ${source.path} HTTP/1.1\r\n${lines.join('')}Content-Length: ${body.length}\r\n\r\n`
  const idAt = head.indexOf('X-GitHub-Delivery: ') + 'X-GitHub-Delivery: '.length
  return { bytes: Buffer.concat([Buffer.from(head), body]), idAt }
}
