import { text } from 'node:stream/consumers'
import { runCli } from './cli.ts'

// What cannot be said, such as on a full disk, stops nothing.
process.stderr.on('error', () => {})

/** npx and npm pass Ctrl+C on to whom the terminal has told it already: within this time it is the same one. */
const sameSignalMs = 500

process.exitCode = await runCli(process.argv.slice(2), {
  out: (said) => void process.stdout.write(said),
  err: (said) => void process.stderr.write(said),
  errIsScreen: process.stderr.isTTY === true,
  input: () => text(process.stdin),
  untilStopped,
})

/** Who asks once more, later, does not want to wait: that ends the process at once. */
function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const signals = ['SIGINT', 'SIGTERM'] as const
  const stop = () => {
    resolve()
    setTimeout(() => {
      for (const signal of signals) process.off(signal, stop)
    }, sameSignalMs).unref()
  }
  for (const signal of signals) process.on(signal, stop)
  return promise
}
