import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Document } from 'yaml'
import { LineCounter, parseDocument } from 'yaml'
import type { OpenApiDocument, Operation } from '../contract/document.ts'
import { nearest } from '../contract/nearest.ts'
import { pointerNames } from '../contract/pointer.ts'
import type { Channel } from './channel.ts'
import { readChannel } from './channel.ts'
import type { WrittenChannel } from './channel-schema.ts'
import { channelSchema } from './channel-schema.ts'
import type { EventCases } from './event-cases.ts'
import { createEventCases } from './event-cases.ts'
import { readValue } from './expressions.ts'
import type { Faults, FilePath } from './faults.ts'
import { createFaults, filePath } from './faults.ts'
import type { Program, WrittenProgram } from './program.ts'
import { readProgram } from './program.ts'
import { programSchema } from './program-schema.ts'
import type { RouteRule, RouteTarget, WrittenRoute } from './route-rules.ts'
import { didYouMean, readRules, routeSchema } from './route-rules.ts'
import type { ReadValue } from './template.ts'

/** What a file of routes declares. */
export interface RoutesFile {
  readonly rules: readonly RouteRule[]
  readonly programs: ReadonlyMap<string, Program>
  readonly channels: ReadonlyMap<string, Channel>
}

export const noRoutes: RoutesFile = { rules: [], programs: new Map(), channels: new Map() }

interface WrittenFile {
  readonly routes?: readonly WrittenRoute[]
  readonly programs?: Readonly<Record<string, WrittenProgram>>
  readonly channels?: Readonly<Record<string, WrittenChannel>>
}

/** Programs and channels share their names with nothing else that a delivery can go to: handlers have a full stop, subscriptions an underscore. */
const names = { pattern: '^[a-z][a-z0-9-]{0,62}$' }

/** The JSON Schema of the file, for editors too. */
export const routesFileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Hookpact routes',
  type: 'object',
  additionalProperties: false,
  properties: {
    routes: { type: 'array', description: 'Which events go where.', items: routeSchema },
    programs: {
      type: 'object',
      description: 'Programs that run when an event reaches them, by their names.',
      propertyNames: names,
      additionalProperties: programSchema,
    },
    channels: {
      type: 'object',
      description: 'Chats that are told of events, by their names.',
      propertyNames: names,
      additionalProperties: channelSchema,
    },
  },
}

let compiled: ValidateFunction<WrittenFile> | undefined

/** Compiled where it is needed first: most commands read no such file. */
function fileCheck(): ValidateFunction<WrittenFile> {
  compiled ??= new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile<WrittenFile>(routesFileSchema)
  return compiled
}

/** What is needed to read a file. */
export interface FileReading {
  readonly document: OpenApiDocument
  readonly operations: readonly Operation[]
  /** Of the server: what the file takes from it by name. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute, of the file. */
  readonly folder: string
  /** Whose file it is; undefined: the server's own. */
  readonly plugin?: string | undefined
}

/**
 * Reads a file of routes.
 * @param file how it is called in what is said of it.
 * @throws RoutesFileError with all that is wrong, each at its line.
 */
export function readRoutesFile(file: string, text: string, reading: FileReading): RoutesFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const faults = createFaults(file, document, lines)
  for (const { pos, message } of document.errors) faults.add([], message.split('\n')[0] ?? message, pos[0])
  faults.throwIfAny()
  const written = plainOf(document, faults)
  const fits = fileCheck()
  if (!faults.isAny() && !fits(written)) addSchemaFaults(fits.errors ?? [], faults)
  faults.throwIfAny()
  return readWritten(written as WrittenFile, createEventCases(reading.document, reading.operations), reading, faults)
}

