import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { jobTimeoutsMs, operationIds, respondingSources, sourceEventTypes } from '#generated/catalogue.js'
import { forSenders } from './contract.ts'
import { repository } from './repository-copy.ts'

/** Files that exist in the compiler's eyes alone, beside this one. */
const complete = join(repository, 'test/contract/virtual-complete.ts')
const incomplete = join(repository, 'test/contract/virtual-incomplete.ts')
const header = `
import type { OperationHandlers } from '../../src/contract/operations.ts'
import type { EventHandlers, Responders } from '../../src/contract/events.ts'
import type { JobHandlers } from '../../src/contract/jobs.ts'
export declare const all: OperationHandlers
export declare const events: EventHandlers
export declare const answers: Responders
export declare const jobs: JobHandlers
export const batch = { size: 2, wait: '5s' }
`
const sources = Object.entries(sourceEventTypes).map(([source, types]): [string, readonly string[]] => [source, types])
const handled = sources.filter(([, types]) => types.length > 0)
/** Senders are received by their contract alone: their operations have no handlers of their own. */
const received = forSenders.map(({ operationId }) => operationId)
/** Those of plugins have a full stop in their names, and handlers of their own. */
const managed = operationIds.filter((id) => !received.includes(id) && !id.includes('.'))
const quoted = (name: string) => JSON.stringify(name)

/** Each faulty line, and the name that the compiler must say. */
const faulty: readonly { readonly name: string; readonly says: string; readonly line: string }[] = [
  ...managed.flatMap((id) => [
    {
      name: `operation ${id} without a handler`,
      says: `'${id}'`,
      line: `{ const { ${id}: _left, ...others } = all; const handlers: OperationHandlers = others; void handlers }`,
    },
    {
      name: `operation ${id} with a handler that answers an undeclared status`,
      says: id,
      line: `{ const ${id} = () => ({ status: 299 }) as const; const handlers: OperationHandlers = { ...all, ...{ ${id} } }; void handlers }`,
    },
    {
      name: `operation ${id} with a handler that reads a path parameter that it does not have`,
      says: `'nobody'`,
      line: `{ const handlers: OperationHandlers = { ...all, ${id}: (input) => input.path.nobody }; void handlers }`,
    },
  ]),
  ...received.map((id) => ({
    name: `operation ${id}, which receives, with a handler of its own`,
    says: `'${id}'`,
    line: `{ const handlers: OperationHandlers = { ...all, ${id}: () => ({ status: 200 }) }; void handlers }`,
  })),
  ...sources
    .filter(([, types]) => types.length === 0)
    .map(([source]) => ({
      name: `source ${source}, which declares no event types, with handlers`,
      says: `'${quoted(source)}'`,
      line: `{ const handlers: EventHandlers = { ...events, ${quoted(source)}: {} }; void handlers }`,
    })),
  ...respondingSources.flatMap((source) => [
    {
      name: `source ${source} without a responder`,
      says: source,
      line: `{ const { ${quoted(source)}: _left, ...others } = answers; const responders: Responders = others; void responders }`,
    },
    {
      name: `source ${source} with a responder that answers something else`,
      says: 'no_such_member',
      line: `{ const other = { ${quoted(source)}: () => ({ no_such_member: 1 }) }; const responders: Responders = { ...answers, ...other }; void responders }`,
    },
  ]),
  ...handled.flatMap(([source, types]) => [
    {
      name: `source ${source} without handlers`,
      says: source,
      line: `{ const { ${quoted(source)}: _left, ...others } = events; const handlers: EventHandlers = others; void handlers }`,
    },
    ...types.flatMap((type) => [
      {
        name: `event ${type} of ${source} without a handler`,
        says: quoted(type),
        line: `{ const { ${quoted(type)}: _left, ...others } = events[${quoted(source)}]; const handlers: EventHandlers[${quoted(source)}] = others; void handlers }`,
      },
      {
        name: `event ${type} of ${source} with a handler that reads another payload`,
        says: type,
        line: `{ const other = { ${quoted(type)}: (context: { event: { data: { nothing: 'like it' } } }) => void context }; const handlers: EventHandlers[${quoted(source)}] = { ...events[${quoted(source)}], ...other }; void handlers }`,
      },
    ]),
  ]),
  ...Object.keys(jobTimeoutsMs).flatMap((job) => [
    {
      name: `job ${job} without a function`,
      says: quoted(job),
      line: `{ const { ${quoted(job)}: _left, ...others } = jobs; const handlers: JobHandlers = others; void handlers }`,
    },
    {
      name: `job ${job} with a function that reads another input`,
      says: job,
      line: `{ const other = { ${quoted(job)}: (context: { input: { nothing: 'like it' } }) => void context }; const handlers: JobHandlers = { ...jobs, ...other }; void handlers }`,
    },
  ]),
  {
    name: 'an event that is published with data of another type',
    says: 'string',
    line: `{ const github: Partial<EventHandlers['github']> = { push: ({ publish }) => void publish('code.pushed', 'text') }; void github }`,
  },
  {
    name: 'a batch handler that reads another payload',
    says: 'no_such_member',
    line: `{ const github: Partial<EventHandlers['github']> = { push: { batch, handle: ({ events }) => void events[0]?.data.no_such_member } }; void github }`,
  },
  {
    name: 'a batch handler that asks for a single event',
    says: `'event'`,
    line: `{ const github: Partial<EventHandlers['github']> = { push: { batch, handle: ({ event }) => void event } }; void github }`,
  },
  {
    name: 'an operational event that a handler publishes',
    says: '"ping"',
    line: `{ const github: Partial<EventHandlers['github']> = { push: ({ publish }) => void publish('ping', {} as never) }; void github }`,
  },
]
const texts = new Map([
  [
    complete,
    `${header}const handlers: OperationHandlers = { ...all }
const every: EventHandlers = { ...events }
const asked: JobHandlers = { ...jobs }
const batched: Partial<EventHandlers['github']> = { push: { batch, handle: ({ events, publish, log, signal, readFile }) => void [events.map(({ data }) => data.ref), publish, log, signal, readFile] } }
void [handlers, every, asked, batched]\n`,
  ],
  [incomplete, `${header}${faulty.map(({ line }) => line).join('\n')}\n`],
])
let diagnostics: readonly ts.Diagnostic[] = []

// One program: most of its time goes into the types of the contract.
beforeAll(() => {
  const path = join(repository, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  host.getSourceFile = (file, target, ...others) => {
    const text = texts.get(file)
    return text === undefined ? getSourceFile(file, target, ...others) : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  diagnostics = [...texts.keys()].flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
}, 60_000)

test('a complete map of handlers compiles', () => {
  const found = diagnostics.filter(({ file }) => file?.fileName === complete)
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

test.each(faulty.map((one, index) => [one.name, one.says, index] as const))(
  '%s does not compile',
  (_name, says, index) => {
    const line = header.split('\n').length - 1 + index
    const found = diagnostics.filter((diagnostic) => {
      if (diagnostic.file?.fileName !== incomplete || diagnostic.start === undefined) return false
      return diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line === line
    })
    const messages = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(says)
  },
)
