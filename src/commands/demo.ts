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
import { newApiKey } from '../signature/secrets.ts'
import { signAttempt } from '../signature/sign.ts'
import type { Command } from './command.ts'
import { samplePayloads, sampleRequest } from './sample.ts'

const stopLimitMs = 2_000

/**
 * `hookpact demo`: a server with a throw-away secret, key and data folder, a consumer that fails once, and a signed GitHub push on its whole trip;
 * each step is printed as it happens. Then it goes on serving.
 */
export const demo: Command = async (args, terminal, environment) => {
  parseArgs({ args: [...args], options: {}, strict: true })
  const apiKey = newApiKey()
  const githubSecret = randomBytes(16).toString('hex')
  const dataDir = mkdtempSync(join(tmpdir(), 'hookpact-demo-'))
  const step = (who: string, what: string) => terminal.out(`  ${who.padEnd(9)} ${what}\n`)
  const trip = Promise.withResolvers<void>()
  const consumer = await startConsumer(step)
  const log = createLog('info', {
    write(line) {
      const happened = JSON.parse(line) as Record<string, unknown>
      narrate(happened, step)
      if (
        happened.event === 'delivery.attempted' &&
        String(happened.destination).startsWith('sub_') &&
        happened.outcome === 'accepted'
      )
        trip.resolve()
    },
  })
  let app: App | undefined
  try {
    terminal.out('A GitHub push on its way through Hookpact, on this machine alone.\n\n')
    app = await startOnFreePort(environment, { apiKey, githubSecret, dataDir }, log)
    step('server', `listens on ${app.url} and keeps its data in ${dataDir}`)

    const subscription = await callApi(app.url, apiKey, { url: consumer.url, events: ['code.pushed'] })
    consumer.secret = subscription.secret
    step('consumer', `subscribes to code.pushed at ${consumer.url}`)

    const [github] = app.sources.filter(({ name }) => name === 'github')
    if (github === undefined) throw new Error('the contract has no source github')
    const payload = samplePayloads(loadDocument(), github).get('push')
    const { path, headers, body } = sampleRequest(github, 'push', payload, githubSecret, false)
    step('github', `sends a push of ${body.length} bytes, signed, to ${path}`)
    const response = await fetch(`${app.url}${path}`, { method: 'POST', headers, body })
    step('server', `answers ${response.status} ${await response.text()}`)
    await trip.promise

    const authorization = `-H 'Authorization: Bearer ${apiKey}'`
    terminal.out(`
That was the whole trip. The server goes on; press Ctrl+C to end it and remove its data. Try:

  open ${app.url}/docs
  curl ${authorization} ${app.url}/v1/events
  curl ${authorization} ${app.url}/v1/deliveries
  GITHUB_WEBHOOK_SECRET=${githubSecret} npx hookpact send github pull_request --url ${app.url}

`)
    await terminal.untilStopped()
    return 0
  } finally {
    await app?.close(stopLimitMs)
    consumer.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Tells what the server logs in the words of the trip. */
function narrate(line: Record<string, unknown>, step: (who: string, what: string) => void): void {
  if (line.event === 'event.published') step('handler', `publishes ${line.type} as ${line.event_id}`)
  if (line.event !== 'delivery.attempted') return
  const { attempt, destination, outcome, duration_ms, error, next } = line
  const result = error === undefined ? `${outcome} in ${duration_ms} ms` : `${error}; ${next} follows`
  step('delivery', `attempt ${attempt} to ${destination}: ${result}`)
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
async function startConsumer(step: (who: string, what: string) => void) {
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
    const verdict = `${isAuthentic ? 'verifies' : 'cannot verify'} the signature of ${id}`
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
