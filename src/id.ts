import { randomFillSync } from 'node:crypto'

/** What an id names. */
export type IdPrefix = 'evt' | 'dlv' | 'sub' | 'key' | 'file' | 'rej' | 'sigkey' | 'rpl' | 'bat'

const pool = new Uint8Array(8192)
let used = pool.length
let lastMs = 0
let counter = 0

/**
 * Makes an id: the prefix, `_` and a UUIDv7, so that ids of one process sort in the order in which they were made.
 *
 * Within one millisecond the twelve bits behind the time count up (RFC 9562, 6.2, method 1); when they are used up,
 * or the clock steps back, the time of the last id is carried on.
 *
 * @param nowMs milliseconds since 1970.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function newId(prefix: IdPrefix, nowMs: number): string {
  const random = randomBytes8()
  if (nowMs > lastMs) {
    lastMs = nowMs
    counter = ((random[0] ?? 0) << 3) | ((random[1] ?? 0) & 7)
  } else if (counter === 0xfff) {
    lastMs += 1
    counter = 0
  } else {
    counter += 1
  }
  const time = lastMs.toString(16).padStart(12, '0')
  const count = counter.toString(16).padStart(3, '0')
  const tail = hex(random)
  const variant = (((random[0] ?? 0) & 0x3) | 0x8).toString(16)
  return `${prefix}_${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${tail.slice(1, 4)}-${tail.slice(4, 16)}`
}

/** The least id of a moment: ids that are made then, or later, sort after it. Not below that of 1970. */
export function leastId(prefix: IdPrefix, atMs: number): string {
  const time = Math.max(0, atMs).toString(16).padStart(12, '0')
  return `${prefix}_${time.slice(0, 8)}-${time.slice(8)}`
}

/** The moment of an id, in milliseconds since 1970; not a number of one that has none. */
export function timeOfId(id: string): number {
  const from = id.indexOf('_') + 1
  return Number.parseInt(id.slice(from, from + 13).replace('-', ''), 16)
}

function randomBytes8(): Uint8Array {
  if (used + 8 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 8
  return pool.subarray(used - 8, used)
}

function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte < 16 ? `0${byte.toString(16)}` : byte.toString(16)
  return text
}
