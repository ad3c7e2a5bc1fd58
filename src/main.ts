import { text } from 'node:stream/consumers'
import { runCli } from './cli.ts'

/** What a shell says of a program that wrote into a pipe whose reader has gone: 128 and SIGPIPE. */
const brokenPipeStatus = 141
/** npx and npm pass Ctrl+C on to whom the terminal has told it already: within this time it is the same one. */
const sameSignalMs = 500

/** Stops who waits to be stopped, and clears up then; undefined while nobody does. */
let stopWaiting: (() => void) | undefined
let failed: number | undefined

// What cannot be said, such as on a full disk, stops nothing.
process.stderr.on('error', () => {})
// Who works for what nobody reads ends: `| head` is enough of a reason, and no fault.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (failed !== undefined) return
  failed = code === 'EPIPE' ? brokenPipeStatus : 1
  if (code !== 'EPIPE') process.stderr.write(`hookpact: standard output cannot be written: ${message}\n`)
  if (stopWaiting === undefined) process.exit(failed)
  stopWaiting()
})

const status = await runCli(process.argv.slice(2), {
  out: (said) => void process.stdout.write(said),
  err: (said) => void process.stderr.write(said),
  errIsScreen: process.stderr.isTTY === true,
  input: () => text(process.stdin),
  untilStopped,
})
process.exitCode = failed ?? status

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
  stopWaiting = stop
  return promise
}
