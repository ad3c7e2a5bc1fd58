import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { codePushed } from '../stand-ins/samples.ts'
import { startServer } from './servers.ts'

const patient = { timeout: 60_000, interval: 50 }

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'programs that run when the server is ended with %s run again after it starts, and none is forgotten',
  async (signal) => {
    const folder = temporaryFolder()
    const file = join(folder, 'routes.yaml')
    writeFileSync(
      file,
      `routes: [{ type: code.pushed, to: { program: note } }]
programs:
  note: { command: [./note.sh], params: { ref: body.data.ref }, concurrency: 2 }
`,
    )
    // Waits until the test lets it go on: what runs is in the middle when the server ends.
    writeFileSync(
      join(folder, 'note.sh'),
      '#!/bin/sh\necho "$1" >> begun\nwhile ! test -e go; do sleep 0.05; done\necho "$1" >> ended\n',
    )
    chmodSync(join(folder, 'note.sh'), 0o755)
    const lines = (name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').trim().split('\n') : []
    const environment = {
      ...(await storageOf(folder)),
      DATA_DIR: folder,
      ROUTES_FILE: file,
      ATTEMPT_TIMEOUT: '1s',
      RETRY_SCHEDULE: '10ms',
    }
    const first = await startServer(environment)
    const pushes = Array.from({ length: 5 }, (_, n) => ({
      type: 'code.pushed',
      data: { ...codePushed, ref: `refs/heads/${n}` },
    }))
    expect((await first.api('POST', '/v1/events', pushes)).status).toBe(207)
    await expect.poll(() => lines('begun').length, patient).toBe(2)
    first.server.kill(signal)
    await first.server.ended
    writeFileSync(join(folder, 'go'), '')
    const second = await startServer(environment)
    const unfinished = async () => (await second.all('/v1/deliveries')).filter(({ status }) => status !== 'succeeded')
    await expect.poll(unfinished, patient).toEqual([])
    const refs = new Set(lines('ended'))
    expect([...refs].toSorted()).toEqual(Array.from({ length: 5 }, (_, n) => `--ref=refs/heads/${n}`))
    const again = (await second.all('/v1/deliveries')).filter(({ attempt_count }) => attempt_count === 2)
    expect(again).toHaveLength(2)
  },
  120_000,
)
