import type { Readable } from 'node:stream'

/** How much is kept of the beginning, and how much of the end, in bytes. */
const keptBytes = 4 * 1024

/** Reads a stream to its end, so that who writes is never held up, and keeps the two ends of what came. */
export function keepEnds(stream: Readable) {
  let head = Buffer.alloc(0)
  let tail = Buffer.alloc(0)
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    const missing = keptBytes - head.length
    if (missing > 0) head = Buffer.concat([head, chunk.subarray(0, missing)])
    const rest = missing > 0 ? chunk.subarray(missing) : chunk
    // Copied: a part of a chunk would hold all of it.
    if (rest.length > 0) tail = Buffer.concat([tail, rest.subarray(-keptBytes)]).subarray(-keptBytes)
  })
  // What breaks off has ended.
  stream.on('error', () => {})
  return {
    text(): string {
      const leftOut = size - head.length - tail.length
      if (leftOut === 0) return Buffer.concat([head, tail]).toString('utf8')
      return `${head.toString('utf8')}\n[${leftOut} bytes left out]\n${tail.toString('utf8')}`
    },
  }
}

/** Both outputs of a program as one text; null if there is none. */
export function joinOutput(stdout: string, stderr: string): string | null {
  if (stderr === '') return stdout === '' ? null : stdout
  const between = stdout === '' || stdout.endsWith('\n') ? '' : '\n'
  return `${stdout}${between}--- stderr ---\n${stderr}`
}
