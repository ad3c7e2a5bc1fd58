import { expect, test } from 'vitest'
import type { LogLevel } from '../src/log.ts'
import { createLog } from '../src/log.ts'

function createLines(level: LogLevel) {
  const lines: string[] = []
  return { lines, log: createLog(level, { write: (line) => void lines.push(line) }) }
}

test('a line is one JSON object with its level, its time, its event and its fields', () => {
  const { lines, log } = createLines('info')
  log.info('webhook.received', { event_id: 'evt_1', size_bytes: 12, text: 'two\nlines' })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^[^\n]*\n$/)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    event: 'webhook.received',
    event_id: 'evt_1',
    size_bytes: 12,
    text: 'two\nlines',
  })
})

test.each([
  ['debug', ['debug', 'info', 'warn', 'error']],
  ['info', ['info', 'warn', 'error']],
  ['warn', ['warn', 'error']],
  ['error', ['error']],
  ['silent', []],
] as const)('at the level %s these are written: %j', (level, wanted) => {
  const { lines, log } = createLines(level)
  for (const each of ['debug', 'info', 'warn', 'error'] as const) log[each]('server.started', {})
  expect(lines.map((line) => JSON.parse(line).level)).toEqual(wanted)
})

test('a cause is written with its message, its stack and the causes under it', () => {
  const { lines, log } = createLines('info')
  const cause = new Error('cannot store', { cause: new Error('disk is full') })
  log.error('request.failed', { cause })
  expect(JSON.parse(lines[0] ?? '').cause).toMatchObject({
    type: 'Error',
    message: 'cannot store',
    stack: expect.stringContaining('log.test.ts'),
    cause: { message: 'disk is full' },
  })
})
