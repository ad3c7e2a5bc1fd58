import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import type { AppParts, Role } from '../../src/app.ts'
import { openStore as openRealStore } from '../../src/store/open.ts'
import { keyFileIn } from '../../src/store/sealing/encryption-key.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import type { Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { databaseUrlOf } from '../stand-ins/databases.ts'
import { querySql } from '../stand-ins/empty-database.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { someSubscription } from '../store/conformance/records.ts'

const secret = 'whsec_c2FtcGxlLXNlY3JldC1mb3ItdGhlLXRlc3RzIQ=='
const headers = { Authorization: 'Bearer top-secret-of-the-gateway' }
const [keyOne, keyTwo] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('hex')]

const isSigned = (got: Got | undefined, by: string) =>
  new Webhook(by).verify(got?.body.toString() ?? '', got?.headers as Record<string, string>) !== undefined

/** All that the storage of this folder has, but for its key. */
async function bytesOf(folder: string): Promise<string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (file) => file.isFile() && file.name !== 'encryption.key',
  )
  const inFiles = files.map(({ name }) => readFileSync(join(folder, name), 'latin1')).join('\n')
  const url = await databaseUrlOf(folder)
  if (url === undefined) return inFiles
  const rows = await Promise.all(
    ['subscriptions', 'signing_keys', 'deliveries', 'events'].map((table) =>
      querySql(url, `SELECT t::text FROM ${table} t`),
    ),
  )
  return inFiles + JSON.stringify(rows)
}

