import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { EventHandlers } from '../../src/contract/events.ts'
import { eventHandlers } from '../../src/handlers/handlers.ts'
import { createLog } from '../../src/log.ts'

/** Starts the whole server with another handler of pushes to GitHub, and says where it listens. */
export async function startWithPush(push: EventHandlers['github']['push']): Promise<void> {
  const github = { ...eventHandlers.github, push }
  const app = await startApp(readConfig(process.env), {
    log: createLog('info'),
    handlers: { ...eventHandlers, github },
  })
  process.stderr.write(`listening on ${app.url}\n`)
}
