import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Environment } from '../../src/config.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { startHookpact, startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { githubExample } from '../stand-ins/running-app.ts'
import { testTimeoutMs } from './form.ts'
import type { Pending } from './load.ts'
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
    await receive(environment, Array.from({ length: others }, () => makeWebhook(0)).toSpliced(3, 0, poison))

    const start = () => listening(startProcess(process.execPath, [poisonApp], environment, folder))
    let [ends, last] = [0, await start()]
    while (!(await hasHandledOthers(last))) {
      ends += 1
      // Together the first two times, one by one the third, and what was behind it then the fourth.
      expect(ends).toBeLessThanOrEqual(4)
      last = await start()
    }
    expect(ends).toBeGreaterThanOrEqual(2)
    const handled = await last.all('/v1/deliveries?destination=github.push&status=succeeded').catch(() => [])
    for (const { attempt_count: attempts } of handled) expect(attempts).toBeLessThanOrEqual(4)
  },
  testTimeoutMs,
)

/** All are stored before a process begins one: the poison would take with it what was still on its way. */
async function receive(environment: Environment, webhooks: readonly Pending[]): Promise<void> {
  const receiver = startHookpact(['serve', '--role', 'receive'], environment)
  const { url } = await listening(receiver)
  for (const webhook of webhooks) expect(await sendWebhook(url, webhook)).toBeDefined()
  receiver.kill('SIGTERM')
  expect(await receiver.ended).toEqual({ code: 0, signal: null })
}

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