test('no secret and no value of a header is in the database, its log or ours', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { secret, headers })
  await app.api('PATCH', `/v1/subscriptions/${id}`, { headers: { ...headers, 'X-Other': 'top-secret-too' } })
  const made = (await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`)).json.secret
  await app.ended(await publishPush(app))
  const [got] = consumer.got
  expect(got?.headers).toMatchObject({ authorization: headers.Authorization, 'x-other': 'top-secret-too' })
  expect(isSigned(got, secret) && isSigned(got, made)).toBe(true)

  const [stored, logged] = [await bytesOf(app.dataDir), JSON.stringify(app.logged)]
  expect(stored).toContain(id)
  expect(stored).toContain('sealed:')
  for (const text of [secret, made].map((one) => one.slice('whsec_'.length))) {
    for (const form of [text, Buffer.from(text, 'base64').toString('latin1')]) {
      expect(stored.includes(form)).toBe(false)
      expect(logged.includes(form)).toBe(false)
    }
  }
  for (const form of ['top-secret', 'whsec_', 'whsk_']) expect(`${stored}${logged}`.includes(form)).toBe(false)
})

test('secrets that a version without encryption has stored still sign, and are encrypted from then on', async () => {
  const dataDir = temporaryFolder()
  const consumer = await startConsumer()
  const old = await openRealStore({ dataDir, databaseUrl: await databaseUrlOf(dataDir) })
  await old.createSubscription(someSubscription({ url: consumer.url, secret }))
  await old.close()
  expect(await bytesOf(dataDir)).toContain(secret)
  const app = await startTestApp({ DATA_DIR: dataDir })
  await app.ended(await publishPush(app))
  expect(isSigned(consumer.got[0], secret)).toBe(true)
  const [stored] = await app.store.listStoredSecrets({ limit: 1 })
  expect(stored?.secrets[0]?.secret).toMatch(/^sealed:/)
})

test('a process with another key does not start, and says which key it lacks', async () => {
  const first = await startTestApp()
  await subscribe(first, 'https://consumer.example.com/', ['code.pushed'], { secret })
  const started = startTestApp({ DATA_DIR: first.dataDir, HOOKPACT_ENCRYPTION_KEY: keyTwo })
  await expect(started).rejects.toThrow(
    /cannot be decrypted: it was encrypted with the key [0-9a-f]{8}, and there is [0-9a-f]{8}\. Give HOOKPACT_ENCRYPTION_KEY/,
  )
})

test('a process that lacks a key shows and changes subscriptions, and leaves their deliveries to one that has it', async () => {
  const dataDir = temporaryFolder()
  const consumer = await startConsumer()
  const start = (keys: string, role: Role) =>
    startTestApp({ DATA_DIR: dataDir, HOOKPACT_ENCRYPTION_KEY: keys, RETRY_SCHEDULE: '10ms,10ms' }, { role })
  const old = await start(keyOne, 'all')
  const { id } = await subscribe(old, consumer.url, ['code.pushed'], { secret, headers })
  // As while processes are restarted one by one.
  const replacing = await start(`${keyTwo},${keyOne}`, 'receive')
  const path = `/v1/subscriptions/${id}`
  expect((await old.api('GET', '/v1/subscriptions')).json.data).toMatchObject([{ id, header_names: ['Authorization'] }])
  expect((await old.api('GET', path)).json).toMatchObject({ id, header_names: ['Authorization'] })
  expect((await old.api('POST', `${path}/pause`)).json).toMatchObject({ status: 'paused' })
  expect((await old.api('POST', `${path}/resume`)).json).toMatchObject({ status: 'active' })

  const eventId = await publishPush(old)
  expect(await old.logs('subscription.sealed')).toMatchObject({
    level: 'error',
    subscription_ids: [id],
    deliveries: 1,
    error: expect.stringMatching(/^a secret cannot be decrypted: .*See HOOKPACT_ENCRYPTION_KEY$/),
  })
  const [waiting] = await old.all(`/v1/deliveries?event_id=${eventId}`)
  expect(await replacing.store.listAttempts(waiting.id)).toEqual([])
  await replacing.close(1_000)
  const app = await start(`${keyTwo},${keyOne}`, 'all')
  expect(await app.ended(eventId)).toMatchObject({ status: 'succeeded', attempts: [{ outcome: 'accepted' }] })
  expect(isSigned(consumer.got[0], secret)).toBe(true)
  expect(old.logged.filter(({ event }) => event === 'subscription.sealed')).toHaveLength(1)
})

test('a start that lacks the file of the key makes no other in its place', async () => {
  const first = await startTestApp()
  await subscribe(first, 'https://consumer.example.com/', ['code.pushed'], { secret })
  await first.close(1_000)
  const file = keyFileIn(first.dataDir)
  const key = readFileSync(file)
  rmSync(file)
  const again = () => startTestApp({ DATA_DIR: first.dataDir })
  await expect(again()).rejects.toThrow(/encryption\.key is not there, and the database has secrets/)
  expect(existsSync(file)).toBe(false)
  writeFileSync(file, key, { mode: 0o600 })
  await again()
})

test('a start that could not encrypt everything anew says so', async () => {
  const openStore: AppParts['openStore'] = async (place) => ({
    ...(await openRealStore(place)),
    replaceStoredSecrets: async () => false,
  })
  const dataDir = temporaryFolder()
  const first = await startTestApp({ DATA_DIR: dataDir, HOOKPACT_ENCRYPTION_KEY: keyOne })
  await subscribe(first, 'https://consumer.example.com/', ['code.pushed'], { secret })
  await first.close(1_000)
  const again = await startTestApp({ DATA_DIR: dataDir, HOOKPACT_ENCRYPTION_KEY: `${keyTwo},${keyOne}` }, { openStore })
  expect(again.logged.find(({ event }) => event === 'encryption.unfinished')).toMatchObject({ level: 'error' })
})

test('a key in the environment is used instead of a file, and the key of a file may become it', async () => {
  const dataDir = temporaryFolder()
  const first = await startTestApp({ DATA_DIR: dataDir, HOOKPACT_ENCRYPTION_KEY: keyOne })
  expect(readdirSync(dataDir)).not.toContain('encryption.key')
  await first.close(1_000)
  const withFile = await startTestApp()
  const { id } = await subscribe(withFile, 'https://consumer.example.com/', ['code.pushed'], { headers })
  await withFile.close(1_000)
  const key = readFileSync(keyFileIn(withFile.dataDir), 'utf8').trim()
  const again = await startTestApp({ DATA_DIR: withFile.dataDir, HOOKPACT_ENCRYPTION_KEY: key })
  expect((await again.api('GET', `/v1/subscriptions/${id}`)).json).toMatchObject({ header_names: ['Authorization'] })
})

test('a key is replaced while one process after the other is started anew', async () => {
  const dataDir = temporaryFolder()
  const consumer = await startConsumer()
  const start = (keys: string) => startTestApp({ DATA_DIR: dataDir, HOOKPACT_ENCRYPTION_KEY: keys })
  const first = await start(keyOne)
  await subscribe(first, consumer.url, ['code.pushed'], { secret, headers })
  await first.close(1_000)
  // First every process learns the new key, then it is the one that encrypts, then the old one goes.
  for (const keys of [`${keyOne},${keyTwo}`, `${keyTwo},${keyOne}`, keyTwo]) {
    const app = await start(keys)
    await app.ended(await publishPush(app))
    await app.close(1_000)
  }
  expect(consumer.got.map((got) => isSigned(got, secret))).toEqual([true, true, true])
  await expect(start(keyOne)).rejects.toThrow('cannot be decrypted')
})
