import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import contractRules from '../../scripts/contract-rules/plugin.ts'
import { lint, replaceOnce, repository } from './repository-copy.ts'
import type { TypingError } from './typing-errors.ts'
import { typingErrors } from './typing-errors.ts'

interface Problem {
  readonly ruleId: string
  readonly severity: string
  readonly message: string
  readonly suggest: readonly string[]
  readonly location: readonly { readonly source: { readonly ref: string }; readonly start: { readonly line: number } }[]
}

const yaml = readFileSync(join(repository, 'openapi.yaml'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'hookpact-lint-'))
const misspelt = (error: TypingError) => replaceOnce(yaml, error.from, error.to)
let problems: readonly Problem[] = []

// One process judges them all: each start of it takes longer than a file does.
beforeAll(() => {
  const files = typingErrors.map((error, index) => {
    const file = join(folder, `${index}.yaml`)
    writeFileSync(file, misspelt(error))
    return file
  })
  const ran = lint(repository, [...files, '--config=redocly.yaml', '--format=json', '--max-problems=1000'])
  expect(ran.status).toBe(1)
  // It prints one JSON document after another.
  const reports = JSON.parse(`[${ran.stdout.replaceAll(/^\}\{/gm, '},{')}]`) as { problems: Problem[] }[] // its format
  problems = reports.flatMap((report) => report.problems)
}, 160_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(typingErrors.map((error, index) => [error.rule, error.message, error, index] as const))(
  '%s says: %s',
  (rule, message, error, index) => {
    const found = problems.filter(({ location }) => location[0]?.source.ref.endsWith(`/${index}.yaml`))
    const said = found.filter((problem) => problem.ruleId === rule && problem.message === message)
    expect(said, `of ${found.map((problem) => `${problem.ruleId}: ${problem.message}`).join('\n')}`).toHaveLength(1)
    expect(said[0]?.severity).toBe('error')
    expect(said[0]?.location[0]?.start.line).toBe(lineOf(error))
    if (error.suggest !== undefined) expect(said[0]?.suggest).toContain(error.suggest)
  },
)

test('every rule of ours is tried', () => {
  const { id, rules } = contractRules()
  const tried = new Set(typingErrors.map(({ rule }) => rule))
  expect(Object.keys(rules.oas3).filter((name) => !tried.has(`${id}/${name}`))).toEqual([])
})

/** The line, 1 for the first, on which the fault must be shown. */
function lineOf(error: TypingError): number {
  const text = misspelt(error)
  const on = error.on ?? error.to
  const at = text.indexOf(on)
  if (at === -1 || text.indexOf(on, at + 1) !== -1) throw new Error(`${JSON.stringify(on)} does not stand once`)
  return text.slice(0, at).split('\n').length
}
