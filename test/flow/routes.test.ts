import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'
import { createSenders, exampleOf } from './sources/senders.ts'

const senders = createSenders()
const example = fileURLToPath(new URL('../../examples/jira-bugs/routes.yaml', import.meta.url))

/** A folder with routes.yaml and the programs that it runs: shell scripts, by their names. */
function startFolder(routes: string, programs: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder()
  const file = join(folder, 'routes.yaml')
  writeFileSync(file, routes)
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return {
    folder,
    file,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    /** As an editor does: another file takes its place. */
    edit(text: string): void {
      writeFileSync(`${file}.new`, text)
      renameSync(`${file}.new`, file)
    },
  }
}

test('a bug of Jira runs the program of the example, and a task does not', async () => {
  const folder = temporaryFolder()
  const bugs = join(folder, 'bugs.jsonl')
  const text = readFileSync(example, 'utf8').replace(
    'command:',
    'env: { BUGS_FILE: "'.concat(bugs, '" }\n    command:'),
  )
  mkdirSync(join(folder, 'example'))
  writeFileSync(join(folder, 'example', 'routes.yaml'), text)
  const script = join(folder, 'example', 'report-bug.sh')
  writeFileSync(script, readFileSync(new URL('../../examples/jira-bugs/report-bug.sh', import.meta.url)))
  chmodSync(script, 0o755)
  const app = await startTestApp({ ...senders.environment, ROUTES_FILE: join(folder, 'example', 'routes.yaml') })
  const bug = exampleOf('jira', 'jira:issue_created')
  bug.issue.fields.summary = 'It\'s "hot": $(touch owned) `id`\n--key=no'
  const task = exampleOf('jira', 'jira:issue_created')
  task.issue.fields.issuetype.name = 'Task'
  const receipts = [await senders.send(app, 'jira', bug), await senders.send(app, 'jira', task)]
  const ids = receipts.map(({ json }) => json.event_id)
  expect(await app.ended(ids[0], 'report-bug')).toMatchObject({
    destination: { kind: 'program', id: 'report-bug' },
    status: 'succeeded',
    attempts: [{ outcome: 'accepted', status_code: 0, output: `reported ${bug.issue.key}\n` }],
  })
  const destinations = async (id: string) =>
    (await app.all(`/v1/deliveries?event_id=${id}`)).map(({ destination }) => destination.kind)
  expect(await destinations(ids[0])).toContain('program')
  expect(await destinations(ids[1])).not.toContain('program')
  const lines = readFileSync(bugs, 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ key: bug.issue.key, summary: bug.issue.fields.summary }])
})

const everyPush = `
routes:
  - { name: pushes, source: github, events: push, to: { program: note } }
programs:
  note: { command: [./note.sh], params: { ref: body.ref } }
`

test('a program that fails is retried on its own schedule, and its exit code and output are on record', async () => {
  const { file } = startFolder(everyPush.replace('params:', 'retry: [10ms], params:'), {
    'note.sh': 'echo "to $1"; echo "no room" >&2; exit 3',
  })
  const app = await startTestApp({ ROUTES_FILE: file, RETRY_SCHEDULE: '1h,1h,1h' })
  const { json } = await app.github('push', githubExample('push'))
  const ended = await app.ended(json.event_id, 'note')
  expect(ended).toMatchObject({ status: 'exhausted', attempt_count: 2 })
  const output = `to --ref=${(githubExample('push') as { ref: string }).ref}\n--- stderr ---\nno room\n`
  const attempt = { outcome: 'refused', status_code: 3, error: 'exited with 3', output }
  expect(ended.attempts).toMatchObject([attempt, attempt])
  const exhausted = await app.all('/v1/events?type=delivery.exhausted')
  expect(exhausted).toHaveLength(1)
})

test('what is published goes to programs as well, beside its subscriptions', async () => {
  const { file, read } = startFolder(
    `
routes:
  - { type: code.*, when: "body.data.ref.startsWith('refs/heads/') && event.direction == 'out'", to: { program: note } }
programs:
  note: { command: [./note.sh], params: { pusher: body.data.pusher }, pass: [environment] }
`,
    { 'note.sh': 'echo "$HOOK_PUSHER $HOOK_EVENT_TYPE" >> noted' },
  )
  const app = await startTestApp({ ROUTES_FILE: file })
  const publish = (ref: string) => app.api('POST', '/v1/events', { type: 'code.pushed', data: { ...codePushed, ref } })
  const branch = await publish('refs/heads/main')
  const tag = await publish('refs/tags/v1')
  expect([branch.json.deliveries, tag.json.deliveries]).toEqual([1, 0])
  await app.ended(branch.json.event_id)
  expect(read('noted')).toBe(`${codePushed.pusher} code.pushed\n`)
})

