/** Program: the whole server with a handler that ends the process, as by kill -9, at a push to the branch `poison`. */
import { setTimeout } from 'node:timers/promises'
import { startWithPush } from './push-app.ts'

await startWithPush(async ({ event }) => {
  if (event.data.ref === 'refs/heads/poison') process.kill(process.pid, 'SIGKILL')
  // The others are under way when it dies.
  await setTimeout(50)
})
