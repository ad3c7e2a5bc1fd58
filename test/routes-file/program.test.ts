import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { ProgramReading, WrittenProgram } from '../../src/routes-file/program.ts'
import { readProgram } from '../../src/routes-file/program.ts'
import { programSchema } from '../../src/routes-file/program-schema.ts'
import { readUser } from '../../src/routes-file/user.ts'

const fits = new Ajv2020({ strict: true, allErrors: true }).compile(programSchema)

const reading: ProgramReading = {
  folder: '/etc/hookpact',
  environment: { PATH: '/usr/bin', HOOKPACT_API_KEY: 'a secret', TRACKER_TOKEN: 'a token', EMPTY: '' },
  valueOf: (text, path) => () => `${path} is ${text}`,
}

const read = (written: Partial<WrittenProgram>, environment = reading.environment) =>
  readProgram('some', { command: ['./some.sh'], ...written }, { ...reading, environment })

test('a program that says nothing else has the defaults', () => {
  expect(read({})).toEqual({
    name: 'some',
    command: ['/etc/hookpact/some.sh'],
    params: new Map(),
    pass: new Set(['arguments']),
    workingDir: '/etc/hookpact',
    timeoutMs: 60_000,
    isAsync: true,
    concurrency: 4,
    env: { PATH: '/usr/bin' },
    user: undefined,
    successCodes: new Set([0]),
    retryScheduleMs: undefined,
  })
})

test('the defaults that the schema tells editors are those that hold', () => {
  const { pass, timeout, run_async, concurrency, success_codes } = programSchema.properties
  const written: Partial<WrittenProgram> = {
    pass: pass.default,
    timeout: timeout.default,
    run_async: run_async.default,
    concurrency: concurrency.default,
    success_codes: success_codes.default,
  }
  expect(read(written)).toEqual(read({}))
})

test('every member has a description, for editors to show', () => {
  const described = Object.values(programSchema.properties).map(({ description }) => description.length > 20)
  expect(new Set(described)).toEqual(new Set([true]))
})

test.each([
  [['report-bug', './x'], 'report-bug'],
  [['./report-bug.sh'], '/etc/hookpact/report-bug.sh'],
  [['bin/report'], '/etc/hookpact/bin/report'],
  [['/usr/bin/env', 'true'], '/usr/bin/env'],
] as [[string, ...string[]], string][])('of the command %j the file is %j', (command, file) => {
  expect(read({ command }).command).toEqual([file, ...command.slice(1)])
})

test('a param is an expression or a pointer, which somebody else reads, or one of two words', () => {
  const { params } = read({ params: { key: '/issue/key', type: 'event_type', all: 'raw_payload' } })
  const values = {
    event: { id: 'evt_1', source: 'jira', type: 'push', direction: 'in', time: '' },
    body: {},
    headers: {},
  } as const
  const given = [...params].map(([name, source]) => [name, source === 'raw_payload' ? source : source(values)])
  expect(given).toEqual([
    ['key', 'programs.some.params.key is /issue/key'],
    ['type', 'push'],
    ['all', 'raw_payload'],
  ])
})

test.each<[string, Partial<WrittenProgram>, unknown]>([
  [
    'the working directory is relative to the folder of the file',
    { working_dir: 'work' },
    { workingDir: '/etc/hookpact/work' },
  ],
  ['an absolute working directory is as it is', { working_dir: '/srv' }, { workingDir: '/srv' }],
  ['a timeout is a time', { timeout: '10m' }, { timeoutMs: 600_000 }],
  ['a timeout of an hour is the longest', { timeout: '1h' }, { timeoutMs: 3_600_000 }],
  ['a schedule has its waits', { retry: ['0s', '5m', '60d'] }, { retryScheduleMs: [0, 300_000, 5_184_000_000] }],
  ['`never` is a schedule without waits', { retry: 'never' }, { retryScheduleMs: [] }],
  [
    'variables are copied by name',
    { env: ['TRACKER_TOKEN', 'EMPTY'] },
    { env: { PATH: '/usr/bin', TRACKER_TOKEN: 'a token', EMPTY: '' } },
  ],
  ['variables have texts of their own', { env: { LANG: 'C' } }, { env: { PATH: '/usr/bin', LANG: 'C' } }],
  ['PATH may be another', { env: { PATH: '/opt/bin' } }, { env: { PATH: '/opt/bin' } }],
])('%s', (_rule, written, wanted) => {
  expect(fits({ command: ['./some.sh'], ...written })).toBe(true)
  expect(read(written)).toMatchObject(wanted as object)
})

