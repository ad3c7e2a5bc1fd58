/**
 * `npm run generate`: makes everything in generated/ from openapi.yaml and those of plugins/. `--check` writes nothing
 * and fails when a file is stale. A plugin with faults is reported and left out; `--check` fails then.
 *
 * The output depends on these files and on the locked versions of the tools alone: no time, no path, no order of a
 * file system.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noPluginsIn, pluginsFolder } from '../src/contract/plugin-list.ts'
import { docsFiles } from './generate/docs.ts'
import { documentFiles, parseContract } from './generate/document.ts'
import { generatedFiles } from './generate/files.ts'
import { bundlePlugins, pluginFiles } from './generate/plugins/bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const generated = join(root, 'generated')
const check = process.argv.includes('--check')

const lint = spawnSync(process.execPath, [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', 'openapi.yaml'], {
  cwd: root,
  encoding: 'utf8',
})
if (lint.status !== 0) {
  // Its last line recommends to ignore the problems.
  process.stderr.write((lint.stdout + lint.stderr).replace(/^run `redocly lint --generate-ignore-file`.*$/m, ''))
  process.exit(1)
}

const yaml = readFileSync(join(root, 'openapi.yaml'))
const { contract, plugins } = await bundlePlugins(root, parseContract(yaml.toString('utf8')))
for (const name of noPluginsIn(pluginsFolder))
  process.stderr.write(`plugins/${name} is no plugin: that is a folder <author>.<module> with an openapi.yaml\n`)
const pluginFaults = plugins.flatMap(({ faults }) => faults)
for (const fault of pluginFaults) process.stderr.write(`${fault}\n`)
for (const { name, faults } of plugins)
  if (faults.length > 0) process.stderr.write(`The plugin ${name} is left out until its openapi.yaml is mended.\n`)
const files = new Map<string, string>([
  ...documentFiles(contract, yaml),
  ...pluginFiles(plugins),
  ...(await generatedFiles(contract, plugins)),
  ...docsFiles(root),
])

const existing = listFiles(generated)
const stale = [...files].filter(
  ([path, content]) => !existing.has(path) || readFileSync(join(generated, path), 'utf8') !== content,
)
const left = [...existing].filter((path) => !files.has(path))

if (check) {
  for (const [path] of stale) process.stderr.write(`generated/${path} is stale\n`)
  for (const path of left) process.stderr.write(`generated/${path} is not made from openapi.yaml any more\n`)
  if (stale.length + left.length > 0) {
    process.stderr.write('Run: npm run generate\n')
    process.exit(1)
  }
  if (pluginFaults.length > 0) process.exit(1)
  process.stdout.write(`generated/ is fresh: ${files.size} files\n`)
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(generated, path)), { recursive: true })
    writeFileSync(join(generated, path), content)
  }
  for (const path of left) rmSync(join(generated, path))
  process.stdout.write(
    `generated/: ${stale.length} written, ${left.length} removed, ${files.size - stale.length} unchanged\n`,
  )
}

function listFiles(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  )
}
