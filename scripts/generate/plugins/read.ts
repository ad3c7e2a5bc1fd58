import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from 'yaml'
import { LineCounter, parseDocument, visit } from 'yaml'
import type { DeclaredSetting } from '../../../src/contract/plugin-list.ts'
import { hashOf, pathOf, pluginsIn } from '../../../src/contract/plugin-list.ts'
import { lintPlugins } from './lint.ts'
import { isObject } from './nodes.ts'

/** A node of a document, to be looked into. */
export type Json = { readonly [member: string]: unknown }

/** The openapi.yaml of a plugin. Without faults, what Redocly's rules grant holds of its document. */
export interface PluginDocument {
  readonly name: string
  readonly document: {
    readonly openapi: string
    readonly info: { readonly title: string; readonly description?: string }
    readonly security?: readonly Json[]
    readonly paths: Readonly<Record<string, Json>>
    readonly components?: Readonly<Record<string, Json>>
    readonly webhooks?: Json
    readonly 'x-settings'?: Readonly<Record<string, DeclaredSetting>>
  }
  readonly faults: readonly string[]
  /** Of its bytes, as the server sees it. */
  readonly sha256: string
  /** A fault at the deepest node of this path that there is. */
  readonly faultAt: (path: readonly string[], message: string) => string
}

/** Reads and lints the plugins of a repository, in the order of their names. */
export function readPlugins(root: string): PluginDocument[] {
  const read = pluginsIn(pathToFileURL(`${join(root, 'plugins')}/`)).map((name) => readPlugin(root, name))
  const readable = read.filter(({ faults }) => faults.length === 0).map(({ name }) => name)
  const linted = lintPlugins(root, readable)
  return read.map((plugin) => ({ ...plugin, faults: [...plugin.faults, ...(linted.get(plugin.name) ?? [])] }))
}

function readPlugin(root: string, name: string): PluginDocument {
  const file = pathOf(name)
  const bytes = readFileSync(join(root, file))
  const lineCounter = new LineCounter()
  const parsed = parseDocument(bytes.toString('utf8'), { lineCounter })
  const at = (offset: number, message: string) => {
    const { line, col } = lineCounter.linePos(offset)
    return `${file}:${line}:${col} ${message}`
  }
  const faults = [
    // What follows the first is its consequence.
    ...parsed.errors
      .slice(0, 1)
      .map(({ message, pos }) => at(pos[0], (message.split('\n')[0] ?? '').replace(/ at line .*$/, ''))),
    ...aliasFaults(parsed, at),
  ]
  const value = faults.length === 0 ? dataOf(parsed) : {}
  if (value === endless)
    faults.push(at(0, 'It has no end: an alias stands within its own anchor, or there are too many.'))
  else if (!isObject(value) || Array.isArray(value)) faults.push(at(0, 'It is not an OpenAPI document.'))
  return {
    name,
    document: (faults.length === 0 ? value : {}) as PluginDocument['document'], // its shape is linted
    faults,
    sha256: hashOf(bytes),
    faultAt(path, message) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = parsed.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
        if (node?.range !== undefined) return at(node.range[0], message)
      }
      return at(0, message)
    },
  }
}

/** Each alias without an anchor before it. */
function aliasFaults(parsed: Document.Parsed, at: (offset: number, message: string) => string): string[] {
  const faults: string[] = []
  visit(parsed, {
    Alias(_key, alias) {
      if (alias.resolve(parsed) === undefined)
        faults.push(at(alias.range?.[0] ?? 0, `There is no anchor &${alias.source} before *${alias.source}.`))
    },
  })
  return faults
}

const endless = Symbol('endless')

/** The document as data, if that can be written down. */
function dataOf(parsed: Document.Parsed): unknown {
  try {
    return JSON.parse(JSON.stringify(parsed.toJS({ maxAliasCount: 1000 })) ?? 'null')
  } catch {
    return endless
  }
}
