import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { someEvent } from '../store/conformance/records.ts'
import { run } from './terminal.ts'

const right = `routes:
  - { name: bugs, source: jira, when: body.issue.fields.issuetype.name == 'Bug', to: { program: note } }
  - { name: main, source: github, events: push, when: body.ref == 'refs/heads/main', to: [{ program: note }] }
  - { name: tags, source: github, events: push, when: body.ref.startsWith('refs/tags/'), to: { program: note } }
  - { name: odd, source: github, events: push, when: int(body.ref) > 7, to: { program: note } }
  - { source: github, events: issues, to: { program: note } }
  - { type: code.pushed, to: { program: note } }
programs:
  note: { command: [./note.sh] }
`

function fileWith(text: string): string {
  const file = join(temporaryFolder(), 'routes.yaml')
  writeFileSync(file, text)
  return file
}

test('check says in one line that a file is right, named by the command or by ROUTES_FILE', async () => {
  const file = fileWith(right)
  for (const command of [run(['routes', 'check', file]), run(['routes', 'check'], { ROUTES_FILE: file })]) {
    expect(await command.status, command.err).toBe(0)
    expect(command.out).toBe(`${file} is right: 6 routes, 1 program, 0 channels\n`)
  }
})

test('check says what is wrong, each fault at its line, and ends with 1', async () => {
  const file = fileWith(right.replace('issuetype', 'isuetype').replace('source: github', 'source: gitlub'))
  const command = run(['routes', 'check', file])
  expect(await command.status).toBe(1)
  expect(command.err.trim().split('\n')).toEqual([
    `${file}:2:57: routes[0].when: \`body.issue.fields.isuetype\` is no member of jira:issue_created or jira:issue_updated or jira:issue_deleted or comment_created; did you mean \`issuetype\`?`,
    `${file}:3:27: routes[1].source: there is no source gitlub; did you mean github?`,
  ])
  expect(command.out).toBe('')
})

test('test says which routes match a stored event, and why the others do not', async () => {
  const dataDir = temporaryFolder()
  const store = await openStore({ databaseUrl: undefined, dataDir })
  const body = Buffer.from('{"ref":"refs/heads/main"}')
  const event = someEvent({ source: 'github', type: 'push', contentType: 'application/json', body })
  await store.recordEvent(event, [])
  await store.close()
  const command = run(['routes', 'test', event.id], { ROUTES_FILE: fileWith(right), DATA_DIR: dataDir })
  expect(await command.status, command.err).toBe(0)
  expect(command.out.trim().split('\n')).toEqual([
    `${event.id}: push of github`,
    '  bugs     not: it is for jira',
    '  main     matches: to program note',
    "  tags     not: the condition is false: body.ref.startsWith('refs/tags/')",
    expect.stringMatching(/^ {2}odd {6}not: the condition cannot be evaluated: .+: int\(body\.ref\) > 7$/),
    '  route 5  not: it is for issues',
    '  route 6  not: it is for what is published',
  ])
})

test.each([
  [['routes'], 'say what to do: routes check, routes test <event id> or routes schema'],
  [['routes', 'chek'], 'say what to do'],
  [['routes', 'test'], 'say which event: routes test evt_…'],
  [['routes', 'check', 'a', 'b'], 'routes check takes no more than one argument, and not b too'],
])('%j is not understood', async (args, message) => {
  const command = run(args, { ROUTES_FILE: fileWith(right) })
  expect(await command.status).toBe(2)
  expect(command.err).toContain(message)
})

test('an event or a database that there is not is named, and none is made', async () => {
  const dataDir = temporaryFolder()
  const test = () => run(['routes', 'test', 'evt_none'], { ROUTES_FILE: fileWith(right), DATA_DIR: dataDir })
  const without = test()
  expect(await without.status).toBe(1)
  expect(without.err).toBe(`hookpact: there is no database in ${dataDir}\n`)
  expect(readdirSync(dataDir)).toEqual([])
  await (await openStore({ databaseUrl: undefined, dataDir })).close()
  const empty = test()
  expect(await empty.status).toBe(1)
  expect(empty.err).toBe('hookpact: there is no event evt_none\n')
})

test('schema prints the JSON Schema of the file', async () => {
  const command = run(['routes', 'schema'])
  expect(await command.status).toBe(0)
  expect(Object.keys(JSON.parse(command.out).properties)).toEqual(['routes', 'programs', 'channels'])
})