test('where the server has no PATH there is none', () => {
  expect(read({}, {}).env).toEqual({})
})

test.each<[string, Partial<WrittenProgram>, RegExp]>([
  [
    'a timeout of nothing',
    { timeout: '0s' },
    /^programs\.some\.timeout: 0s is no time up to 1h: write one such as 30s/,
  ],
  ['a timeout that is too long', { timeout: '2h' }, /^programs\.some\.timeout: 2h is no time up to 1h/],
  ['a wait that is too long', { retry: ['5s', '61d'] }, /^programs\.some\.retry: 61d is no time up to 60d/],
  [
    'a variable that is not set',
    { env: ['NOT_SET'] },
    /^programs\.some\.env: NOT_SET is not set .*: set it, or take it out/,
  ],
  [
    'params that reach nothing',
    { params: { a: '/a' }, pass: ['stdin'] },
    /^programs\.some\.params: they reach nothing: add/,
  ],
  [
    'two params of one variable',
    { params: { 'a-b': '/a', a_b: '/b' }, pass: ['environment'] },
    /^programs\.some\.params\.a_b and a-b would both be HOOK_A_B: give it another name/,
  ],
  [
    'a param that would hide the event’s',
    { params: { source: '/a' }, pass: ['environment'] },
    /source .* both be HOOK_SOURCE/,
  ],
  ['a param that would hide the payload’s path', { params: { 'raw-payload-file': '/a' } }, /HOOK_RAW_PAYLOAD_FILE/],
])('%s is refused, and the error names the place and what to write', (_what, written, error) => {
  expect(fits({ command: ['./some.sh'], ...written })).toBe(true)
  expect(() => read(written)).toThrow(error)
})

test('the names that only variables take are free for arguments', () => {
  expect([...read({ params: { source: '/a', 'a-b': '/a', a_b: '/b' } }).params.keys()]).toEqual([
    'source',
    'a-b',
    'a_b',
  ])
})

test.each<[string, unknown]>([
  ['no command', {}],
  ['a command that is a text', { command: './some.sh --all' }],
  ['an empty command', { command: [] }],
  ['a NUL in an argument', { command: ['a', 'b\0'] }],
  ['a word that is none', { command: ['a'], parms: {} }],
  ['a name of a param that is none', { command: ['a'], params: { '--all': '/a' } }],
  ['a param that is no text', { command: ['a'], params: { all: 5 } }],
  ['a way to pass that is none', { command: ['a'], pass: ['shell'] }],
  ['a timeout without a unit', { command: ['a'], timeout: '30' }],
  ['a variable that is taken', { command: ['a'], env: { HOOK_SOURCE: 'x' } }],
  ['a variable with an equals sign', { command: ['a'], env: ['A=B'] }],
  ['no place to run', { command: ['a'], concurrency: 0 }],
  ['an exit code that there is not', { command: ['a'], success_codes: [256] }],
  ['an empty schedule', { command: ['a'], retry: [] }],
  ['a word for a schedule', { command: ['a'], retry: 'always' }],
])('%s does not fit the schema', (_what, written) => {
  expect(fits(written)).toBe(false)
})

test('a user is looked up with its own group; a number that is not listed is its own', () => {
  expect(readUser('root', 'here', 0)).toEqual({ uid: 0, gid: 0 })
  expect(readUser(0, 'here', 0)).toEqual({ uid: 0, gid: 0 })
  expect(readUser('4000000000', 'here', 0)).toEqual({ uid: 4_000_000_000, gid: 4_000_000_000 })
})

test('a user that is not there, or that the server cannot become, is refused', () => {
  expect(() => readUser('no-such-user', 'programs.some.user', 0)).toThrow(
    /^programs\.some\.user: there is no user no-such-user/,
  )
  expect(() => readUser('root', 'programs.some.user', 1000)).toThrow(
    /^programs\.some\.user: only a server that runs as root/,
  )
})
