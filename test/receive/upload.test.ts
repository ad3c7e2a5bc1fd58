import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../src/problem.ts'
import type { FormRules } from '../../src/receive/form-rules.ts'
import { takeUpload } from '../../src/receive/upload.ts'
import { writePieces } from '../../src/store/files.ts'

const rules: FormRules = {
  files: new Map([['file', { maxBytes: 100, mediaTypes: ['text/plain'] }]]),
}
const contentType = 'multipart/form-data; boundary=b'
const whole =
  '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nWeekly\r\n' +
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.md"\r\nContent-Type: text/plain\r\n\r\n# Weekly\r\n\r\n🚀\r\n' +
  '--b\r\nContent-Disposition: form-data; name="file"; filename="b.md"\r\n\r\nmore\r\n--b--\r\n'

/** A store that takes its time before it reads, as a folder that is made does; it counts what is kept. */
function createFiles() {
  const kept = new Set<string>()
  return {
    kept,
    async writeFile(id: string, chunks: AsyncIterable<Uint8Array>) {
      await new Promise((resolve) => setImmediate(resolve))
      kept.add(id)
      return { id, ...(await writePieces(chunks, async () => undefined)) }
    },
    async removeFiles(ids: readonly string[]) {
      for (const id of ids) kept.delete(id)
    },
  }
}

/** What becomes of a body that comes in pieces of this size. */
async function take(body: Buffer, pieceBytes: number) {
  const files = createFiles()
  const pieces = Array.from({ length: Math.ceil(body.length / pieceBytes) }, (_, n) =>
    body.subarray(n * pieceBytes, (n + 1) * pieceBytes),
  )
  const upload = takeUpload(rules, contentType, Readable.from(pieces), files, 0)
  const outcome = await upload.catch((error: unknown) => error)
  return { outcome, kept: files.kept.size }
}

test('a form is taken whole, however it is cut on its way', async () => {
  for (let pieceBytes = 1; pieceBytes <= whole.length + 5; pieceBytes += 7) {
    const { outcome, kept } = await take(Buffer.from(whole), pieceBytes)
    if (outcome instanceof Error) throw outcome
    expect(kept).toBe(2)
  }
})

test('a form that ends anywhere before its end is refused, and keeps nothing', async () => {
  const bytes = Buffer.from(whole)
  // The last line break belongs to nothing, and the two dashes before it end the form.
  for (let length = 0; length < bytes.length - '--\r\n'.length; length += 1) {
    for (const pieceBytes of [1, 11, bytes.length]) {
      const { outcome, kept } = await take(bytes.subarray(0, length), pieceBytes)
      expect(outcome, `${length} bytes`).toBeInstanceOf(Problem)
      expect(kept).toBe(0)
    }
  }
})

test('a form in which anything is changed is taken or refused, and never waited for', async () => {
  const bytes = fc.tuple(fc.nat(Buffer.byteLength(whole) - 1), fc.uint8Array({ minLength: 1, maxLength: 6 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(bytes, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 13, 1000),
      async (changes, n) => {
        const body = Buffer.from(whole)
        for (const [at, change] of changes) body.set(change.subarray(0, body.length - at), at)
        const { outcome, kept } = await take(body, n)
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(Problem)
          expect(kept).toBe(0)
        }
      },
    ),
    { numRuns: 500 },
  )
})
