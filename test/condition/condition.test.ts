import { expect, test } from 'vitest'
import { compileCondition, conditionFaults } from '../../src/condition/condition.ts'
import { filterVariables } from '../../src/condition/sent-events.ts'
import { bodyCase, examplesOf, faultsIn } from './cases.ts'

test.each<[string, ...string[]]>([
  ["data.repository.name == 'acme/rocket'", 'code.pushed'],
  ["data.commits.size() > 0 && data.ref.startsWith('refs/heads/')", 'code.pushed'],
  ["type == 'issue.changed' && data.action in ['opened', 'closed']", 'code.pushed', 'issue.changed'],
  ["type == 'issue.changed' && data.action in ['opened', 'closed']", '*'],
  ["data.action == 'opened' && type == 'issue.changed'", 'code.pushed', 'issue.changed'],
  ["type != 'issue.changed' || data.action == 'opened'", 'code.pushed', 'issue.changed'],
  ["!(type == 'issue.changed') || data.action == 'opened'", 'code.pushed', 'issue.changed'],
  ["type == 'issue.changed' ? data.number > 5 : data.commits.size() > 5", 'code.pushed', 'issue.changed'],
  ["type in ['issue.changed'] && data.number > 5", 'code.pushed', 'issue.changed'],
  ["type.startsWith('issue.') && data.number > 5", 'code.pushed', 'issue.changed'],
  ["has(data.action) && data.action == 'opened'", 'code.pushed', 'issue.changed'],
  ["data.repository.name == 'a'", 'code.pushed', 'issue.changed'],
  ["data.amount >= 1000 && data.currency == 'eur' && data.livemode", 'payment.*'],
  ['data.number == 3 || data.number in [1, 2] || data.number % 2 == 0', 'issue.changed'],
  ['1 + data.number == -3 || data.number * 1.5 > 2', 'issue.changed'],
  ["data.author == null || data.author == 'octocat'", 'issue.changed'],
  ["data.author != null && data.author.endsWith('[bot]')", 'issue.changed'],
  ["data.author == null || !data.author.endsWith('[bot]')", 'issue.changed'],
  ["data.author in ['a', 'b'] && data.author.startsWith('a')", 'issue.changed'],
  ["data.failure != null && data.failure.code == 'card_declined'", 'payment.failed'],
  ["data.commits.size() > 1 && data.commits[1].message == 'a'", 'code.pushed'],
  ["size(data.commits) != 0 && data.commits[0].message == 'a'", 'code.pushed'],
  ["data.commits.exists(c, c.message.contains('fix') && c.author == data.pusher)", 'code.pushed'],
  ["data.commits.filter(c, c.author == 'a').size() == 1", 'code.pushed'],
  ["['refs/heads/', 'refs/tags/'].exists(prefix, data.ref.startsWith(prefix))", 'code.pushed'],
  ["'bug' in data.labels && !('wontfix' in data.labels)", 'issue.changed'],
  ["data.state == 'closed'", 'issue.changed'],
  ["data.repository['name'] == 'a'", 'code.pushed'],
  ["timestamp(timestamp) > timestamp('2026-01-01T00:00:00Z')", 'code.pushed'],
  ['true', 'code.pushed'],
])('a filter may say %s of %s', (filter, ...events) => {
  expect(faultsIn(filter, ...events)).toEqual([])
})

const both = ['code.pushed', 'issue.changed']

