import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The repository's folder. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a script to its end with the Node that runs the tests. */
export function runNode(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Ran {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment }, timeout: 150_000 } as const
  return spawnSync(process.execPath, args, options)
}

/** Runs `redocly lint`. */
export function lint(folder: string, args: readonly string[]): Ran {
  return runNode(folder, [join(repository, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', ...args])
}

/**
 * Copies these files and folders of the repository to a folder of its own, which ends with the test. Packages are
 * shared.
 */
export function copyRepository(entries: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-copy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const entry of ['package.json', ...entries]) {
    cpSync(join(repository, entry), join(folder, entry), { recursive: true })
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/** Replaces the one place where this text stands in a file. */
export function edit(file: string, from: string, to: string): void {
  writeFileSync(file, replaceOnce(readFileSync(file, 'utf8'), from, to))
}

/** Replaces the one place where this text stands; throws where it stands nowhere, or twice. */
export function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times, not once`)
  return parts.join(to)
}
