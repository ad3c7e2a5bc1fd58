import { expect, test } from 'vitest'
import { createAttemptVerifier } from '../../src/signature/verify-attempt.ts'
import { run } from '../cli/terminal.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

async function publishedKeys(app: RunningApp): Promise<string[]> {
  const { json } = await app.api('GET', '/.well-known/webhook-keys')
  return json.keys.map(({ public_key }: { public_key: string }) => public_key)
}

test('a pair is replaced: the new one signs beside the old one, which then goes', async () => {
  const DATA_DIR = temporaryFolder()
  const environment = await storageOf(DATA_DIR)
  const consumer = await startConsumer()
  const verify = createAttemptVerifier('standard-ed25519')
  /** One start of the server: what it publishes, who signs, and which of these keys verify what it sends. */
  const serve = async () => {
    const app = await startTestApp({ DATA_DIR })
    const [subscription] = await app.all('/v1/subscriptions')
    const { signing_key_id } =
      subscription ?? (await subscribe(app, consumer.url, ['code.pushed'], { signature: 'standard-ed25519' }))
    await app.ended(await publishPush(app))
    const keys = await publishedKeys(app)
    await app.close(1_000)
    const got = consumer.got.at(-1)
    if (got === undefined) throw new Error('nothing came')
    const rawHeaders = Object.entries(got.headers).flat().map(String)
    const request = { ...got, url: consumer.url, rawHeaders, address: '' }
    const verifies = (key = '') => verify(request, [key], Date.now()) === undefined
    return { keys, signing_key_id, entries: String(got.headers['webhook-signature']).split(' ').length, verifies }
  }

  const before = await serve()
  const [old] = before.keys
  expect(before).toMatchObject({ keys: [old], entries: 1 })
  expect(before.verifies(old)).toBe(true)
  const early = run(['keys', 'rotate-signing', '--retire'], environment)
  expect(await early.status).toBe(1)
  expect(early.err).toMatch(/one key signs, and none beside it/)

  const rotation = run(['keys', 'rotate-signing'], environment)
  expect(await rotation.status, rotation.err).toBe(0)
  const [, id, made] = /^(sigkey_\S+) (whpk_\S+) is the new key\nsigkey_\S+ signs beside it\n$/.exec(rotation.out) ?? []
  expect(rotation.err).toMatch(/Restart every server/)
  const between = await serve()
  expect(between).toMatchObject({ keys: [made, old], entries: 2, signing_key_id: id })
  for (const key of [old, made]) expect(between.verifies(key)).toBe(true)
  const twice = run(['keys', 'rotate-signing'], environment)
  expect(await twice.status).toBe(1)
  expect(twice.err).toMatch(/retire it first, with hookpact keys rotate-signing --retire/)

  const retiring = run(['keys', 'rotate-signing', '--retire'], environment)
  expect(await retiring.status, retiring.err).toBe(0)
  expect(retiring.out).toBe(`${before.signing_key_id} is removed\n`)
  const after = await serve()
  expect(after).toMatchObject({ keys: [made], entries: 1, signing_key_id: id })
  expect([after.verifies(old), after.verifies(made)]).toEqual([false, true])
})

test('rotate-signing takes nothing but --retire', async () => {
  const command = run(['keys', 'rotate-signing', 'now'])
  expect(await command.status).toBe(2)
  expect(command.err).toMatch(/Unexpected argument 'now'/)
})
