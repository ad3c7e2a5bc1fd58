import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pluginNamePattern, pluginsFolder } from '../contract/plugin-list.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import { newPluginFiles } from './plugin/new-plugin.ts'

/** What makes generated/: only the repository has it. */
const generator = new URL('../scripts/generate.ts', pluginsFolder)

/** `hookpact plugin new <author>.<module>`: makes a folder with a plugin that works, and its test. */
export const plugin: Command = async (args, terminal) => {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true, strict: true })
  const [what, name, ...more] = positionals
  if (what !== 'new' || name === undefined || more.length > 0)
    throw new UsageError('say which: plugin new <author>.<module>')
  if (!pluginNamePattern.test(name))
    throw new UsageError(
      `${JSON.stringify(name)} is no name of a plugin: write <author>.<module>, each a small letter, then small letters, digits and _, as in dev.sample_webhook`,
    )
  if (!existsSync(generator))
    throw new UsageError(
      `a plugin becomes a part of generated/, which ${fileURLToPath(new URL('../', pluginsFolder))} has nothing to make with: use a clone of the repository`,
    )
  const folder = fileURLToPath(new URL(name, pluginsFolder))
  if (existsSync(folder)) throw new UsageError(`${folder} is there already`)
  mkdirSync(folder, { recursive: true })
  for (const [file, content] of newPluginFiles(name)) writeFileSync(join(folder, file), content, { flag: 'wx' })
  terminal.out(`${folder}\n`)
  const tests = `npx vitest run --project sqlite plugins/${name}`
  terminal.err(`Then: npm run generate && npx tsc --noEmit && ${tests}\n`)
  return 0
}
