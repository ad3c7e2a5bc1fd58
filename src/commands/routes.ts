import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config, Environment } from '../config.ts'
import { readConfig } from '../config.ts'
import { loadDocument, readOperations } from '../contract/document.ts'
import { readJson } from '../contract/payload.ts'
import { loadPluginList, pluginsFolder, routesFileOf } from '../contract/plugin-list.ts'
import { readSources } from '../receive/sources.ts'
import { eventValues } from '../route/event-values.ts'
import type { Verdict } from '../route/route.ts'
import { judge } from '../route/route.ts'
import { RoutesFileError } from '../routes-file/faults.ts'
import type { RoutesFile } from '../routes-file/read.ts'
import { readRoutesFile, routesFileSchema } from '../routes-file/read.ts'
import type { RouteRule } from '../routes-file/route-rules.ts'
import { fileIn, openStore } from '../store/open.ts'
import type { EventWithBody, Store } from '../store/store.ts'
import type { Command, Terminal } from './command.ts'
import { UsageError } from './command.ts'

/**
 * `hookpact routes check [file]`: says what is wrong with a file of routes, each fault at its line; without a file, with the
 * server's own and those of plugins.
 * `hookpact routes test <event id>`: says which routes match a stored event, and why the others do not.
 * `hookpact routes schema`: prints the JSON Schema of the file, for editors.
 */
export const routes: Command = async (args, terminal, environment) => {
  const [name, ...rest] = args
  const { positionals } = parseArgs({ args: [...rest], options: {}, allowPositionals: true, strict: true })
  const [what, ...more] = positionals
  if (more.length > 0)
    throw new UsageError(`routes ${name} takes no more than one argument, and not ${more.join(' ')} too`)
  if (name === 'check') return checkFiles(what, terminal, environment)
  if (name === 'test') return testEvent(what, terminal, environment)
  if (name !== 'schema') throw new UsageError('say what to do: routes check, routes test <event id> or routes schema')
  terminal.out(`${JSON.stringify(routesFileSchema, null, 2)}\n`)
  return 0
}

/** A file of routes, and whose it is. */
interface OwnedFile {
  readonly path: string
  readonly plugin?: string
}

/** The server's own first, then those of plugins. */
function filesOf({ routesFile }: Config): OwnedFile[] {
  const own = routesFile === undefined ? [] : [{ path: routesFile }]
  const plugins = loadPluginList().filter(({ faults }) => faults.length === 0)
  const ofPlugins = plugins.flatMap(({ name: plugin }) => {
    const path = routesFileOf(plugin, pluginsFolder)
    return path === undefined ? [] : [{ path, plugin }]
  })
  return [...own, ...ofPlugins]
}

function checkFiles(path: string | undefined, terminal: Terminal, environment: Environment): number {
  const config = readConfig(environment)
  const files = path === undefined ? filesOf(config) : [{ path }]
  if (files.length === 0) throw new UsageError(`say which file: ${noFiles}`)
  return Math.max(...files.map((file) => checkFile(file, config, terminal)))
}

const noFiles = 'there is no routes.yaml here or in a plugin, and ROUTES_FILE names none'

function checkFile(file: OwnedFile, config: Config, terminal: Terminal): number {
  const { path } = file
  try {
    const { rules, programs, channels } = readFile(file, config)
    terminal.out(
      `${path} is right: ${counted(rules.length, 'route')}, ${counted(programs.size, 'program')}, ${counted(channels.size, 'channel')}\n`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof RoutesFileError)) throw error
    terminal.err(`${error.message}\n`)
    return 1
  }
}

async function testEvent(id: string | undefined, terminal: Terminal, environment: Environment): Promise<number> {
  if (id === undefined) throw new UsageError('say which event: routes test evt_…')
  const config = readConfig(environment)
  const files = filesOf(config)
  if (files.length === 0) throw new UsageError(noFiles)
  const rules = files.flatMap((file) => rulesOf(file, config, terminal))
  const store = await openExisting(config)
  try {
    const event = await store.findEvent(id)
    if (event === undefined) throw new Error(`there is no event ${id}`)
    terminal.out(`${event.id}: ${event.type}${event.source === null ? ', published' : ` of ${event.source}`}\n`)
    if (event.status === 'quarantined') terminal.out('  it is in quarantine, and goes nowhere until it is released\n')
    const verdicts = judgeAll(rules, event)
    const width = Math.max(0, ...rules.map((rule) => rule.name.length))
    for (const { rule, verdict } of verdicts) terminal.out(`  ${rule.name.padEnd(width)}  ${wordsOf(rule, verdict)}\n`)
    return 0
  } finally {
    await store.close()
  }
}

/** A plugin whose file has faults is left out, as by the server. */
function rulesOf(file: OwnedFile, config: Config, terminal: Terminal): readonly RouteRule[] {
  try {
    return readFile(file, config).rules
  } catch (error) {
    if (file.plugin === undefined || !(error instanceof RoutesFileError)) throw error
    terminal.err(`${error.message}\n`)
    return []
  }
}

/** A database is looked into, and not made. */
async function openExisting(config: Config): Promise<Store> {
  if (config.databaseUrl === undefined && !existsSync(fileIn(config.dataDir)))
    throw new Error(`there is no database in ${config.dataDir}`)
  return openStore(config)
}

function judgeAll(rules: readonly RouteRule[], event: EventWithBody) {
  const document = loadDocument()
  const sources = readSources(document, readOperations(document))
  const readPayload = (source: string | null) => sources.find(({ name }) => name === source)?.payload.read ?? readJson
  return rules.map((rule) => ({ rule, verdict: judge(rule, event, () => eventValues(event, readPayload)) }))
}

function wordsOf({ to, source, events, when }: RouteRule, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'matches':
      return `matches: to ${to.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`
    case 'other-source':
      return source === undefined ? 'not: it is for what is published' : `not: it is for ${source}`
    case 'other-type':
      return `not: it is for ${events.join(', ')}`
    case 'condition-false':
      return `not: the condition is false: ${when?.written}`
    case 'condition-failed': {
      const { reason, start } = verdict.fault
      return `not: the condition cannot be evaluated: ${reason} at character ${start + 1}: ${when?.written}`
    }
  }
}

function readFile({ path, plugin }: OwnedFile, { environment }: Config): RoutesFile {
  const document = loadDocument()
  const folder = dirname(resolve(path))
  const reading = { document, operations: readOperations(document), environment, folder, plugin }
  return readRoutesFile(path, readFileSync(path, 'utf8'), reading)
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
