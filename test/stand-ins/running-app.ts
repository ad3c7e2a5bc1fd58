import { randomUUID } from 'node:crypto'
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

export const apiKey = 'hp_test-key-of-the-test-suite'
export const githubSecret = "It's a secret to everybody in this suite"

/** One log line. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly event: string }
export interface ApiReply {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every shape; the replies were checked against the contract.
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
  /** Sends a webhook as GitHub does: signed, with the exact bytes given. */
  github(type: string, payload: unknown, options?: GithubOptions): Promise<ApiReply>
}
export interface GithubOptions {
  readonly deliveryId?: string
  readonly secret?: string
  readonly headers?: Record<string, string>
  readonly form?: boolean
}

/**
 * Starts the real app on a free loopback port, with a database of its own; both end with the test. Every reply is checked against the
 * contract, and the test fails if the server met a defect.
 */
export async function startTestApp(
  environment: Environment = {},
  parts: Partial<AppParts> & { readonly expectDefects?: boolean } = {},
): Promise<RunningApp> {
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'hookpact-test-'))
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
    DATA_DIR: dataDir,
    HOOKPACT_API_KEY: apiKey,
    GITHUB_WEBHOOK_SECRET: githubSecret,
    DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8',
    RETRY_SCHEDULE: '10ms,10ms',
    ...environment,
  })
  const app = await startApp(config, { log, replyFault, ...parts })
  let closed: Promise<void> | undefined
  const close = (limitMs: number) => {
    closed ??= app.close(limitMs)
    return closed
  }
  onTestFinished(async () => {
    await close(1_000)
    if (environment.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true })
    if (parts.expectDefects !== true)
      expect(logged.filter(({ event, code }) => event === 'request.failed' && code === 'internal_error')).toEqual([])
  })
  return {
    ...app,
    close,
    dataDir,
    logged,
    logs(event, fits = () => true) {
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
    },
    async api(method, path, body, headers = {}) {
      const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
      const json = body === undefined ? {} : { 'content-type': 'application/json' }
      const all = { authorization: `Bearer ${apiKey}`, ...json, ...headers }
      return toReply(await fetch(`${app.url}${path}`, { method, headers: all, ...withBody }))
    },
    async github(type, payload, options = {}) {
      const json = typeof payload === 'string' ? payload : JSON.stringify(payload)
      const body = options.form === true ? new URLSearchParams({ payload: json }).toString() : json
      const headers = {
        'content-type': options.form === true ? 'application/x-www-form-urlencoded' : 'application/json',
        'x-github-event': type,
        'x-github-delivery': options.deliveryId ?? randomUUID(),
        'x-hub-signature-256': await sign(options.secret ?? githubSecret, body),
        ...options.headers,
      }
      return toReply(await fetch(`${app.url}/webhooks/github`, { method: 'POST', headers, body }))
    },
  }
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
