import { runCli } from './cli.ts'

// What cannot be said, such as on a full disk, stops nothing.
process.stderr.on('error', () => {})

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsScreen: process.stderr.isTTY === true,
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    }),
})
