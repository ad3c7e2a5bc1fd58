import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { apiKey, startTestApp } from '../stand-ins/running-app.ts'

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const stored = (folder: string) => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
const statusWith = async (app: RunningApp, key: string) =>
  (await app.api('GET', '/v1/events', undefined, { authorization: `Bearer ${key}` })).status

test('without a configured key the first start makes one, keeps its hash alone, and later starts make none', async () => {
  const folder = dataFolder()
  const environment = { DATA_DIR: folder, HOOKPACT_API_KEY: undefined }
  const first = await startTestApp(environment)
  const key = first.newApiKey ?? ''
  expect(key).toMatch(/^hp_[A-Za-z0-9_-]{43}$/)
  expect(await statusWith(first, key)).toBe(200)
  expect(stored(folder).includes(key)).toBe(false)
  await first.close(1_000)
  expect(stored(folder).includes(key)).toBe(false)

  const second = await startTestApp(environment)
  expect(second.newApiKey).toBeUndefined()
  expect(await statusWith(second, key)).toBe(200)
  expect(JSON.stringify([...first.logged, ...second.logged])).not.toContain(key)
})

test('a key that is configured later is the only one that is accepted, also after it is taken out of the configuration', async () => {
  const folder = dataFolder()
  const first = await startTestApp({ DATA_DIR: folder, HOOKPACT_API_KEY: undefined })
  const made = first.newApiKey ?? ''
  await first.close(1_000)

  const second = await startTestApp({ DATA_DIR: folder })
  expect(second.newApiKey).toBeUndefined()
  expect([await statusWith(second, made), await statusWith(second, apiKey)]).toEqual([401, 200])
  await second.close(1_000)

  const replaced = 'hp_another-key-of-the-test-suite'
  const third = await startTestApp({ DATA_DIR: folder, HOOKPACT_API_KEY: replaced })
  expect([await statusWith(third, apiKey), await statusWith(third, replaced)]).toEqual([401, 200])
  await third.close(1_000)

  const fourth = await startTestApp({ DATA_DIR: folder, HOOKPACT_API_KEY: undefined })
  expect(fourth.newApiKey).toBeUndefined()
  expect(await statusWith(fourth, replaced)).toBe(200)
  expect(stored(folder).includes(replaced)).toBe(false)
})

test('a request without the right key is refused, whatever it looks like', async () => {
  const app = await startTestApp()
  for (const authorization of [
    '',
    'Bearer',
    'Bearer ',
    `Basic ${apiKey}`,
    apiKey,
    `Bearer ${apiKey}x`,
    `Bearer ${apiKey.toUpperCase()}`,
    `Bearer ${apiKey} ${apiKey}`,
  ]) {
    const reply = await app.api('GET', '/v1/events', undefined, { authorization })
    expect(reply, authorization).toMatchObject({ status: 401, json: { code: 'unauthorized' } })
    expect(reply.headers.get('www-authenticate')).toBe('Bearer')
  }
  expect((await app.api('GET', '/v1/events', undefined, { authorization: `bearer  ${apiKey}` })).status).toBe(200)
})
