import { expect, test } from 'vitest'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import { covers } from '../../src/routes-file/event-cases.ts'
import { RoutesFileError } from '../../src/routes-file/faults.ts'
import { readRoutesFile } from '../../src/routes-file/read.ts'

const document = loadDocument()
const operations = readOperations(document)

function read(text: string) {
  return readRoutesFile('routes.yaml', text, { document, operations, environment: { PATH: '/bin' }, folder: '/srv' })
}

/** The lines of what is wrong. */
function faultsOf(text: string): string[] {
  try {
    read(text)
  } catch (error) {
    if (error instanceof RoutesFileError) return error.message.split('\n')
    throw error
  }
  return []
}

const programs = 'programs:\n  report-bug: { command: [./report-bug.sh] }\n'

test('a file says which events go where', () => {
  const { rules, programs, channels } = read(`
routes:
  - name: bugs
    source: jira
    events: ["jira:issue_*"]
    when: body.issue.fields.issuetype.name == 'Bug'
    to: { program: report-bug }
  - type: [code.pushed, payment.*]
    to: [{ program: report-bug }]
programs:
  report-bug:
    command: [./report-bug.sh, now]
    params: { key: /issue/key }
`)
  expect(rules).toMatchObject([
    {
      name: 'bugs',
      source: 'jira',
      events: ['jira:issue_*'],
      when: { written: "body.issue.fields.issuetype.name == 'Bug'" },
      to: [{ kind: 'program', name: 'report-bug' }],
    },
    { name: 'route 2', source: undefined, events: ['code.pushed', 'payment.*'], when: undefined },
  ])
  expect(programs.get('report-bug')).toMatchObject({ command: ['/srv/report-bug.sh', 'now'] })
  expect(channels.size).toBe(0)
})

test('a file may have no routes, and says so', () => {
  expect(read('routes: []\n').rules).toEqual([])
  expect(faultsOf('# nothing yet\n')).toEqual([
    'routes.yaml:1:1: the file is empty: write `routes: []` if there are to be none',
  ])
})

const condition = (when: string) => `routes:
  - source: jira
    events: ["jira:issue_created"]
    when: ${when}
    to: { program: report-bug }
${programs}`

test.each([
  [
    'a member that there is not, with the nearest',
    "body.issue.feilds.summary == 'x'",
    'routes.yaml:4:22: routes[0].when: `body.issue.feilds` is no member of jira:issue_created; did you mean `fields`?',
  ],
  [
    'a comparison with another type',
    'body.issue.key == 7',
    'routes.yaml:4:11: routes[0].when: `body.issue.key` is a string and never a number: compare it with a string',
  ],
  [
    'what gives no boolean',
    'body.issue.key',
    'routes.yaml:4:11: routes[0].when: is a string, and a condition is a boolean',
  ],
  [
    'what cannot be read, at its place',
    '"body.issue.key == "',
    expect.stringMatching(/^routes\.yaml:4:\d+: routes\[0\]\.when: cannot be read: /),
  ],
  [
    'an event type that the route does not take',
    "event.type == 'jira:issue_deleted'",
    expect.stringMatching(/^routes\.yaml:4:\d+: routes\[0\]\.when: `event\.type` is never 'jira:issue_deleted'/),
  ],
  [
    'a variable that there is not',
    "payload.issue == ''",
    expect.stringContaining('there is no `payload`: there are `event`, `body`, `headers`'),
  ],
])('a condition is refused at its line: %s', (_name, when, fault) => {
  expect(faultsOf(condition(when))[0]).toEqual(fault)
})

test('a member that some of the types have may be asked for, and one that none has may not', () => {
  const file = (when: string) => `routes:
  - type: [code.pushed, issue.changed]
    when: ${when}
    to: { program: report-bug }
${programs}`
  expect(faultsOf(file('body.data.number > 40'))).toEqual([])
  expect(faultsOf(file('body.data.numbr > 40'))).toEqual([
    'routes.yaml:3:21: routes[0].when: `body.data.numbr` is no member of code.pushed or issue.changed; did you mean `number`?',
  ])
  expect(faultsOf(file("headers['x-from'] == 'us'"))).toEqual([])
})

test('a condition over what is not there does not hold', () => {
  const { rules } = read(`routes:
  - { type: "*", when: "body.data.number > 40", to: { program: report-bug } }
${programs}`)
  const holds = (body: unknown) => rules[0]?.when?.holds({ event: {}, body, headers: {} })
  expect([holds({ data: { number: 41 } }), holds({ data: { number: 7 } })]).toEqual([true, false])
  expect([holds({ data: {} }), holds({ data: null }), holds({}), holds('text')]).toEqual([false, false, false, false])
})

test('all that is wrong is told at once, in the order of the lines', () => {
  expect(
    faultsOf(`routes:
  - source: jiro
    to: { program: report-bug }
  - source: jira
    events: ["jira:isue_created", "jira:*"]
    to: [{ program: report-bag }]
  - type: code.pusht
    to: { channel: team }
  - to: { program: report-bug }
  - type: code.pushed
    source: github
    to: { program: report-bug }
  - { name: twice, type: code.pushed, to: { program: report-bug } }
  - { name: twice, type: code.pushed, events: push, to: { program: report-bug } }
${programs}`),
  ).toEqual([
    'routes.yaml:2:13: routes[0].source: there is no source jiro; did you mean jira?',
    'routes.yaml:5:15: routes[1].events[0]: there is no event jira:isue_created of jira; did you mean jira:issue_created?',
    'routes.yaml:6:21: routes[1].to[0].program: there is no program report-bag; did you mean report-bug?',
    'routes.yaml:7:11: routes[2].type: there is no event code.pusht that is published; did you mean code.pushed?',
    'routes.yaml:8:20: routes[2].to.channel: there is no channel team',
    'routes.yaml:9:5: routes[3]: needs a `source`, or a `type` of what is published',
    'routes.yaml:10:11: routes[4].type: is of what is published, and a `source` has `events`',
    'routes.yaml:14:13: routes[6].name: there is another route twice',
    'routes.yaml:14:47: routes[6].events: is of a `source`; what is published has a `type`',
  ])
})

