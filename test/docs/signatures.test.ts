import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../src/signature/explain.ts'
import { presets } from '../../src/signature/presets.ts'
import { refusalReasons } from '../../src/signature/refusal.ts'
import { createVerifier, resolveScheme } from '../../src/signature/verify.ts'
import { requestOf } from '../signature/requests.ts'

const text = readFileSync(new URL('../../docs/signatures.md', import.meta.url), 'utf8')

/** The rows of the table that has this heading. */
function rowsOf(heading: string): string[] {
  const [, after = ''] = text.split(`${heading}\n`)
  const [table = ''] = after.split('\n\n', 1)
  return table.split('\n').filter((line) => line.startsWith('| `'))
}

/** A preset as the table shows it. */
function rowOf(preset: string): string {
  const scheme = resolveScheme({ preset, secret: 'SECRET' })
  const words = new Map(explain(scheme, requestOf({}, ''), 0))
  const timestamp = 'timestamp' in scheme ? scheme.timestamp : undefined
  const tolerance = timestamp?.toleranceSeconds === undefined ? 'any' : `${timestamp.toleranceSeconds} s`
  const cells = [
    `\`${preset}\``,
    words.get('scheme'),
    words.get('credential'),
    words.get('signed') ?? '–',
    timestamp === undefined ? '–' : tolerance,
    createVerifier(scheme).strength,
  ]
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

test('docs/signatures.md has every preset as it is in the code', () => {
  const heading = '| preset | what it is | credential | signed | time may be off by | worth |'
  expect(rowsOf(heading)).toEqual(Object.keys(presets).sort().map(rowOf))
})

test('docs/signatures.md has every reason to refuse, with its sentence', () => {
  const rows = Object.entries(refusalReasons).map(([reason, sentence]) => `| \`${reason}\` | ${sentence} |`)
  expect(rowsOf('| reason | meaning |')).toEqual(rows)
})