test.each<[string, readonly string[], readonly string[]]>([
  [
    "data.repositry.name == 'a'",
    ['code.pushed'],
    ['6: `data.repositry` is no member of code.pushed; did you mean `repository`?'],
  ],
  [
    "data.repositry.name == 'a'",
    both,
    ['6: `data.repositry` is no member of code.pushed or issue.changed; did you mean `repository`?'],
  ],
  [
    "data.repository.nam == 'a'",
    ['code.pushed'],
    ['17: `data.repository.nam` is no member of code.pushed; did you mean `name`?'],
  ],
  ['has(data.acton)', both, ['10: `data.acton` is no member of code.pushed or issue.changed; did you mean `action`?']],
  [
    "data.commits.exists(c, c.mesage == 'a')",
    ['code.pushed'],
    ['26: `c.mesage` is no member of code.pushed; did you mean `message`?'],
  ],
  [
    "data.action == 'opened'",
    both,
    [
      "6: `data.action` is a member of issue.changed, not of code.pushed: write `type == 'issue.changed' &&` or `has(data.action) &&` before it",
    ],
  ],
  [
    "data.action == 'a' || type == 'issue.changed'",
    both,
    [
      "6: `data.action` is a member of issue.changed, not of code.pushed: write `type == 'issue.changed' &&` or `has(data.action) &&` before it",
    ],
  ],
  [
    "type == 'isue.changed'",
    both,
    ["9: `type` is never 'isue.changed': it is 'code.pushed' or 'issue.changed'; did you mean 'issue.changed'?"],
  ],
  [
    "data.state in ['open', 'clsoed']",
    ['issue.changed'],
    ["24: `data.state` is never 'clsoed': it is 'open' or 'closed'; did you mean 'closed'?"],
  ],
  [
    "data.number == 'a'",
    ['issue.changed'],
    ['1: `data.number` is a number and never a string: compare it with a number'],
  ],
  ['data.title > 3', ['issue.changed'], ['1: `data.title` is a string and `3` is a number: `>` does not order them']],
  ["data.number in ['a']", ['issue.changed'], ['1: `data.number` is a number, and the list is of a string each']],
  [
    'data.number.startsWith(1)',
    ['issue.changed'],
    [
      '1: `data.number` is a number, and startsWith() takes a string',
      '24: `1` is a number, and startsWith() takes a string',
    ],
  ],
  ["data.title + 1 == 'a'", ['issue.changed'], ['1: `+` does not take a string and a number']],
  [
    "data.author.startsWith('a')",
    ['issue.changed'],
    ['1: `data.author` may be null: write `data.author != null &&` before it'],
  ],
  [
    "data.author != null || data.author.startsWith('a')",
    ['issue.changed'],
    ['24: `data.author` may be null: write `data.author != null &&` before it'],
  ],
  [
    "data.failure.code == 'a'",
    ['payment.failed'],
    ['1: `data.failure` may be null: write `data.failure != null &&` before it'],
  ],
  ['!data.forced', ['code.pushed'], ['2: `data.forced` may be null: write `data.forced != null &&` before it']],
  [
    "data.commits[0].message == 'a'",
    ['code.pushed'],
    ['1: `data.commits[0]` may be absent: write `data.commits.size() > 0 &&` before it'],
  ],
  [
    "data.commits.size() > 1 && data.commits[2].message == 'a'",
    ['code.pushed'],
    ['28: `data.commits[2]` may be absent: write `data.commits.size() > 2 &&` before it'],
  ],
  ['data.ref', ['code.pushed'], ['1: is a string, and a condition is a boolean']],
  ['data.created && data.ref', ['code.pushed'], ['17: `data.ref` is a string, and `&&` takes a boolean']],
  ['data.ref == ', ['code.pushed'], ['13: cannot be read: Unexpected token: EOF']],
  ['issue.number == 1', ['issue.changed'], ['1: there is no `issue`: there are `type`, `timestamp`, `data`']],
  ['data.commits.exists(data, true)', ['code.pushed'], ['21: `data` is taken: give the item another name']],
  ['data.__proto__ == null', ['code.pushed'], ['6: `data.__proto__` is no member of code.pushed']],
  ["data['constructor'] == null", ['code.pushed'], ['6: `data.constructor` is no member of code.pushed']],
  ['data.ref.toString() == null', ['code.pushed'], ['1: toString() is not available: there are size, startsWith,']],
])('a filter may not say %s of %s', (filter, events, wanted) => {
  const faults = faultsIn(filter, ...events)
  expect(faults).toHaveLength(wanted.length)
  for (const [index, fault] of faults.entries()) expect(fault).toContain(`at character ${wanted[index]}`)
})

test('all faults are told at once, in the order of the text, and where in which line', () => {
  expect(faultsIn("data.repositry.name == 'a' &&\n  data.ref > 3 &&\n  typ == 'a'", 'code.pushed')).toEqual([
    'at character 6: `data.repositry` is no member of code.pushed; did you mean `repository`?',
    'at line 2, character 3: `data.ref` is a string and `3` is a number: `>` does not order them',
    'at line 3, character 3: there is no `typ`: there are `type`, `timestamp`, `data`',
  ])
})

test.each([
  ['a pattern', "data.ref.matches('(a+)+$')", 'a pattern can take for ever'],
  ['a list in the items of another', 'data.commits.exists(a, data.commits.exists(b, a == b))', 'can only be compared'],
  ['a list in the items of itself', 'data.commits.exists(a, data.ref.contains(a.id))', 'can only be compared'],
  ['lists that multiply', '[1,2,3,4,5,6].exists(a,[1,2,3,4,5,6].exists(b,[1,2,3,4,5,6].exists(c,a==b)))', 'rounds'],
  ['values that double', "cel.bind(a, data.ref + data.ref, cel.bind(b, a + a, b == 'x'))", 'bind() is not available'],
  ['a list made of others', 'data.commits.map(c, [c, c]).size() == 1', 'map() is not available'],
  ['deep nesting', `${'('.repeat(500)}true${')'.repeat(500)}`, 'maxDepth'],
  ['many negations', `${'!'.repeat(1_990)}true`, 'maxAstNodes'],
  ['a huge list', `data.ref in [${"'a',".repeat(300)}'a']`, 'maxListElements'],
  ['a long text', `data.ref == '${'a'.repeat(2_000)}'`, 'longer than 2000 characters'],
  ['a long text of pairs', `data.ref == '${'😀'.repeat(1_990)}'`, 'longer than 2000 characters'],
  ['a map', "{'a': 1}.a == 1", 'writes out a map'],
  ['another time zone', "timestamp(timestamp).getHours('Europe/Berlin') == 1", 'takes 0 arguments'],
])('%s is refused: its time would have no bound', (_what, filter, wanted) => {
  expect(faultsIn(filter, 'code.pushed').join()).toContain(wanted)
})

