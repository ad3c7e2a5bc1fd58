import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { run } from './terminal.ts'

test.each([
  ['discord', /^DISCORD_PUBLIC_KEY=[0-9a-f]{64}\n$/],
  ['sendgrid', /^SENDGRID_PUBLIC_KEY=[A-Za-z0-9+/]+=*\n$/],
  ['standard-webhooks', /^STANDARD_WEBHOOKS_PUBLIC_KEY=whpk_[A-Za-z0-9+/]+=*\n$/],
  ['aws-sns', /^SENDER_CERTIFICATES=\S+key\.pem\.pub\n$/],
])(
  'keys of %s are made: the private one in a file of its owner, the public one as the server wants it',
  async (source, says) => {
    const file = join(temporaryFolder(), 'key.pem')
    const command = run(['keys', source, '--out', file])
    expect(await command.status).toBe(0)
    expect(command.out).toMatch(says)
    expect(command.err).toContain(`npx hookpact send ${source} <type> --private-key ${file}`)
    expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(command.out + command.err).not.toContain('PRIVATE KEY-----')
  },
)

test('a file that is there is never written over', async () => {
  const file = join(temporaryFolder(), 'key.pem')
  writeFileSync(file, 'precious')
  const command = run(['keys', 'discord', '--out', file])
  expect(await command.status).toBe(2)
  expect(command.err).toMatch(/key\.pem cannot be written: EEXIST/)
  expect(readFileSync(file, 'utf8')).toBe('precious')
  expect(command.out).toBe('')
})
