import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { App } from '../app.ts'
import { startApp } from '../app.ts'
import type { Environment } from '../config.ts'
import { readConfig } from '../config.ts'
import { loadDocument } from '../contract/document.ts'
import { createLog } from '../log.ts'
import type { Source } from '../receive/sources.ts'
import { newApiKey } from '../signature/secrets.ts'
import { signAttempt } from '../signature/sign-attempt.ts'
import type { Command } from './command.ts'
import { sampleRequest, samplesOf } from './sample.ts'
import { signSample } from './sign-sample.ts'

const stopLimitMs = 2_000

type Step = (who: string, what: string) => void

/**
 * `hookpact demo`: a server with a throw-away secret, key and data folder, a consumer that fails once, and a signed
 * GitHub push on its whole trip; each step is printed as it happens. Then it goes on serving.
 */
export const demo: Command = async (args, terminal, environment) => {
  parseArgs({ args: [...args], options: {}, strict: true })
  const stopped = terminal.untilStopped()
  const apiKey = newApiKey()
  const githubSecret = randomBytes(16).toString('hex')
  const step: Step = (who, what) => terminal.out(`  ${who.padEnd(9)} ${what}\n`)
  const answered = createGate(step)
  const trip = Promise.withResolvers<void>()
  const log = createLog('info', {
    write(line) {
      const happened = JSON.parse(line) as Record<string, unknown>
      narrate(happened, happened.event === 'webhook.received' ? step : answered.step)
      if (happened.event === 'delivery.attempted' && isToConsumer(happened) && happened.outcome === 'accepted')
        trip.resolve()
    },
  })
  const dataDir = mkdtempSync(join(tmpdir(), 'hookpact-demo-'))
  const consumer = await startConsumer(answered.step)
  let app: App | undefined
  try {
    terminal.out('A GitHub push on its way through Hookpact, on this machine alone.\n\n')
    app = await startOnFreePort(environment, { apiKey, githubSecret, dataDir }, log)
    step('server', `listens on ${app.url}, its data in ${dataDir}`)

    const subscription = await callApi(app.url, apiKey, { url: consumer.url, events: ['code.pushed'] })
    consumer.secret = subscription.secret
    step('consumer', `subscribes to code.pushed at ${consumer.url}`)

    const [github] = app.sources.filter(({ name }) => name === 'github')
    if (github === undefined) throw new Error('the contract has no source github')
    const { headers, body } = await signedPush(github, app.url, githubSecret)
    step('github', `sends a signed push of ${body.length} bytes to ${github.path}`)
    const response = await fetch(`${app.url}${github.path}`, { method: 'POST', headers, body })
    if (response.status !== 202) throw new Error(`the push was answered with ${response.status}`)
    step('server', `answers github with 202: the push is on disk`)
    answered.open()
    await Promise.race([trip.promise, stopped])
    terminal.out(whatNext(app.url, apiKey, githubSecret))
    await stopped
    return 0
  } finally {
    await app?.close(stopLimitMs)
    consumer.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function signedPush(github: Source, url: string, secret: string) {
  const document = loadDocument()
  const sample = samplesOf(document, github).get('push')
  if (sample === undefined) throw new Error('the contract has no example of a push')
  const request = await sampleRequest(document, github, 'push', sample, url)
  return signSample(github, request, {
    secrets: () => [secret],
    publicUrl: undefined,
    privateKey: undefined,
    nowMs: Date.now(),
  })
}

function whatNext(url: string, apiKey: string, githubSecret: string): string {
  const authorization = `-H 'Authorization: Bearer ${apiKey}'`
  return `
That was the whole trip. The server goes on; Ctrl+C ends it and removes its data.

The documentation:
  ${url}/docs
What happened, in another terminal:
  curl ${authorization} ${url}/v1/events
  curl ${authorization} ${url}/v1/deliveries
Another webhook, in another terminal; it shows here too:
  GITHUB_WEBHOOK_SECRET=${githubSecret} npx hookpact send github pull_request --url ${url}

`
}

/** Holds steps back until it is opened: the push is handled while its answer is still on the way. */
function createGate(step: Step): { step: Step; open: () => void } {
  let held: Parameters<Step>[] | undefined = []
  return {
    step: (...told) => void (held === undefined ? step(...told) : held.push(told)),
    open() {
      for (const told of held ?? []) step(...told)
      held = undefined
    },
  }
}

/** Tells what the server logs in the words of the trip. */
function narrate(line: Record<string, unknown>, step: Step): void {
  const { type, event_id, attempt, destination, outcome, duration_ms, error, next } = line
  if (line.event === 'webhook.received') step('server', `verifies, validates and stores ${type} as ${event_id}`)
  if (line.event === 'event.published') step('handler', `publishes ${type} as ${event_id}`)
  if (line.event !== 'delivery.attempted') return
  const result = error === undefined ? `${outcome} in ${duration_ms} ms` : `${error}; ${next} follows`
  step('delivery', `attempt ${attempt} to ${isToConsumer(line) ? 'the consumer' : `handler ${destination}`}: ${result}`)
}

function isToConsumer(line: Record<string, unknown>): boolean {
  return String(line.destination).startsWith('sub_')
}

async function startOnFreePort(
  environment: Environment,
  { apiKey, githubSecret, dataDir }: { apiKey: string; githubSecret: string; dataDir: string },
  log: ReturnType<typeof createLog>,
): Promise<App> {
  const settings = {
    PORT: environment.PORT,
    DATA_DIR: dataDir,
    HOOKPACT_API_KEY: apiKey,
    GITHUB_WEBHOOK_SECRET: githubSecret,
    DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8',
    RETRY_SCHEDULE: '1s,1s,1s',
  }
  try {
    return await startApp(readConfig(settings), { log })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EADDRINUSE') throw error
    return await startApp(readConfig({ ...settings, PORT: '0' }), { log })
  }
}

async function callApi(url: string, apiKey: string, subscription: unknown): Promise<{ secret: string }> {
  const response = await fetch(`${url}/v1/subscriptions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(subscription),
  })
  if (response.status !== 201) throw new Error(`the subscription was answered with ${response.status}`)
  return (await response.json()) as { secret: string } // declared so by the contract
}

/** A consumer that answers the first delivery with 503, and verifies and accepts the next. */
async function startConsumer(step: Step) {
  const consumer = { url: '', secret: '', close: () => void server.close() }
  let attempts = 0
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    attempts += 1
    const id = String(request.headers['webhook-id'])
    const timestamp = Number(request.headers['webhook-timestamp'])
    const expected = signAttempt(id, timestamp, body, [consumer.secret])['webhook-signature']
    const isAuthentic = request.headers['webhook-signature'] === expected
    const verdict = `${isAuthentic ? 'verifies' : 'cannot verify'} ${id}`
    if (attempts === 1) {
      step('consumer', `${verdict} and answers 503, on purpose`)
      response.writeHead(503).end('try later')
      return
    }
    const { type, data } = JSON.parse(body.toString()) as {
      type: string
      data: { repository: { name: string }; ref: string; pusher: string }
    }
    step('consumer', `${verdict} and accepts ${type}: ${data.pusher} pushed to ${data.ref} of ${data.repository.name}`)
    response.writeHead(isAuthentic ? 204 : 400).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  consumer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return consumer
}