test('the longest list and the longest filter are taken', () => {
  expect(faultsIn(`data.ref in [${"'a',".repeat(199)}'a']`, 'code.pushed')).toEqual([])
  const filter = "data.ref == ''"
  for (const letter of ['a', '😀'])
    expect(faultsIn(filter.replace("''", `'${letter.repeat(2_000 - filter.length)}'`), 'code.pushed')).toEqual([])
})

test('a schema of another source is read too: choices, open objects, maps, and what refers to itself', () => {
  const node = {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' } },
    additionalProperties: true,
  }
  const cases = [
    bodyCase({
      type: 'object',
      required: ['issue', 'choice', 'labels', 'anything'],
      properties: {
        issue: {
          allOf: [
            node,
            {
              required: ['fields'],
              properties: { fields: { type: 'object', properties: { kind: { enum: ['Bug', 'Task', null] } } } },
            },
          ],
        },
        choice: {
          oneOf: [
            { ...node, properties: { tag: { const: 'a' }, one: { type: 'number' } }, required: ['tag', 'one'] },
            { type: 'null' },
          ],
        },
        labels: { type: 'object', additionalProperties: { type: 'string' } },
        anything: {},
        closed: { type: 'boolean' },
      },
    }),
  ]
  const faults = (source: string) => conditionFaults(source, cases).map(({ message }) => message)
  expect(
    faults("has(body.issue.fields.kind) && body.issue.fields.kind == 'Bug' && body.issue.name == event.type"),
  ).toEqual([])
  expect(faults("body.choice != null && body.choice.tag == 'a' && body.choice.one > 2")).toEqual([])
  expect(faults("has(body.labels.a) && body.labels.a == 'b'")).toEqual([])
  expect(faults("body.anything.whatever[3].it == 'b'").length).toBe(0)
  expect(faults('has(body.closed) && body.closed')).toEqual([])
  expect(faults("body.issue.feilds.kind == 'Bug'")).toEqual([
    '`body.issue.feilds` is no member of a body; did you mean `fields`?',
  ])
  expect(faults("has(body.issue.fields.kind) && body.issue.fields.kind == 'Bugs'")).toEqual([
    "`body.issue.fields.kind` is never 'Bugs': it is 'Bug' or 'Task'; did you mean 'Bug'?",
  ])
  expect(faults("body.issue.fields.kind == 'Bug'")).toEqual([
    '`body.issue.fields.kind` may be absent: write `has(body.issue.fields.kind) &&` before it',
  ])
  expect(faults("body.labels.a == 'b'")).toEqual([
    '`body.labels.a` may be absent: write `has(body.labels.a) &&` before it',
  ])
  expect(faults('body.closed')).toEqual(['`body.closed` may be absent: write `has(body.closed) &&` before it'])
})

test('a condition is true or false of an event as CEL says', () => {
  const [push] = examplesOf('code.pushed') as [{ data: { commits: unknown[]; ref: string } }]
  const says = (source: string, values: object = push) => compileCondition(source, filterVariables)({ ...values })
  expect(says("type == 'code.pushed' && data.ref.startsWith('refs/heads/')")).toBe(true)
  expect(says("type == 'ping'")).toBe(false)
  expect(
    says(`data.commits.size() == ${push.data.commits.length} && data.commits.size() - 1 < data.commits.size()`),
  ).toBe(true)
  const numbers = { type: 'a', timestamp: '', data: { n: 3, f: 1.5, z: null } }
  expect(
    says('data.n == 3 && data.n in [2, 3] && data.n % 2 == 1 && data.f * 2 == data.n && 1 + data.n == 4', numbers),
  ).toBe(true)
  expect(says("data.z == null && !(data.z == 'a') && data.z != 3", numbers)).toBe(true)
  expect(says('3 / 2 == 1.5 && data.n / 0 > 1 && int(data.n / 0) != 1 && int(data.f) == 1', numbers)).toBe(true)
  expect(says('data.commits.size() / 0 > 1 && (data.commits.size() % 0) != 0 && data.commits.size() / 2 > 0')).toBe(
    true,
  )
  expect(says("int('3') / int('2') == 1.5 && 'a😀b'.size() == 3 && 'abc'.indexOf('c') / 4 == 0.5")).toBe(true)
  expect(says("timestamp('2026-01-02T03:04:05Z').getHours() / 2 == 1.5 && size(data.commits) > 0")).toBe(true)
  expect(() => says("int('3a') == 3")).toThrow('int')
  expect(() => says('data.z.size() == 1', numbers)).toThrow('size')
  expect(() => says('data.n', numbers)).toThrow('no boolean')
})