function readWritten(
  { routes = [], programs = {}, channels = {} }: WrittenFile,
  eventCases: EventCases,
  { environment, folder, plugin }: FileReading,
  faults: Faults,
): RoutesFile {
  for (const name of Object.keys(channels))
    if (Object.hasOwn(programs, name))
      faults.add(['channels', name], `there is a program ${name} too: give one another name`)
  const targets = { programs: Object.keys(programs), channels: Object.keys(channels) }
  const rules = readRules(routes, targets, eventCases, faults)
  /** What reaches a destination is what its expressions are checked against. */
  const casesTo = (kind: string, name: string) =>
    rules
      .filter(({ to }) => to.some((target) => target.kind === kind && target.name === name))
      .flatMap(({ source, events }) => eventCases.casesOf(source, events))
  const readAll = <Written, Read>(
    section: 'programs' | 'channels',
    kind: RouteTarget['kind'],
    written: Readonly<Record<string, Written>>,
    read: (name: string, one: Written, readValueAt: ReadValue) => Read,
  ): Map<string, Read> => {
    const all = new Map<string, Read>()
    for (const [name, one] of Object.entries(written)) {
      const cases = casesTo(kind, name)
      try {
        all.set(
          name,
          read(name, one, (text, place) => readValue(text, cases, filePath(place), faults)),
        )
      } catch (error) {
        addThrown(error, [section, name], faults)
      }
    }
    return all
  }
  const file = {
    rules,
    programs: readAll('programs', 'program', programs, (name, one, readValueAt) =>
      readProgram(name, one, { folder, environment, valueOf: readValueAt }),
    ),
    channels: readAll('channels', 'channel', channels, (name, one, readValueAt) =>
      readChannel(name, one, { environment, valueOf: readValueAt }),
    ),
  }
  faults.throwIfAny()
  return plugin === undefined ? file : underPlugin(plugin, file)
}

/** What a plugin's file declares is called `<plugin>/<name>` everywhere else, so that no two files collide. */
function underPlugin(plugin: string, { rules, programs, channels }: RoutesFile): RoutesFile {
  const under = <Named extends { readonly name: string }>(one: Named): Named => ({
    ...one,
    name: `${plugin}/${one.name}`,
  })
  const all = <Named extends { readonly name: string }>(named: ReadonlyMap<string, Named>) =>
    new Map([...named.values()].map(under).map((one) => [one.name, one]))
  return {
    rules: rules.map((rule) => ({ ...under(rule), to: rule.to.map(under) })),
    programs: all(programs),
    channels: all(channels),
  }
}

/** What a reader throws begins with the place, if it knows one. */
function addThrown(error: unknown, path: FilePath, faults: Faults): void {
  const message = error instanceof Error ? error.message : String(error)
  const [, place, rest] = /^((?:programs|channels)\.[^\s:]+):? (.*)$/s.exec(message) ?? []
  if (place === undefined || rest === undefined) faults.add(path, message)
  else faults.add(filePath(place), rest)
}

/** An empty file is one that is being written, more often than one without routes. */
function plainOf(document: Document, faults: Faults): unknown {
  try {
    const written: unknown = document.toJS()
    if (written === null || written === undefined)
      faults.add([], 'the file is empty: write `routes: []` if there are to be none')
    return written
  } catch (error) {
    faults.add([], error instanceof Error ? error.message : String(error))
    return undefined
  }
}

/** Of alternatives, only what was wrong with the one that was written: what another type would need helps nobody. */
function addSchemaFaults(errors: readonly ErrorObject[], faults: Faults): void {
  const told = errors.filter(({ keyword, propertyName }) => !alternatives.has(keyword) && propertyName === undefined)
  for (const error of told) {
    const isOtherType = error.keyword === 'type' && told.some((other) => other !== error && isAtOrBelow(other, error))
    if (!isOtherType) faults.add(...faultOf(error))
  }
}

const alternatives = new Set(['anyOf', 'oneOf', 'if'])

function isAtOrBelow(other: ErrorObject, { instancePath }: ErrorObject): boolean {
  if (other.instancePath === instancePath) return other.keyword !== 'type'
  return other.instancePath.startsWith(`${instancePath}/`)
}

function faultOf({ instancePath, keyword, params, message = '', parentSchema }: ErrorObject): [FilePath, string] {
  const path = pointerNames(instancePath).map((name) => (/^\d+$/.test(name) ? Number(name) : name))
  const { properties = {}, description } = parentSchema as { properties?: object; description?: string }
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      const near = nearest(name, Object.keys(properties))[0]
      const hint = near === undefined ? `: there are ${Object.keys(properties).join(', ')}` : didYouMean(near)
      return [[...path, name], `is no member${hint}`]
    }
    case 'propertyNames': {
      const name = String(params.propertyName)
      return [[...path, name], 'is no name: it takes a to z, 0 to 9 and `-`, and begins with a letter']
    }
    case 'enum':
      return [path, `is none of ${(params.allowedValues as unknown[]).join(', ')}`]
    case 'pattern':
      return [path, description === undefined ? message : `has another form than it must: ${description}`]
    default:
      return [path, message]
  }
}
