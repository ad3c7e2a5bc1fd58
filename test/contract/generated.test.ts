import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyRepository, edit, repository, runNode } from './repository-copy.ts'

const generator = [
  'openapi.yaml',
  'redocly.yaml',
  'plugins',
  'scripts',
  'src/config-defaults.ts',
  'src/contract',
  'src/signature',
  'src/network.ts',
]

test('generated/ is fresh', () => {
  const ran = runNode(repository, ['scripts/generate.ts', '--check'])
  expect([ran.status, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toMatch(/^generated\/ is fresh: \d+ files\n$/)
})

test('generating anew, in another folder, gives the same files byte for byte', () => {
  const folder = copyRepository([...generator, 'generated'])
  for (const file of filesIn(join(folder, 'generated'))) rmSync(join(folder, 'generated', file))
  const ran = runNode(folder, ['scripts/generate.ts'])
  expect([ran.status, ran.stderr]).toEqual([0, ''])

  const files = filesIn(join(repository, 'generated'))
  expect(filesIn(join(folder, 'generated'))).toEqual(files)
  const changed = files.filter((file) => !bytes(folder, file).equals(bytes(repository, file)))
  expect(changed).toEqual([])
})

test('what is stale, edited by hand or left over in generated/ is named, and nothing is written', () => {
  const folder = copyRepository([...generator, 'generated'])
  edit(join(folder, 'openapi.yaml'), 'operationId: getHealth', 'operationId: showHealth')
  writeFileSync(join(folder, 'generated/docs/left-over.js'), '')
  writeFileSync(join(folder, 'generated/docs/docs.js'), '// edited')
  const ran = runNode(folder, ['scripts/generate.ts', '--check'])
  expect(ran.status).toBe(1)
  expect(ran.stderr.split('\n').sort().filter(Boolean)).toEqual([
    'Run: npm run generate',
    'generated/catalogue.d.ts is stale',
    'generated/catalogue.js is stale',
    'generated/docs/docs.js is stale',
    'generated/docs/left-over.js is not made from openapi.yaml any more',
    'generated/openapi.d.ts is stale',
    'generated/openapi.json is stale',
    'generated/openapi.sha256 is stale',
    'generated/validators/parameters.js is stale',
    'generated/validators/replies.js is stale',
  ])
  expect(readFileSync(join(folder, 'generated/docs/docs.js'), 'utf8')).toBe('// edited')
})

test('a contract with a typing error generates nothing, and the error is shown with its line and a hint', () => {
  const folder = copyRepository([...generator, 'generated'])
  edit(join(folder, 'openapi.yaml'), 'eventType: { header: X-GitHub-Event }', 'eventType: { header: X-GitHub-Evnt }')
  const line = lineOf(join(folder, 'openapi.yaml'), 'X-GitHub-Evnt')
  for (const args of [['scripts/generate.ts'], ['scripts/generate.ts', '--check']]) {
    const ran = runNode(folder, args)
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain(`openapi.yaml:${line}:`)
    expect(ran.stderr).toContain(
      'It is read from the header parameter X-GitHub-Evnt, which the operation does not have',
    )
    expect(ran.stderr).toMatch(/Did you mean: X-GitHub-Event/)
  }
  expect(bytes(folder, 'openapi.json').equals(bytes(repository, 'openapi.json'))).toBe(true)
})

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

function bytes(folder: string, file: string): Buffer {
  return readFileSync(join(folder, 'generated', file))
}

function lineOf(file: string, text: string): number {
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  )
}
