import { text } from 'node:stream/consumers'
import { runCli } from './cli.ts'

// What cannot be said, such as on a full disk, stops nothing.
process.stderr.on('error', () => {})

process.exitCode = await runCli(process.argv.slice(2), {
  out: (said) => void process.stdout.write(said),
  err: (said) => void process.stderr.write(said),
  errIsScreen: process.stderr.isTTY === true,
  input: () => text(process.stdin),
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    }),
})
