import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { storageOf } from '../stand-ins/databases.ts'
import { startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { day } from '../stand-ins/jobs.ts'
import { testTimeoutMs } from './form.ts'
import { listening, serverEnvironment } from './servers.ts'

const jobApp = fileURLToPath(new URL('job-app.ts', import.meta.url))

test(
  'a job whose process is killed is run again by the next one, and finishes',
  async () => {
    const folder = temporaryFolder()
    const environment = { ...serverEnvironment, ...(await storageOf(folder)), ATTEMPT_TIMEOUT: '1s' }
    const start = () => listening(startProcess(process.execPath, [jobApp], environment, folder))
    const killed = await start()
    const { json } = await killed.api('POST', '/v1/jobs', { job: 'activity.summary', input: day })
    const delivery = async ({ api }: typeof killed) => (await api('GET', `/v1/deliveries/${json.delivery_id}`)).json
    const text = async () => (await delivery(killed)).progress?.text
    await expect.poll(text, { timeout: 20_000, interval: 50 }).toBe('attempt 1')
    killed.server.kill('SIGKILL')
    expect(await killed.server.ended).toEqual({ code: null, signal: 'SIGKILL' })

    const next = await start()
    const status = async () => (await delivery(next)).status
    await expect.poll(status, { timeout: 20_000, interval: 50 }).toBe('succeeded')
    expect(await delivery(next)).toMatchObject({
      attempts: [{ outcome: 'lost' }, { outcome: 'accepted' }],
      progress: { text: 'attempt 2' },
    })
    const completed = await next.all('/v1/events?type=job.completed')
    expect(completed).toMatchObject([{ caused_by: json.event_id }])
  },
  testTimeoutMs,
)