test('two routes to one program are one delivery, and a replay can go to that alone', async () => {
  const { file } = startFolder(
    `${everyPush}`.replace('routes:', 'routes:\n  - { source: github, to: { program: note } }'),
    {
      'note.sh': 'true',
    },
  )
  const app = await startTestApp({ ROUTES_FILE: file })
  const { json } = await app.github('push', githubExample('push'))
  await app.ended(json.event_id, 'note')
  const ofProgram = async () => (await app.all(`/v1/deliveries?event_id=${json.event_id}&destination=note`)).length
  expect(await ofProgram()).toBe(1)
  const replay = await app.api('POST', `/v1/events/${json.event_id}/replay`, { destination: 'note' })
  expect(replay).toMatchObject({ status: 202, json: { deliveries: 1 } })
  expect(await ofProgram()).toBe(2)
})

test('the sender waits for a program that is not run_async', async () => {
  const { file, folder } = startFolder(everyPush.replace('params:', 'run_async: false, params:'), {
    'note.sh': 'test -e fail && exit 7; exit 0',
  })
  const app = await startTestApp({ ROUTES_FILE: file, RETRY_SCHEDULE: '1h' })
  const done = await app.github('push', githubExample('push'))
  expect(done).toMatchObject({
    status: 202,
    json: { status: 'received', results: [{ program: 'note', outcome: 'accepted', exit_code: 0 }] },
  })
  writeFileSync(join(folder, 'fail'), '')
  const failed = await app.github('push', githubExample('push'), { deliveryId: 'another' })
  expect(failed.json.results).toMatchObject([{ program: 'note', outcome: 'refused', exit_code: 7 }])
})

test('an edited file is read again; one with faults changes nothing, and both are seen', async () => {
  const { file, edit } = startFolder(everyPush, { 'note.sh': 'true' })
  const app = await startTestApp({ ROUTES_FILE: file })
  const routes = async () => (await app.api('GET', '/v1/routes')).json
  expect(await routes()).toMatchObject({
    files: [{ path: file, plugin: null, faults: [] }],
    routes: [{ name: 'pushes', source: 'github', events: ['push'], when: null, to: [{ kind: 'program', id: 'note' }] }],
    programs: [{ name: 'note', timeout_ms: 60_000, concurrency: 4, run_async: true }],
    channels: [],
  })
  edit(everyPush.replace('events: push', 'events: pusch'))
  expect(await app.logs('routes.faulty')).toMatchObject({ file })
  const faulty = await routes()
  expect(faulty.files[0].faults).toEqual([
    `${file}:3:45: routes[0].events: there is no event pusch of github; did you mean push?`,
  ])
  expect(faulty.routes).toHaveLength(1)
  edit(everyPush.replace('name: pushes', 'name: all'))
  await app.logs('routes.read')
  expect(await routes()).toMatchObject({ files: [{ faults: [] }], routes: [{ name: 'all' }] })
})

test('a file that is being written, emptied or gone changes nothing', async () => {
  const clock = createManualClock(Date.now())
  const { file } = startFolder(everyPush, { 'note.sh': 'true' })
  const app = await startTestApp({ ROUTES_FILE: file }, { clock })
  const routes = async () => (await app.api('GET', '/v1/routes')).json
  const look = () => clock.advance(500)
  writeFileSync(file, everyPush.replace('name: pushes', 'name: half'))
  look()
  writeFileSync(file, everyPush.replace('name: pushes', 'name: whole'))
  look()
  expect(await routes()).toMatchObject({ files: [{ faults: [] }], routes: [{ name: 'pushes' }] })
  look()
  expect(await routes()).toMatchObject({ files: [{ faults: [] }], routes: [{ name: 'whole' }] })
  for (const spoil of [() => writeFileSync(file, ''), () => rmSync(file), () => symlinkSync(file, file)]) {
    spoil()
    look()
    look()
    const { files, routes: kept } = await routes()
    expect(files[0].faults).toHaveLength(1)
    expect(kept).toMatchObject([{ name: 'whole' }])
  }
  expect((await app.github('push', githubExample('push'))).status).toBe(202)
  expect(await app.all('/v1/deliveries?destination=note')).toHaveLength(1)
})

