import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { App } from '../app.ts'
import { roles, startApp } from '../app.ts'
import type { Config } from '../config.ts'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import type { Source } from '../receive/sources.ts'
import { isConfigured, secretVariables } from '../receive/sources.ts'
import { nameOfPostgres, reasonOf } from '../store/place.ts'
import { StorageUnavailable } from '../store/store.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'

/** How long a stop waits for requests and attempts in hand. */
const stopLimitMs = 10_000

/** `hookpact serve`: runs until it is asked to stop. Logs go to standard output, the greeting to standard error. */
export const serve: Command = async (args, terminal, environment) => {
  const { values } = parseArgs({ args: [...args], options: { role: { type: 'string', default: 'all' } }, strict: true })
  const role = roles.find((name) => name === values.role)
  if (role === undefined) throw new UsageError(`--role is all, receive or deliver, not ${values.role}`)
  const config = readConfig(environment)
  const log = createLog(config.logLevel)
  const app = await startApp(config, { log, role }).catch((error: unknown) => {
    throw explain(error, config)
  })
  terminal.err(role === 'deliver' ? deliverGreeting(app, config) : greeting(app, config))
  await terminal.untilStopped()
  // Load balancers see by /readyz that it stops before it takes no more.
  app.drain()
  await delay(config.shutdownDelayMs)
  await app.close(stopLimitMs)
  return 0
}

/** Says what to do about faults that an operator can mend. */
function explain(error: unknown, config: Config): unknown {
  const { port, host, dataDir } = config
  if (error instanceof StorageUnavailable && config.databaseUrl !== undefined)
    return new Error(`${whereData(config)} does not answer: ${reasonOf(error)}. See DATABASE_URL`)
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new Error(`port ${port} of ${host} is in use. Set PORT to another one`)
  if (code === 'EADDRNOTAVAIL' || syscall === 'getaddrinfo')
    return new Error(`${host} is no address of this machine. Set HOST to one, or to 0.0.0.0 for all of them`)
  if (syscall === 'listen')
    return new Error(`port ${port} of ${host} cannot be opened (${code}). Set PORT to another one`)
  if (syscall !== undefined || code === 'ERR_SQLITE_ERROR')
    return new Error(`${dataDir} cannot hold the data: ${message}. Set DATA_DIR to a folder that can be written`)
  return error
}

/** It receives nothing: there is nothing to try. */
function deliverGreeting(app: App, config: Config): string {
  return `Hookpact delivers, and answers probes on ${app.url}\n  data            ${whereData(config)}\n`
}

function whereData({ databaseUrl, dataDir }: Config): string {
  return databaseUrl === undefined ? dataDir : nameOfPostgres(databaseUrl)
}

function greeting(app: App, config: Config): string {
  const lines = [
    `Hookpact is listening on ${app.url}`,
    `  documentation   ${app.url}/docs`,
    `  data            ${whereData(config)}`,
  ]
  if (app.newApiKey !== undefined)
    lines.push(`  API key         ${app.newApiKey}   (shown this once; only its hash is kept)`)
  const ready = app.sources.filter((source) => isConfigured(source, config.secrets))
  for (const source of ready) {
    const note = source.guards.length === 0 ? '   unsafe: anybody may send, nothing is checked' : ''
    lines.push(`  ${source.name.padEnd(15)} ${app.url}${source.path}${note}`)
  }
  const waiting = app.sources.length - ready.length
  if (waiting > 0)
    lines.push(
      `  ${waiting} ${ready.length === 0 ? '' : 'more '}sources refuse everything until their secrets are set: GET /v1/sources`,
    )
  if (app.failedPlugins.length > 0)
    lines.push(`  failed plugins  ${app.failedPlugins.join(', ')}: GET /v1/plugins says why`)
  const source =
    ready.find(canBeTried) ?? (ready.length === 0 ? app.sources.find(({ name }) => name === 'github') : undefined)
  if (source !== undefined) lines.push(...tryIt(app.url, source, ready.includes(source)))
  return `${lines.join('\n')}\n`
}

/** Whether one line sends something that is accepted by a secret: of these types there are samples. */
function canBeTried({ guards, eventTypes }: Source): boolean {
  return eventTypes.length > 0 && guards.some((all) => all.every(({ verifier }) => verifier.type !== 'ip'))
}

/** Lines to paste. The secret itself is not shown: it may be a real one. */
function tryIt(url: string, source: Source, hasSecret: boolean): string[] {
  const { name, eventTypes } = source
  const [secret = ''] = secretVariables(source)
  const type = eventTypes.includes('push') ? 'push' : eventTypes[0]
  const send = `npx hookpact send ${name} ${type}${url === 'http://127.0.0.1:8080' ? '' : ` --url ${url}`}`
  if (hasSecret) return [`Try it, in another terminal where ${secret} is set to the same:`, `  ${send}`]
  return [
    'Try it: stop this with Ctrl+C, and start again with a secret:',
    `  ${secret}=try-it-out npx hookpact serve`,
    'Then, in another terminal:',
    `  ${secret}=try-it-out ${send}`,
  ]
}
