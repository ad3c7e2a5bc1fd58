import { createHmac, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sign } from '@octokit/webhooks-methods'
import { expect, onTestFinished } from 'vitest'
import type { App, AppParts } from '../../src/app.ts'
import { startApp } from '../../src/app.ts'
import type { Environment } from '../../src/config.ts'
import { readConfig } from '../../src/config.ts'
import { replyFault } from '../../src/contract/replies.ts'
import { createLog } from '../../src/log.ts'
import type { StorePlace } from '../../src/store/open.ts'
import { openStore as openRealStore } from '../../src/store/open.ts'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { storageOf } from './databases.ts'
import { resolveNothing } from './names.ts'
import { visitSenders } from './senders.ts'

export const apiKey = 'hp_test-key-of-the-test-suite'
export const githubSecret = "It's a secret to everybody in this suite"

/** One log line. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly event: string }
export interface ApiReply {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: replies of every shape are looked into; each was checked by the contract.
  readonly json: any
  readonly text: string
}

export interface RunningApp extends App {
  readonly dataDir: string
  readonly logged: readonly LogLine[]
  /** Resolves with the first line, past or to come, of this event that fits. */
  logs(event: string, fits?: (line: LogLine) => boolean): Promise<LogLine>
  /** Calls the management API with the key. */
  api(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ApiReply>
  /** Every record of a list, page by page. */
  // biome-ignore lint/suspicious/noExplicitAny: as `json` above.
  all(path: string): Promise<any[]>
  /** Resolves with the delivery of this event, once the attempt that ended it has been settled. */
  // biome-ignore lint/suspicious/noExplicitAny: as `json` above.
  ended(eventId: string, destination?: string): Promise<any>
  /** Sends a webhook as GitHub does: signed, with the exact text or bytes given; anything else is written as JSON. */
  github(type: string, payload: unknown, options?: GithubOptions): Promise<ApiReply>
}
export interface GithubOptions {
  readonly deliveryId?: string
  readonly secret?: string
  readonly headers?: Record<string, string>
  readonly form?: boolean
}

/**
 * Starts the real app on a free loopback port, with a database of its own; both end with the test. Every reply is
 * checked against the contract, and the test fails if the server met a defect.
 */
export async function startTestApp(
  environment: Environment = {},
  parts: Partial<AppParts> & { readonly expectDefects?: boolean } = {},
): Promise<RunningApp> {
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'hookpact-test-'))
  onTestFinished(() => {
    if (environment.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true })
  })
  const logged: LogLine[] = []
  const waiting = new Set<(line: LogLine) => void>()
  const log = createLog('debug', {
    write(text) {
      const line = JSON.parse(text) as LogLine
      logged.push(line)
      for (const check of waiting) check(line)
    },
  })
  const config = readConfig({
    PORT: '0',
    ...(await storageOf(dataDir)),
    HOOKPACT_API_KEY: apiKey,
    GITHUB_WEBHOOK_SECRET: githubSecret,
    DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8',
    RETRY_SCHEDULE: '10ms,10ms',
    ...environment,
  })
  // Where the test owns time, the database must not have its own.
  const openStore = ({ databaseUrl, dataDir }: StorePlace) =>
    databaseUrl !== undefined && parts.clock !== undefined
      ? openPostgresStore(databaseUrl, { time: 'caller' })
      : openRealStore({ databaseUrl, dataDir })
  const app = await startApp(config, {
    log,
    replyFault,
    openStore,
    visit: visitSenders,
    resolve: resolveNothing,
    ...parts,
  })
  let closed: Promise<void> | undefined
  const close = (limitMs: number) => {
    closed ??= app.close(limitMs)
    return closed
  }
  onTestFinished(async () => {
    await close(1_000)
    if (parts.expectDefects !== true)
      expect(logged.filter(({ event, code }) => event === 'request.failed' && code === 'internal_error')).toEqual([])
  })
  const logs: RunningApp['logs'] = (event, fits = () => true) => {
    const matches = (line: LogLine) => line.event === event && fits(line)
    const past = logged.find(matches)
    if (past !== undefined) return Promise.resolve(past)
    const { promise, resolve } = Promise.withResolvers<LogLine>()
    const check = (line: LogLine) => {
      if (!matches(line)) return
      waiting.delete(check)
      resolve(line)
    }
    waiting.add(check)
    return promise
  }
  const api: RunningApp['api'] = async (method, path, body, headers = {}) => {
    const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const all = { authorization: `Bearer ${apiKey}`, ...json, ...headers }
    return toReply(await fetch(`${app.url}${path}`, { method, headers: all, ...withBody }))
  }
  return {
    ...app,
    close,
    dataDir,
    logged,
    logs,
    api,
    async all(path) {
      const found = []
      const url = new URL(path, app.url)
      url.searchParams.set('limit', '100')
      for (;;) {
        const { json } = await api('GET', `${url.pathname}${url.search}`)
        found.push(...json.data)
        if (json.next_cursor === null) return found
        url.searchParams.set('cursor', json.next_cursor)
      }
    },
    async ended(eventId, destination) {
      const line = await logs(
        'delivery.attempted',
        ({ event_id, next, ...line }) =>
          event_id === eventId && next !== 'retry' && (destination === undefined || line.destination === destination),
      )
      return (await api('GET', `/v1/deliveries/${line.delivery_id}`)).json
    },
    async github(type, payload, options = {}) {
      const asIs = typeof payload === 'string' || payload instanceof Uint8Array
      const json = asIs ? payload : JSON.stringify(payload)
      const body = options.form === true ? new URLSearchParams({ payload: String(json) }).toString() : json
      const headers = {
        'content-type': options.form === true ? 'application/x-www-form-urlencoded' : 'application/json',
        'x-github-event': type,
        'x-github-delivery': options.deliveryId ?? randomUUID(),
        'x-hub-signature-256': await githubSignature(body, options.secret),
        ...options.headers,
      }
      return toReply(await fetch(`${app.url}/webhooks/github`, { method: 'POST', headers, body }))
    },
  }
}

/** The signature that GitHub sends. Its own library signs text alone. */
export async function githubSignature(body: string | Uint8Array, secret = githubSecret): Promise<string> {
  if (typeof body === 'string') return sign(secret, body)
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** Reads a reply of fetch whole. */
export async function toReply(response: Response): Promise<ApiReply> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
}

/** Real GitHub payloads: event type and examples. */
export const githubExamples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
  readonly name: string
  readonly examples: readonly Record<string, unknown>[]
}[]

/** The n-th real payload of an event type. */
export function githubExample(type: string, n = 0): Record<string, unknown> {
  const example = githubExamples.find(({ name }) => name === type)?.examples[n]
  if (example === undefined) throw new Error(`there is no example ${n} of ${type}`)
  return example
}
