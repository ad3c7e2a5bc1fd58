import { parseArgs } from 'node:util'
import type { App } from '../app.ts'
import { startApp } from '../app.ts'
import type { Config } from '../config.ts'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import type { Command } from './command.ts'

/** How long a stop waits for requests and attempts in hand. */
const stopLimitMs = 10_000

/** `hookpact serve`: runs until it is asked to stop. Logs go to standard output, the greeting to standard error. */
export const serve: Command = async (args, terminal, environment) => {
  parseArgs({ args: [...args], options: {}, strict: true })
  const config = readConfig(environment)
  const log = createLog(config.logLevel)
  try {
    const app = await startApp(config, { log }).catch((error: unknown) => {
      throw explain(error, config)
    })
    terminal.err(greeting(app, config))
    await terminal.untilStopped()
    await app.close(stopLimitMs)
    return 0
  } finally {
    log.flush()
  }
}

/** Says what to do about faults that an operator can mend. */
function explain(error: unknown, config: Config): unknown {
  const code = (error as { code?: unknown }).code
  if (code === 'EADDRINUSE')
    return new Error(`port ${config.port} of ${config.host} is in use. Set PORT to another one`)
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR') {
    return new Error(`${(error as Error).message}. Set DATA_DIR to a folder that can be written`)
  }
  return error
}

function greeting(app: App, config: Config): string {
  const lines = [
    `Hookpact is listening on ${app.url}`,
    `  documentation   ${app.url}/docs`,
    `  data            ${config.dataDir}`,
  ]
  if (app.newApiKey !== undefined)
    lines.push(`  API key         ${app.newApiKey}   (shown this once; only its hash is kept)`)
  for (const { name, path, scheme } of app.sources) {
    const isSet = config.secrets(scheme.secret).length > 0
    lines.push(
      `  ${name.padEnd(15)} ${app.url}${path}${isSet ? '' : `   refuses everything: ${scheme.secret} is not set`}`,
    )
  }
  const [source] = app.sources
  if (source !== undefined) {
    const { secret } = source.scheme
    const type = source.eventTypes.includes('push') ? 'push' : source.eventTypes[0]
    const line = `npx hookpact send ${source.name} ${type}${app.url === 'http://127.0.0.1:8080' ? '' : ` --url ${app.url}`}`
    const isSet = config.secrets(secret).length > 0
    lines.push(
      isSet
        ? `Try it, in another terminal with the same ${secret}:\n  ${line}`
        : `Try it: start again with a secret, and send from another terminal\n  ${secret}=try-it-out npm start\n  ${secret}=try-it-out ${line}`,
    )
  }
  return `${lines.join('\n')}\n`
}
