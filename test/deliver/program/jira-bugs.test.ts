import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attemptWith, ownFolder } from './programs.ts'

const script = new URL('../../../examples/jira-bugs/report-bug.sh', import.meta.url).pathname

test('the example appends each bug as a line of JSON, whatever is in its summary', async () => {
  const workingDir = ownFolder()
  const summaries = ['The nozzle overheats', `"it's" \\ $(touch x) \`x\`\n\tü ☃ 🚀\u0001\n`, '--key=OTHER-1', '']
  for (const summary of summaries) {
    const params = new Map([
      ['key', () => 'ROCKET-42'],
      ['summary', () => summary],
    ])
    const { outcome } = await attemptWith({ command: [script], params, workingDir })
    expect(outcome).toEqual({ kind: 'accepted', statusCode: 0, output: 'reported ROCKET-42\n' })
  }
  const lines = readFileSync(join(workingDir, 'bugs.jsonl'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(summaries.map((summary) => ({ key: 'ROCKET-42', summary })))
})

test('the example appends to the file that BUGS_FILE names, and refuses what it does not know', async () => {
  const path = join(ownFolder(), 'other.jsonl')
  const env = { PATH: process.env.PATH ?? '', BUGS_FILE: path }
  await attemptWith({ command: [script, '--key=ROCKET-1'], env })
  expect(readFileSync(path, 'utf8')).toBe('{"key":"ROCKET-1","summary":""}\n')
  const { outcome } = await attemptWith({ command: [script, '--kye=ROCKET-1'], env })
  expect(outcome).toMatchObject({
    kind: 'refused',
    statusCode: 2,
    output: expect.stringContaining('--kye=ROCKET-1 is not known'),
  })
})
