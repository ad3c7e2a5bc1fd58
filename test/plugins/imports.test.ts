import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyRepository, runNode } from '../contract/repository-copy.ts'

const settings = `import { configDefaults } from '../../src/config-defaults.ts'`
const standIn = `import { startConsumer } from '../../test/stand-ins/consumer.ts'`

/** A file of a plugin, what it imports, and the rule that it breaks; undefined if it is allowed. */
const files: readonly [string, string, string | undefined][] = [
  ['type.ts', `import type { Config } from '../../src/config.ts'`, undefined],
  ['contract.ts', `import { definePlugin } from '../../src/contract/plugin.ts'`, undefined],
  ['package.ts', `import { parse } from 'yaml'`, undefined],
  ['own.ts', `import './type.ts'`, undefined],
  ['server.ts', settings, 'code-of-plugins'],
  ['other.ts', `import '../dev.sample_webhook/handlers.ts'`, 'code-of-plugins'],
  ['stand-in.ts', standIn, 'code-of-plugins'],
  ['stand-in.test.ts', standIn, undefined],
  ['server.test.ts', settings, 'tests-of-plugins'],
]

test('the code of a plugin imports itself, its contract and packages, and its tests the stand-ins too', () => {
  const rules = ['.dependency-cruiser.mjs', 'tsconfig.json']
  const folder = copyRepository([...rules, 'src', 'generated', 'plugins/dev.sample_webhook', 'test/stand-ins'])
  mkdirSync(join(folder, 'plugins/acme.doors'))
  for (const [name, statement] of files) writeFileSync(join(folder, 'plugins/acme.doors', name), `${statement}\n`)
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'
  const ran = runNode(folder, [cruiser, 'plugins/acme.doors', '--output-type', 'err'])
  const found = [...ran.stdout.matchAll(/error (\S+): plugins\/acme\.doors\/(\S+) →/g)]
  const expected = files.flatMap(([name, , rule]) => (rule === undefined ? [] : [[name, rule]]))
  expect(found.map(([, rule, name]) => [name, rule]).sort()).toEqual(expected.sort())
})
