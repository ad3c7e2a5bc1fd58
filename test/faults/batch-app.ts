/**
 * Program: the whole server with a handler that gets pushes in batches of four, and writes how many each has. Started
 * with `dying` it ends as by kill -9 in the middle of the first.
 */
import { setImmediate } from 'node:timers/promises'
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { eventHandlers } from '../../src/handlers/handlers.ts'
import { createLog } from '../../src/log.ts'
import { codePushed } from '../stand-ins/samples.ts'

const isDying = process.argv[2] === 'dying'

const app = await startApp(readConfig(process.env), {
  log: createLog('info'),
  handlers: {
    ...eventHandlers,
    github: {
      ...eventHandlers.github,
      push: {
        batch: { size: 4, wait: '1m' },
        async handle({ events, publish }) {
          publish('code.pushed', codePushed)
          await setImmediate()
          if (isDying) process.kill(process.pid, 'SIGKILL')
          process.stderr.write(`a batch of ${events.length}\n`)
        },
      },
    },
  },
})
process.stderr.write(`listening on ${app.url}\n`)
