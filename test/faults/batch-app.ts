/**
 * Program: the whole server with a handler that gets pushes in batches of four, and writes how many each has. Started
 * with `dying` it ends as by kill -9 in the middle of the first.
 */
import { setImmediate } from 'node:timers/promises'
import { codePushed } from '../stand-ins/samples.ts'
import { startWithPush } from './push-app.ts'

const isDying = process.argv[2] === 'dying'

await startWithPush({
  batch: { size: 4, wait: '1m' },
  async handle({ events, publish }) {
    publish('code.pushed', codePushed)
    await setImmediate()
    if (isDying) process.kill(process.pid, 'SIGKILL')
    process.stderr.write(`a batch of ${events.length}\n`)
  },
})
