/** Program: the whole server, with a job whose first attempt never ends. */
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { jobsOf } from '../stand-ins/jobs.ts'

const app = await startApp(readConfig(process.env), {
  log: createLog('info'),
  jobHandlers: jobsOf(async ({ attempt, progress }) => {
    progress(0.5, `attempt ${attempt}`)
    if (attempt === 1) await new Promise(() => {})
  }),
})
process.stderr.write(`listening on ${app.url}\n`)