test.each([
  ['a member that there is not', 'routs: []\n', 'routes.yaml:1:8: routs: is no member; did you mean routes?'],
  ['a text where a list is', 'routes: all\n', 'routes.yaml:1:9: routes: must be array'],
  [
    'a name that is none',
    'programs:\n  Report_Bug: { command: [x] }\n',
    'routes.yaml:2:15: programs.Report_Bug: is no name: it takes a to z, 0 to 9 and `-`, and begins with a letter',
  ],
  [
    'a kind that there is not',
    'channels:\n  c: { kind: slak, message: x }\n',
    expect.stringMatching(/^routes\.yaml:2:14: channels\.c\.kind: is none of slack, /),
  ],
  [
    'a time that is none',
    'programs:\n  p: { command: [x], timeout: 2 hours }\n',
    expect.stringMatching(/^routes\.yaml:2:31: programs\.p\.timeout: has another form than it must: /),
  ],
  ['an alias of nothing', 'routes: *nothing\n', expect.stringMatching(/^routes\.yaml:1:\d+: .*nothing/)],
  [
    'a destination of another kind',
    'routes: [{ type: code.pushed, to: { programs: p } }]\n',
    'routes.yaml:1:47: routes[0].to.programs: is no member; did you mean program?',
  ],
  [
    'a name of every object',
    'channels:\n  constructor: { kind: slack, url: { env: constructor }, message: x }\n',
    expect.stringContaining('the environment variable constructor is not set'),
  ],
  ['what is no YAML', 'routes: [\n', expect.stringMatching(/^routes\.yaml:\d+:\d+: /)],
  [
    'a key that is there twice',
    'routes: []\nroutes: []\n',
    expect.stringMatching(/^routes\.yaml:2:\d+: Map keys must be unique/),
  ],
  [
    'a value that is wrong in a program',
    'programs:\n  p:\n    command: [x]\n    timeout: soon\n',
    expect.stringMatching(/^routes\.yaml:4:\d+: programs\.p\.timeout: /),
  ],
  [
    'a program without a command',
    'programs:\n  p: { timeout: 1s }\n',
    expect.stringMatching(/^routes\.yaml:2:6: programs\.p: must have required property 'command'/),
  ],
  [
    'a program and a channel of one name',
    `${programs}channels:\n  report-bug: { kind: slack, url: { env: PATH }, message: x }\n`,
    expect.stringContaining('there is a program report-bug too'),
  ],
])('a file is refused at its line: %s', (_name, text, fault) => {
  expect(faultsOf(text)[0]).toEqual(fault)
})

test('the parameters of a program are checked against the events that reach it', () => {
  const file = (param: string) => `routes:
  - source: jira
    to: { program: report-bug }
programs:
  report-bug:
    command: [./report-bug.sh]
    params:
      summary: ${param}
`
  expect(faultsOf(file('body.issue.fields.sumary'))[0]).toContain('routes.yaml:8:')
  expect(faultsOf(file('body.issue.fields.sumary'))[0]).toContain('did you mean `summary`?')
  expect(faultsOf(file('body.issue.fields.summary'))).toEqual([])
  expect(faultsOf(file('/issue/fields/summary'))).toEqual([])
})

test('a value that is not there is undefined, and one by a pointer as well', () => {
  const { programs } = read(`
programs:
  p: { command: [x], params: { one: body.a.b, two: /a/b/0, three: "headers['x-id']", four: "size(body.a)" } }
`)
  const valueAt = (name: string, body: unknown, headers = {}) => {
    const source = programs.get('p')?.params.get(name)
    if (typeof source !== 'function') throw new Error(`${name} is no value`)
    const event = { id: 'evt_1', source: '', type: 't', direction: 'out', time: '' } as const
    return source({ event, body, headers })
  }
  expect([valueAt('one', { a: { b: 7 } }), valueAt('one', {}), valueAt('one', null)]).toEqual([7, undefined, undefined])
  expect([valueAt('two', { a: { b: [1] } }), valueAt('two', { a: 1 })]).toEqual([1, undefined])
  expect([valueAt('three', {}, { 'x-id': 'n' }), valueAt('three', {})]).toEqual(['n', undefined])
  expect(() => valueAt('four', { a: 1 })).toThrow()
})

test('a fault in a text of several lines is told at its beginning', () => {
  const file = `routes:
  - source: jira
    when: >-
      body.issue.feilds.summary == 'x' &&
      true
    to: { program: report-bug }
${programs}`
  expect(faultsOf(file)[0]).toMatch(/^routes\.yaml:3:11: routes\[0\]\.when: `body\.issue\.feilds` is no member/)
})

test.each([
  ['push', 'push', true],
  ['push', 'pushes', false],
  ['*', '', true],
  ['jira:*', 'jira:issue_created', true],
  ['*_created', 'jira:issue_created', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['ab*ba', 'aba', false],
  ['**', 'x', true],
])('the pattern %s and the type %s', (pattern, type, isCovered) => {
  expect(covers(pattern, type)).toBe(isCovered)
})

test('a long type and a pattern of many parts take no time', () => {
  expect(covers(`${'*a'.repeat(50)}*b`, 'a'.repeat(512))).toBe(false)
})
