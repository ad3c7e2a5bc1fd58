import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('a run that failed ends as one that failed, also where it had a PostgreSQL of its own', () => {
  const postgres = new URL('postgres.ts', import.meta.url).href
  const run = `await import(${JSON.stringify(postgres)}); process.exitCode = 3`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', run], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  })
  expect(status).toBe(3)
})
