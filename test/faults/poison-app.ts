/** Program: the whole server with a handler that ends the process, as by kill -9, at a push to the branch `poison`. */
import { setTimeout } from 'node:timers/promises'
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { eventHandlers } from '../../src/handlers/handlers.ts'
import { createLog } from '../../src/log.ts'

const app = await startApp(readConfig(process.env), {
  log: createLog('info'),
  handlers: {
    ...eventHandlers,
    github: {
      ...eventHandlers.github,
      async push({ event }) {
        if (event.data.ref === 'refs/heads/poison') process.kill(process.pid, 'SIGKILL')
        // The others are under way when it dies.
        await setTimeout(50)
      },
    },
  },
})
process.stderr.write(`listening on ${app.url}\n`)