test('a file with faults ends the start, and so does one that is named and not there', async () => {
  const { file, folder } = startFolder(everyPush.replace('note }', 'nota }'))
  await expect(startTestApp({ ROUTES_FILE: file })).rejects.toThrow(
    `${file}:3:66: routes[0].to.program: there is no program nota; did you mean note?`,
  )
  await expect(startTestApp({ ROUTES_FILE: join(folder, 'no.yaml') })).rejects.toThrow('ROUTES_FILE is')
})

test('of a hundred events that wait no more than two run at once', async () => {
  const { file, read } = startFolder(everyPush.replace('params:', 'concurrency: 2, params:'), {
    'note.sh': 'echo begin >> noted; sleep 0.03; echo end >> noted',
  })
  const app = await startTestApp({ ROUTES_FILE: file })
  const receipts = await Promise.all(
    Array.from({ length: 100 }, (_, n) => app.github('push', githubExample('push'), { deliveryId: `push ${n}` })),
  )
  await Promise.all(receipts.map(({ json }) => app.ended(json.event_id, 'note')))
  let running = 0
  let most = 0
  for (const line of read('noted').trim().split('\n')) {
    running += line === 'begin' ? 1 : -1
    most = Math.max(most, running)
  }
  expect([running, most, read('noted').trim().split('\n').length]).toEqual([0, 2, 200])
})

test('a subscription cannot be taken for a program of its name', async () => {
  const { file } = startFolder(everyPush, { 'note.sh': 'true' })
  const app = await startTestApp({ ROUTES_FILE: file })
  const { id } = await subscribe(app, 'http://127.0.0.1:1/')
  expect(id).toMatch(/^sub_/)
  const { json } = await app.github('push', githubExample('push'))
  const kinds = (await app.all(`/v1/deliveries?event_id=${json.event_id}`)).map(({ destination }) => destination.kind)
  expect(kinds.toSorted()).toEqual(['handler', 'program'])
})

test('a push to GitHub reaches a chat as repository, pusher, number of commits and the first line of the last one', async () => {
  const chat = await startConsumer((_got, response) => void response.writeHead(200).end('ok'))
  const { file } = startFolder(`
routes:
  - { source: github, events: push, to: { channel: team } }
channels:
  team:
    kind: slack
    url: { env: TEAM_SLACK_URL }
    message: "\${body.repository.full_name}: \${body.pusher.name} pushed \${size(body.commits)}: \${body.head_commit.message | first_line}"
`)
  const app = await startTestApp({ ROUTES_FILE: file, TEAM_SLACK_URL: `${chat.url}/services/T1/B1/secret-of-slack` })
  const push = githubExample('push') as {
    repository: { full_name: string }
    pusher: { name: string }
    commits: object[]
    head_commit: { message: string }
  }
  push.head_commit.message = 'Tighten the <bolts>\n\n@channel see below'
  const { json } = await app.github('push', push)
  expect(await app.ended(json.event_id, 'team')).toMatchObject({
    destination: { kind: 'channel', id: 'team' },
    status: 'succeeded',
  })
  const { repository, pusher, commits } = push
  const text = `${repository.full_name}: ${pusher.name} pushed ${commits.length}: Tighten the &lt;bolts&gt;`
  expect(JSON.parse(String(chat.got[0]?.body))).toMatchObject({ text })
  expect(JSON.stringify([app.logged, await app.all('/v1/deliveries')])).not.toContain('secret-of-slack')
  expect((await app.api('GET', '/v1/routes')).text).not.toContain('secret-of-slack')
})

test('a delivery that is given up reaches the chat that asks for it, and one of that chat does not', async () => {
  const chat = await startConsumer((_got, response) => void response.writeHead(500).end())
  const { file } = startFolder(`
routes:
  - { source: github, events: push, to: { channel: team } }
  - { type: delivery.exhausted, to: { channel: ops } }
channels:
  team: { kind: json, url: "${chat.url}/team", body: { text: "\${body.ref}" } }
  ops: { kind: json, url: "${chat.url}/ops", body: { text: "\${body.data.destination.id} was given up" } }
`)
  const app = await startTestApp({ ROUTES_FILE: file, RETRY_SCHEDULE: '5ms' })
  const { json } = await app.github('push', githubExample('push'))
  await app.ended(json.event_id, 'team')
  const [exhausted] = await app.all('/v1/events?type=delivery.exhausted')
  expect(await app.ended(exhausted.id, 'ops')).toMatchObject({ status: 'exhausted' })
  expect(await app.all('/v1/events?type=delivery.exhausted')).toHaveLength(1)
  const told = chat.got.map(({ body }) => JSON.parse(String(body)).text).filter((text) => text.includes('given up'))
  expect(told).toEqual(['team was given up', 'team was given up'])
})
