import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { ParamSource, Passing, Program } from '../../../src/routes-file/program.ts'
import { attemptWith, ownFolder, showing, shown, someValues } from './programs.ts'

const passing = (...ways: Passing[]): Partial<Program> => ({ ...showing, pass: new Set(ways) })
const withParam = (value: unknown, name = 'value'): Pick<Program, 'params'> => ({
  params: new Map([[name, () => value]]),
})

const hostileTexts = [
  `it's "quoted"`,
  '$(touch hacked)',
  '`touch hacked`',
  '; touch hacked',
  '| touch hacked',
  '&& touch hacked &',
  '> hacked',
  '$HOME $PATH',
  'first\nsecond\r\n',
  '--output=hacked',
  '-rf',
  '--',
  '* ? [a-z] ~',
  '\\ \\n \\$',
  '\t\u0007\u001b[31m',
  'ünï ☃ 🚀',
  '',
]

test.each(hostileTexts)(
  'the value %j arrives as it is, in one argument and one variable, and nothing is run',
  async (text) => {
    const workingDir = ownFolder()
    const result = await attemptWith({ ...passing('arguments', 'environment'), ...withParam(text), workingDir })
    expect(shown(result).args).toEqual([`--value=${text}`])
    expect(shown(result).env.HOOK_VALUE).toBe(text)
    expect(readdirSync(workingDir)).toEqual([])
  },
)

test.each([
  ['a text', 'a b', ['--value=a b']],
  ['a number', 1.5, ['--value=1.5']],
  ['a number of CEL', 42n, ['--value=42']],
  ['a boolean', false, ['--value=false']],
  ['null', null, []],
  ['what is absent', undefined, []],
  ['a list', [1, 'two', null], ['--value=[1,"two",null]']],
  ['an object', { a: { b: 2n } }, ['--value={"a":{"b":2}}']],
  ['a whole number that JSON has not', [9007199254740993n], ['--value=["9007199254740993"]']],
  ['a time', new Date(0), ['--value=1970-01-01T00:00:00.000Z']],
])('%s is passed as programs read it', async (_what, value, wanted) => {
  expect(shown(await attemptWith({ ...showing, ...withParam(value) })).args).toEqual(wanted)
})

test('fixed arguments come first, then params in the order of the file', async () => {
  const params = new Map<string, ParamSource>([
    ['kind', ({ event }) => event.type],
    ['dry-run', () => true],
    ['all', 'raw_payload'],
  ])
  const [node, script] = showing.command ?? ['node']
  const result = await attemptWith({ command: [node, script ?? '', 'import', '$HOME'], params }, { body: '{"a":"ä"}' })
  expect(shown(result).args).toEqual(['import', '$HOME', '--kind=push', '--dry-run=true', '--all={"a":"ä"}'])
})

test('nothing of the environment of the server reaches a program but what it was given', async () => {
  vi.stubEnv('HOOKPACT_API_KEY', 'a secret of the server')
  const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' }
  const result = await attemptWith({ ...showing, ...withParam('x'), env })
  vi.unstubAllEnvs()
  expect(shown(result).env).toEqual(env)
})

test('with `environment` the event is in variables, and params are no arguments', async () => {
  const result = await attemptWith({ ...passing('environment'), ...withParam('x', 'issue-key'), env: {} })
  expect(shown(result).args).toEqual([])
  expect(shown(result).env).toEqual({
    HOOK_EVENT_TYPE: 'push',
    HOOK_EVENT_ID: expect.stringMatching(/^evt_/),
    HOOK_SOURCE: 'github',
    HOOK_DELIVERY_ID: expect.stringMatching(/^dlv_/),
    HOOK_ATTEMPT: '3',
    HOOK_ISSUE_KEY: 'x',
  })
})

test('with `stdin` the payload can be read; without it there is nothing to read', async () => {
  expect(shown(await attemptWith(passing('stdin'), { body: '{ "as": "sent" }' })).stdin).toBe('{ "as": "sent" }')
  expect(shown(await attemptWith(showing, { body: '{}' })).stdin).toBe('')
})

test('a payload of bytes that are no text arrives byte by byte', async () => {
  const body = Buffer.from([0, 1, 0xff, 0xfe, 10])
  const command: [string, ...string[]] = ['od', '-An', '-tx1']
  const { outcome } = await attemptWith({ command, pass: new Set(['stdin']) }, { body })
  expect(outcome).toMatchObject({ kind: 'accepted', output: expect.stringMatching(/^ 00 01 ff fe 0a\s*$/) })
})

test('a program need not read what it is given', async () => {
  const body = Buffer.alloc(4 * 1024 * 1024, 'x')
  const { outcome } = await attemptWith({ command: ['true'], pass: new Set(['stdin']) }, { body })
  expect(outcome).toMatchObject({ kind: 'accepted', statusCode: 0 })
})

test.each([
  ['an argument', passing('file', 'arguments'), 1],
  ['a variable alone', passing('file'), 0],
])('with `file` the payload is in a private file, whose path is in %s', async (_where, program, count) => {
  const { args, env, payload } = shown(await attemptWith(program, { body: '{"n":1}' }))
  expect(payload).toMatchObject({ mode: '600', folderMode: '700', text: '{"n":1}' })
  expect(args).toEqual(Array(count).fill(`--raw-payload-file=${payload?.path}`))
  expect(env.HOOK_RAW_PAYLOAD_FILE).toBe(payload?.path)
  expect(existsSync(dirname(payload?.path ?? ''))).toBe(false)
})

