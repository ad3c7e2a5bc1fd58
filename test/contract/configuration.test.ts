import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configDefaults } from '../../src/config-defaults.ts'
import type { DeclaredScheme } from '../../src/signature/scheme.ts'
import { contract, operations } from './contract.ts'
import { repository } from './repository-copy.ts'

const readme = () => readFileSync(join(repository, 'README.md'), 'utf8')

/** The rows of the table, as variable, default and meaning. */
function configurationTable(): string[][] {
  const [, rows] = /^\| *variable *\| *default *\| *meaning *\|\n\|[ :|-]+\|\n((?:\|.*\n?)+)/im.exec(readme()) ?? []
  if (rows === undefined) throw new Error('README.md has no table | variable | default | meaning |')
  return rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** Those of plugins have a dot in their names, and their variables stand in the documentation of the plugin. */
const ownSchemes = Object.entries(contract.components.securitySchemes).filter(([name]) => !name.includes('.'))

test('the table of the README has every variable of the code with its default, and no other', () => {
  const schemes = ownSchemes.map(([, scheme]) => scheme['x-webhook-signature'])
  const secrets = schemes.filter((scheme) => scheme !== undefined).map((scheme) => (scheme as DeclaredScheme).secret) // linted
  const named = operations.flatMap(({ source }) => [
    source?.urlVariable,
    ...(source?.handshakes ?? []).map(({ visit }) => visit?.enabledBy),
  ])
  const expected = [
    ...Object.entries(configDefaults).map(([name, value]) => [`\`${name}\``, value === '' ? '–' : `\`${value}\``]),
    ...[...new Set([...secrets, ...named])].filter((name) => name !== undefined).map((name) => [`\`${name}\``, '–']),
  ]
  const listed = configurationTable().map(([name, value]) => [name, value])
  expect(listed.sort()).toEqual(expected.sort())
})

test('every variable of the table has a meaning', () => {
  expect(configurationTable().filter(([, , meaning]) => (meaning ?? '') === '')).toEqual([])
})
