import { readdirSync, readFileSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { attemptWith, ownFolder } from './programs.ts'

const mebibyte = 2 ** 20

async function outputOf(script: string): Promise<string | null> {
  const { outcome } = await attemptWith({ command: ['sh', '-c', script] })
  return outcome.kind === 'accepted' ? outcome.output : `not accepted: ${JSON.stringify(outcome)}`
}

test.each([
  ['nothing', 'true', null],
  ['standard output', 'echo out', 'out\n'],
  ['standard error alone', 'echo err >&2', '--- stderr ---\nerr\n'],
  ['both', 'echo out; echo err >&2', 'out\n--- stderr ---\nerr\n'],
  ['both, without an end of line', 'printf out; printf err >&2', 'out\n--- stderr ---\nerr'],
])('the output of a program that says %s is kept', async (_what, script, wanted) => {
  expect(await outputOf(script)).toBe(wanted)
})

test('8 KiB are kept whole', async () => {
  expect(await outputOf('head -c 8192 /dev/zero | tr "\\0" x')).toBe('x'.repeat(8192))
})

test('of more the first and the last 4 KiB are kept, with what is left out between them', async () => {
  const output = await outputOf('for part in a b c; do head -c 4096 /dev/zero | tr "\\0" $part; done')
  expect(output).toBe(`${'a'.repeat(4096)}\n[4096 bytes left out]\n${'c'.repeat(4096)}`)
})

test('a program that writes without end is read without end, and in no more memory than one that writes less', async () => {
  const floodBytes = 100 * mebibyte
  const flood = (bytes: number) => outputOf(`head -c ${bytes} /dev/zero >&2 & head -c ${bytes} /dev/zero; wait`)
  await flood(floodBytes / 4)
  const beforeBytes = process.memoryUsage.rss()
  let mostBytes = 0
  const watch = setInterval(() => {
    mostBytes = Math.max(mostBytes, process.memoryUsage.rss())
  }, 5)
  onTestFinished(() => clearInterval(watch))
  const output = await flood(floodBytes)
  expect(output?.match(/\[\d+ bytes left out\]/g)).toEqual(Array(2).fill(`[${floodBytes - 8192} bytes left out]`))
  expect(mostBytes).toBeGreaterThan(0)
  expect(mostBytes - beforeBytes).toBeLessThan(64 * mebibyte)
})

/** Processes of ours that have ended and were not reaped. */
function zombies(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => new RegExp(`^Z ${process.pid} `).test(stat.slice(stat.lastIndexOf(')') + 2)))
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return '' // it has ended meanwhile
  }
}

test('a thousand runs leave no process, no file descriptor and no folder behind', { timeout: 120_000 }, async () => {
  const folder = ownFolder()
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  const program = { command: ['true'] as const, pass: new Set(['stdin', 'file'] as const), workingDir: folder }
  const openFiles = () => readdirSync('/proc/self/fd').length
  await attemptWith(program)
  const before = openFiles()
  const kinds = new Map<string, number>()
  const runs = async () => {
    for (let run = 0; run < 125; run += 1) {
      const { outcome } = await attemptWith(program, { body: 'some payload' })
      kinds.set(outcome.kind, (kinds.get(outcome.kind) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: 8 }, runs))
  expect(Object.fromEntries(kinds)).toEqual({ accepted: 1000 })
  expect(openFiles()).toBe(before)
  expect(zombies()).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})
