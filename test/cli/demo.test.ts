import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { run } from './terminal.ts'

const whatNext = /Another webhook[\s\S]+--url \S+\n/

test('demo prints the whole trip in order, serves on, and removes its data when it is stopped', async () => {
  const command = run(['demo'])
  await command.says(whatNext)
  const steps = [
    /server +listens on http/,
    /consumer +subscribes to code\.pushed/,
    /github +sends a signed push of \d+ bytes to \/webhooks\/github/,
    /server +verifies, validates and stores push as evt_/,
    /server +answers github with 202/,
    /handler +publishes code\.pushed as evt_/,
    /delivery +attempt 1 to handler github\.push: accepted/,
    /consumer +verifies evt_\S+ and answers 503, on purpose/,
    /delivery +attempt 1 to the consumer: .*503; retry follows/,
    /consumer +verifies evt_\S+ and accepts code\.pushed: \S+ pushed to refs\/heads\/main/,
    /delivery +attempt 2 to the consumer: accepted/,
    /That was the whole trip/,
  ]
  const places = steps.map((step) => command.out.search(step))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))

  const [, dataDir] = await command.says(/its data in (\S+)/)
  expect(existsSync(dataDir ?? '')).toBe(true)
  command.stop()
  expect(await command.status).toBe(0)
  expect(command.err).toBe('')
  expect(existsSync(dataDir ?? '')).toBe(false)
})

test('what demo says to try next works', async () => {
  const command = run(['demo'])
  await command.says(whatNext)
  const [, authorization, url] = await command.says(/curl -H 'Authorization: (.+)' (http\S+\/v1\/events)/)
  const events = await fetch(url ?? '', { headers: { authorization: authorization ?? '' } })
  expect(await events.json()).toMatchObject({ data: [{ type: 'code.pushed' }, { type: 'push' }] })

  const [, secret, line] = await command.says(/GITHUB_WEBHOOK_SECRET=(\S+) npx hookpact (send .+)/)
  const send = run((line ?? '').split(' '), { GITHUB_WEBHOOK_SECRET: secret })
  expect(await send.status).toBe(0)
  await command.says(/server +verifies, validates and stores pull_request as evt_/)
  await command.says(/handler +publishes pull_request\.changed as evt_/)
  command.stop()
  expect(await command.status).toBe(0)
})

test('demo takes a free port when the usual one is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as { port: number } // it listens on TCP
  const command = run(['demo'], { PORT: String(port) })
  const [, taken] = await command.says(/listens on http:\/\/127\.0\.0\.1:(\d+)/)
  expect(Number(taken)).not.toBe(port)
  command.stop()
  expect(await command.status).toBe(0)
})

test('demo that is stopped in the middle of the trip ends cleanly too', async () => {
  const command = run(['demo'])
  const [, dataDir] = await command.says(/its data in (\S+)/)
  command.stop()
  expect(await command.status).toBe(0)
  expect(existsSync(dataDir ?? '')).toBe(false)
})
