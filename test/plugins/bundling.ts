import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseContract } from '../../scripts/generate/document.ts'
import { generatedFiles } from '../../scripts/generate/files.ts'
import { bundlePlugins } from '../../scripts/generate/plugins/bundle.ts'
import { newPluginFiles } from '../../src/commands/plugin/new-plugin.ts'
import { copyRepository, repository } from '../contract/repository-copy.ts'

/** The contract of the server, without plugins. */
export const core = parseContract(readFileSync(join(repository, 'openapi.yaml'), 'utf8'))

/**
 * Bundles plugins whose openapi.yaml is each of these texts, by their names, and makes everything that is generated:
 * what has passed must not fail there.
 */
export async function bundle(documents: Readonly<Record<string, string | Buffer>>) {
  const generator = ['scripts', 'src/config-defaults.ts', 'src/contract', 'src/signature', 'src/network.ts']
  const folder = copyRepository([...generator, 'openapi.yaml'])
  for (const [name, yaml] of Object.entries(documents)) {
    mkdirSync(join(folder, 'plugins', name), { recursive: true })
    writeFileSync(join(folder, 'plugins', name, 'openapi.yaml'), yaml)
  }
  const { contract, plugins } = await bundlePlugins(folder, core)
  return { folder, contract, plugins, files: new Map(await generatedFiles(contract, plugins)) }
}

/** The openapi.yaml of a new plugin of this name. */
export const soundAs = (name: string) => newPluginFiles(name)[0]?.[1] ?? ''
