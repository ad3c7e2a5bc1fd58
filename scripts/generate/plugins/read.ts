import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import type { DeclaredSetting } from '../../../src/contract/plugin-list.ts'
import { hashOf, pluginsIn } from '../../../src/contract/plugin-list.ts'

/** A node of a document, to be looked into. */
export type Json = { readonly [member: string]: unknown }

/** The openapi.yaml of a plugin. Without faults, what Redocly's rules grant holds of its document. */
export interface PluginDocument {
  readonly name: string
  readonly document: {
    readonly info: { readonly title: string; readonly description?: string }
    readonly security?: readonly Json[]
    readonly paths: Readonly<Record<string, Json>>
    readonly components?: Readonly<Record<string, Json>>
    readonly webhooks?: Json
    readonly 'x-settings'?: Readonly<Record<string, DeclaredSetting>>
  }
  readonly faults: readonly string[]
  readonly sha256: string
  /** A fault at the deepest node of this path that there is. */
  readonly faultAt: (path: readonly string[], message: string) => string
}

interface LintProblem {
  readonly message: string
  readonly suggest?: readonly string[]
  readonly location: readonly {
    readonly source: { readonly ref: string }
    readonly start?: { readonly line: number; readonly col: number }
  }[]
}

/** Reads and lints the plugins of a repository, in the order of their names. */
export function readPlugins(root: string): PluginDocument[] {
  const read = pluginsIn(pathToFileURL(`${join(root, 'plugins')}/`)).map((name) => readPlugin(root, name))
  const readable = read.filter(({ faults }) => faults.length === 0).map(({ name }) => name)
  const problems = readable.length === 0 ? [] : lint(root, readable)
  return read.map((plugin) => {
    const own = problems.filter((problem) => fileOf(problem) === pathOf(plugin.name))
    return { ...plugin, faults: [...plugin.faults, ...own.map(textOf)] }
  })
}

/** Where the openapi.yaml of a plugin is, seen from the root. */
function pathOf(name: string): string {
  return `plugins/${name}/openapi.yaml`
}

function readPlugin(root: string, name: string): PluginDocument {
  const file = pathOf(name)
  const yaml = readFileSync(join(root, file), 'utf8')
  const lineCounter = new LineCounter()
  const parsed = parseDocument(yaml, { lineCounter })
  const faults = parsed.errors.map(({ message, pos }) => {
    const { line, col } = lineCounter.linePos(pos[0])
    return `${file}:${line}:${col} ${message.split('\n')[0]?.replace(/ at line .*$/, '')}`
  })
  const value: unknown = faults.length === 0 ? parsed.toJS({ maxAliasCount: 1000 }) : {}
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject) faults.push(`${file}:1:1 It is not an OpenAPI document.`)
  return {
    name,
    document: (isObject ? value : {}) as PluginDocument['document'], // its shape is linted
    faults,
    sha256: hashOf(yaml),
    faultAt(path, message) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = parsed.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
        if (node?.range === undefined) continue
        const { line, col } = lineCounter.linePos(node.range[0])
        return `${file}:${line}:${col} ${message}`
      }
      return `${file}:1:1 ${message}`
    },
  }
}

function lint(root: string, names: readonly string[]): LintProblem[] {
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const rules = 'scripts/contract-rules/plugins.redocly.yaml'
  const args = [redocly, 'lint', ...names.map(pathOf), '--config', rules, '--format=json', '--max-problems=1000']
  const ran = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  try {
    // A report for each file, one behind the other.
    const reports = ran.stdout.split(/(?<=^\})\s*(?=\{)/m)
    return reports.flatMap((report) => (JSON.parse(report) as { problems: LintProblem[] }).problems)
  } catch (cause) {
    throw new Error(`the plugins cannot be linted: ${ran.stderr || ran.stdout}`, { cause })
  }
}

function fileOf({ location }: LintProblem): string | undefined {
  return location[0]?.source.ref
}

function textOf({ message, suggest = [], location }: LintProblem): string {
  const { line = 1, col = 1 } = location[0]?.start ?? {}
  const hint = suggest.length === 0 ? '' : ` Did you mean: ${suggest.join(', ')}?`
  return `${location[0]?.source.ref}:${line}:${col} ${message}${hint}`
}
