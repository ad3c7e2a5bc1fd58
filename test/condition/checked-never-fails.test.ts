import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventTypes } from '#generated/catalogue.js'
import type { Condition } from '../../src/condition/condition.ts'
import { compileCondition, conditionFaults } from '../../src/condition/condition.ts'
import { filterVariables } from '../../src/condition/sent-events.ts'
import type { Shape } from '../../src/condition/shape.ts'
import { coveredCases, examplesOf } from './cases.ts'

/** Every place of the events of these types that the contract describes, and one that is no place. */
function placesOf(types: readonly string[]): string[] {
  const places = coveredCases(types).flatMap(({ variables }) =>
    [...variables].flatMap(([name, shape]) => placesIn(name, shape, 3)),
  )
  return [...new Set([...places, 'data.nothing'])]
}

function placesIn(path: string, shape: Shape, depth: number): string[] {
  if (shape.kind === 'any') return []
  if (depth === 0) return [path]
  const items = shape.items === undefined ? [] : placesIn(`${path}[0]`, shape.items, depth - 1)
  const members = [...(shape.members?.() ?? [])].flatMap(([name, member]) =>
    placesIn(`${path}.${name}`, member.shape, depth - 1),
  )
  return [path, ...items, ...members]
}

/** The texts that every event of these types has. */
function textsOf(types: readonly string[]): string[] {
  const texts = coveredCases(types).flatMap(({ variables }) =>
    [...(variables.get('data')?.members?.() ?? [])].flatMap(([name, { shape }]) =>
      shape.kind === 'text' ? [`data.${name}`] : [],
    ),
  )
  return ['timestamp', ...texts]
}

/** What an event of this shape may be besides its example: null and empty wherever that is allowed. */
function barest(value: unknown, shape: Shape): unknown {
  if (shape.isNullable) return null
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null) return value
  const members = shape.members?.()
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const member = members?.get(name)
      return member === undefined || member.isOptional ? [] : [[name, barest(one, member.shape)]]
    }),
  )
}

/** The same with texts so long that it shows when two of them are multiplied, wherever the schema lists no values. */
function longest(value: unknown, shape: Shape | undefined, name: string): unknown {
  if (typeof value === 'string') return shape?.values === undefined ? overlong[name.length % 2] : value
  if (Array.isArray(value)) return value.map((item) => longest(item, shape?.items, name))
  if (typeof value !== 'object' || value === null) return value
  const members = shape?.members?.()
  return Object.fromEntries(
    Object.entries(value).map(([member, one]) => [member, longest(one, members?.get(member)?.shape, member)]),
  )
}

/** The second is nearly found at each place of the first. */
const overlong = ['a'.repeat(400_000), `${'a'.repeat(50_000)}b${'a'.repeat(50_000)}`]

/** CPU time, since other processes may have the processor. A product of both would take ten thousand milliseconds. */
const longestMs = 3_000

const literal = fc.constantFrom("'a'", "'open'", '1', '0', 'null', 'true', '1.5')