test.each<[string, Partial<Program>]>([
  ['exits with another code', { command: ['false'] }],
  ['cannot be started', { command: ['/nowhere/at-all'] }],
  ['takes too long', { command: ['sleep', '600'], timeoutMs: 1 }],
  ['leaves files beside it', { command: ['sh', '-c', 'touch "$(dirname "$HOOK_RAW_PAYLOAD_FILE")/more"'] }],
])('the private file is removed when the program %s', async (_what, program) => {
  const folder = ownFolder()
  vi.stubEnv('TMPDIR', folder)
  const env = { PATH: process.env.PATH ?? '' }
  await attemptWith({ ...program, env, pass: new Set(['file']), workingDir: folder })
  vi.unstubAllEnvs()
  expect(readdirSync(folder)).toEqual([])
})

const isRoot = process.getuid?.() === 0

test.runIf(isRoot)('a program of another user has its group, no other, and can read the payload', async () => {
  const script = 'id -u; id -G; cat "$HOOK_RAW_PAYLOAD_FILE"'
  const user = { uid: 65534, gid: 65534 }
  const { outcome } = await attemptWith(
    { command: ['sh', '-c', script], user, pass: new Set(['file']) },
    { body: 'read' },
  )
  expect(outcome).toMatchObject({ kind: 'accepted', output: '65534\n65534\nread' })
})

test.runIf(isRoot)('the folder of a payload of another user stays the server’s, and is removed', async () => {
  const folder = ownFolder()
  chmodSync(folder, 0o755)
  vi.stubEnv('TMPDIR', folder)
  const script = 'cd "$(dirname "$HOOK_RAW_PAYLOAD_FILE")"; stat -c "%u %a" . payload; touch more; rm payload'
  const user = { uid: 65534, gid: 65534 }
  const env = { PATH: process.env.PATH ?? '' }
  const { outcome } = await attemptWith({ command: ['sh', '-c', script], user, env, pass: new Set(['file']) })
  vi.unstubAllEnvs()
  expect(outcome).toMatchObject({ kind: 'refused', output: expect.stringMatching(/^0 711\n65534 600\n/) })
  expect(outcome).toMatchObject({ output: expect.stringMatching(/touch.*denied.*rm.*denied/s) })
  expect(readdirSync(folder)).toEqual([])
})

test.each<[string, Partial<Program>, string | Uint8Array, RegExp]>([
  ['a NUL in a value', withParam('a\0b'), '{}', /^params\.value has a NUL .*"stdin" or "file"/],
  ['a NUL in the payload', { params: new Map([['all', 'raw_payload']]) }, 'a\0b', /^params\.all has a NUL/],
  [
    'a payload that is no text',
    { params: new Map([['all', 'raw_payload']]) },
    Buffer.from([0xff]),
    /^params\.all is raw_payload, and this payload is no UTF-8: .*"file"/,
  ],
  [
    'a value of 1 MiB',
    withParam('x'.repeat(2 ** 20)),
    '{}',
    /^params\.value has 1048576 bytes.* 128 KiB .*"stdin" or "file"/,
  ],
  [
    'values that are too much together',
    {
      params: new Map(
        Array.from({ length: 60 }, (_, at) => [`v${at}`, () => 'x'.repeat(at === 7 ? 130_000 : 120_000)]),
      ),
    },
    '{}',
    /^arguments and environment are more .*E2BIG.*most of it params\.v7: .*"stdin" or "file"/,
  ],
  [
    'an expression that fails',
    {
      params: new Map([
        [
          'value',
          () => {
            throw new Error('quotes a customer')
          },
        ],
      ]),
    },
    '{}',
    /^params\.value has no value: the expression cannot be evaluated$/,
  ],
])('%s fails the delivery for good, and the error says what to do', async (_what, program, body, error) => {
  const { outcome } = await attemptWith(program, { body })
  expect(outcome).toEqual({ kind: 'failed', isFinal: true, error: expect.stringMatching(error) })
})

test('the longest argument that Linux takes is passed', async () => {
  const text = 'x'.repeat(128 * 1024 - 'HOOK_VALUE='.length - 1)
  const command: [string, ...string[]] = ['sh', '-c', 'printf %s "$1" | wc -c; printf %s "$HOOK_VALUE" | wc -c', 'sh']
  const pass = new Set<Passing>(['arguments', 'environment'])
  const { outcome } = await attemptWith({ command, pass, ...withParam(text) })
  expect(outcome).toMatchObject({ kind: 'accepted', output: `${text.length + '--value='.length}\n${text.length}\n` })
})

test('a body that cannot be read fails the delivery for good, and is not quoted', async () => {
  const valuesOf = async () => ({ ...someValues, body: JSON.parse('a customer') })
  const { outcome } = await attemptWith(withParam('x'), { valuesOf })
  expect(outcome).toEqual({ kind: 'failed', isFinal: true, error: 'params have no values: the body cannot be read' })
})

test('the working directory is the program’s', async () => {
  const workingDir = ownFolder()
  expect(shown(await attemptWith({ ...showing, workingDir })).cwd).toBe(workingDir)
  const { outcome } = await attemptWith({ ...showing, workingDir: join(workingDir, 'gone') })
  expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining('there is no folder') })
})
