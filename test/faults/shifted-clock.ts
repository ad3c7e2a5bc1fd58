/**
 * Preload: the machine's clock, as many milliseconds off as the file says that SHIFTED_CLOCK names. It is read again
 * every few milliseconds, so that the clock can be stepped while the process runs. Timers go on as they did: they do
 * not follow the clock.
 */
import { readFileSync } from 'node:fs'

const file = process.env.SHIFTED_CLOCK
if (file === undefined) throw new Error('SHIFTED_CLOCK names no file')

const RealDate = Date
const realNow = Date.now
let offsetMs = 0
let readAtMs = Number.NEGATIVE_INFINITY

function now(): number {
  if (performance.now() - readAtMs > 10) {
    readAtMs = performance.now()
    offsetMs = Number(readFileSync(String(file), 'utf8'))
  }
  return realNow() + offsetMs
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, asked) => Reflect.construct(target, args.length === 0 ? [now()] : args, asked),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