function conditionsOf(types: readonly string[]): fc.Arbitrary<string> {
  const path = fc.constantFrom(...placesOf(types))
  const textPath = fc.constantFrom(...textsOf(types))
  const term = fc.oneof(
    { weight: 3, arbitrary: path },
    { weight: 3, arbitrary: literal },
    path.map((one) => `${one}.size()`),
    fc.tuple(path, fc.constantFrom('+', '-', '*', '/', '%'), path).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(path, fc.constantFrom('/', '%')).map(([one, operator]) => `${one}.size() ${operator} ${one}.size()`),
    path.map((one) => `int(${one} / 0)`),
    path.map((one) => `int(${one})`),
    path.map((one) => `${one}.split('a')`),
    fc.tuple(textPath, textPath).map(([one, other]) => `${one}.split(${other}).size()`),
    fc.tuple(textPath, textPath).map(([one, other]) => `${one}.lastIndexOf(${other})`),
    path.map((one) => `duration(${one})`),
    fc.constantFrom("duration('90m')", "timestamp('2026-01-01T00:00:00Z')", 'timestamp(timestamp)'),
  )
  const comparison = fc.tuple(term, fc.constantFrom('==', '!=', '<', '>=', 'in'), term).map((parts) => parts.join(' '))
  const atom = fc.oneof(
    { weight: 4, arbitrary: comparison },
    path.map((one) => `has(${one})`),
    path.map((one) => `${one} != null`),
    path.map((one) => `${one}.startsWith('a')`),
    path.map((one) => `${one}.exists(i, i == 'a')`),
    { weight: 2, arbitrary: fc.tuple(textPath, textPath).map(([one, other]) => `${one}.contains(${other})`) },
    fc.tuple(path, path).map(([one, other]) => `${one}.all(i, ${other}.startsWith(i))`),
    fc.tuple(path, path).map(([one, other]) => `['a', 'b'].exists(i, ${one}.contains(i) && ${other}.startsWith(i))`),
    path.map((one) => `${one} != null && ${one}.startsWith('a')`),
    path.map((one) => `has(${one}) && ${one} == 'a'`),
    path.map((one) => `${one}.size() > 0 && ${one}[0] != 'a'`),
    fc.constantFrom(...types).map((type) => `type == '${type}'`),
  )
  return fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc
        .tuple(tie('any'), fc.constantFrom('&&', '||'), tie('any'))
        .map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
      tie('any').map((a) => `!(${a})`),
      fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
    ),
  })).any
}

const asked = fc
  .subarray([...eventTypes], { minLength: 1, maxLength: 3 })
  .chain((types) => conditionsOf(types).map((source) => ({ types, source })))

test('a condition that is accepted is true or false of every event that fits the contract, soon', () => {
  let accepted = 0
  const property = fc.property(asked, ({ source, types }) => {
    const cases = coveredCases(types)
    if (source.length > 2_000 || conditionFaults(source, cases).length > 0) return
    accepted += 1
    const evaluate = compileCondition(source, filterVariables)
    for (const { name, variables } of cases) {
      for (const example of examplesOf(name) as Record<string, unknown>[]) {
        const bare = Object.fromEntries(
          [...variables].map(([member, shape]) => [member, barest(example[member], shape)]),
        )
        const long = Object.fromEntries(
          [...variables].map(([member, shape]) => [member, longest(example[member], shape, member)]),
        )
        for (const event of [example, bare, { ...long, type: name }]) {
          const before = process.cpuUsage()
          expect(resultOf(evaluate, event), source).toMatch(
            /^(boolean|.*conversion_error|invalid_(timestamp|duration))$/,
          )
          expect(process.cpuUsage(before).user / 1_000, source).toBeLessThan(longestMs)
        }
      }
    }
  })
  fc.assert(property, { numRuns: 2_000 })
  expect(accepted).toBeGreaterThan(100)
})

/** `boolean`, or why there is none. */
function resultOf(evaluate: Condition, event: Record<string, unknown>): string {
  try {
    return typeof evaluate(event)
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

test('whatever is written is either accepted or refused with a place in it', () => {
  const cases = coveredCases(['code.pushed', 'issue.changed'])
  const words = fc.constantFrom(
    'data',
    'type',
    '.',
    '(',
    ')',
    '[',
    ']',
    '==',
    '&&',
    '!',
    "'a'",
    '1',
    'has',
    'exists',
    ',',
    '?',
    ':',
    'x',
    '{',
    '}',
    '-',
    'in',
    '//',
    '"',
    '\n',
  )
  const source = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 20 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(source, (text) => {
      for (const { start, message } of conditionFaults(text, cases)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start).toBeLessThanOrEqual(text.length)
        expect(message).not.toBe('')
      }
    }),
    { numRuns: 2_000 },
  )
})
