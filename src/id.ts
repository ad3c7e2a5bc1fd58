import { randomFillSync } from 'node:crypto'

/** What an id names. */
export type IdPrefix = 'evt' | 'dlv' | 'sub' | 'key' | 'file' | 'rej' | 'sigkey' | 'rpl' | 'bat'

const pool = Buffer.alloc(8192)
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
  const random = random64()
  if (nowMs > lastMs) {
    lastMs = nowMs
    counter = Number.parseInt(random.slice(0, 3), 16) >> 1
  } else if (counter === 0xfff) {
    lastMs += 1
    counter = 0
  } else {
    counter += 1
  }
  const time = lastMs.toString(16).padStart(12, '0')
  const count = counter.toString(16).padStart(3, '0')
  const variant = ((Number.parseInt(random.slice(0, 1), 16) & 0x3) | 0x8).toString(16)
  return `${prefix}_${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${random.slice(1, 4)}-${random.slice(4)}`
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

/** In hexadecimal. */
function random64(): string {
  if (used + 8 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 8
  return pool.toString('hex', used - 8, used)
}
