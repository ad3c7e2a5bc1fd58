import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { storageOf } from '../stand-ins/databases.ts'
import { startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { githubExample } from '../stand-ins/running-app.ts'
import { testTimeoutMs } from './form.ts'
import { makeWebhook, sendWebhook } from './load.ts'
import type { FaultyServer } from './servers.ts'
import { listening, serverEnvironment } from './servers.ts'

const poisonApp = fileURLToPath(new URL('poison-app.ts', import.meta.url))
const others = 7
const poison = { ...makeWebhook(0), body: JSON.stringify({ ...githubExample('push'), ref: 'refs/heads/poison' }) }

test(
  'an event at which each process ends takes no other with it for long',
  async () => {
    const folder = temporaryFolder()
    const environment = { ...serverEnvironment, ...(await storageOf(folder)) }
    const start = () => listening(startProcess(process.execPath, [poisonApp], environment, folder))
    const first = await start()
    const sent = [...Array.from({ length: others }, () => makeWebhook(0)).toSpliced(3, 0, poison)]
    await Promise.all(sent.map((webhook) => sendWebhook(first.url, webhook)))
    await first.server.ended

    let [ends, last] = [1, await start()]
    while (!(await hasHandledOthers(last))) {
      ends += 1
      last = await start()
    }
    // Together the first two times, one by one the third, and what was behind it then the fourth.
    expect(ends).toBeLessThanOrEqual(4)
    const handled = await last.all('/v1/deliveries?destination=github.push&status=succeeded').catch(() => [])
    for (const { attempt_count: attempts } of handled) expect(attempts).toBeLessThanOrEqual(4)
  },
  testTimeoutMs,
)

/** False if the process ended before. */
async function hasHandledOthers({ server, all }: FaultyServer): Promise<boolean> {
  let hasEnded = false
  void server.ended.then(() => {
    hasEnded = true
  })
  let handled = 0
  const count = async () => {
    handled = (await all('/v1/deliveries?destination=github.push&status=succeeded').catch(() => [])).length
    return handled === others || hasEnded
  }
  await expect.poll(count, { timeout: 20_000, interval: 100 }).toBe(true)
  return handled === others
}
