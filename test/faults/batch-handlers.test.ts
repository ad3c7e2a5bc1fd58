import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { storageOf } from '../stand-ins/databases.ts'
import { startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { testTimeoutMs } from './form.ts'
import { makeWebhook, sendWebhook } from './load.ts'
import { listening, serverEnvironment } from './servers.ts'

const batchApp = fileURLToPath(new URL('batch-app.ts', import.meta.url))

test(
  'kill -9 in the middle of a batch: the next start handles each of its events, alone, and forgets none',
  async () => {
    const folder = temporaryFolder()
    const environment = { ...serverEnvironment, ...(await storageOf(folder)), ATTEMPT_TIMEOUT: '1s' }
    const start = (...args: string[]) =>
      listening(startProcess(process.execPath, [batchApp, ...args], environment, folder))

    const dying = await start('dying')
    const sent = await Promise.all([0, 1, 2, 3].map(() => sendWebhook(dying.url, makeWebhook(0))))
    expect(await dying.server.ended).toEqual({ code: null, signal: 'SIGKILL' })

    const next = await start()
    const ids = sent.map((one) => one?.eventId)
    const received = await next.all('/v1/events?direction=in')
    // An answer may have been lost with the process; what it acknowledged was not.
    for (const id of ids.filter((known) => known !== undefined)) expect(received.map((one) => one.id)).toContain(id)
    expect(received).toHaveLength(4)
    const succeeded = async () => (await next.all('/v1/deliveries?destination=github.push&status=succeeded')).length
    await expect.poll(succeeded, { timeout: 30_000, interval: 100 }).toBe(4)
    for (const { id } of await next.all('/v1/deliveries?destination=github.push')) {
      const { attempts } = (await next.api('GET', `/v1/deliveries/${id}`)).json
      expect(attempts).toMatchObject([{ outcome: 'lost' }, { outcome: 'accepted' }])
    }
    // Nothing that the dying batch published was stored: each publishes once, by itself.
    expect(await next.all('/v1/events?direction=out')).toHaveLength(4)
    expect(next.server.stderr.match(/a batch of \d+/g)).toEqual(Array.from({ length: 4 }, () => 'a batch of 1'))
  },
  testTimeoutMs,
)
