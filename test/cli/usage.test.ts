import { expect, test } from 'vitest'
import { loadDocument } from '../../src/contract/document.ts'
import { run } from './terminal.ts'

test.each([[[]], [['--help']], [['-h']], [['help']], [['serve', '--help']], [['send', '-h']]])(
  'hookpact %j prints the help',
  async (args) => {
    const command = run(args)
    expect(await command.status).toBe(0)
    expect(command.out).toMatch(/usage: hookpact <command>[\s\S]+serve[\s\S]+demo[\s\S]+send <source> <type>/)
    expect(command.err).toBe('')
  },
)

test('hookpact --version prints the version of the contract', async () => {
  const command = run(['--version'])
  expect(await command.status).toBe(0)
  expect(command.out).toBe(`${loadDocument().info.version}\n`)
})

const secret = { GITHUB_WEBHOOK_SECRET: 'a secret' }

test.each([
  { args: ['fly'], says: 'there is no command fly' },
  { args: ['toString'], says: 'there is no command toString' },
  { args: ['--port', '1'], says: 'there is no command --port' },
  { args: ['serve', '--port', '1'], says: "Unknown option '--port'" },
  { args: ['serve', 'now'], says: "Unexpected argument 'now'" },
  { args: ['demo', 'now'], says: "Unexpected argument 'now'" },
  { args: ['send', 'gitea', 'push'], says: 'there is no source gitea, only github, gitlab, stripe, ' },
  { args: ['send', 'gitlab', 'push'], says: 'there is no sample of push, only of Push Hook, Tag Push Hook, ' },
  { args: ['send', 'gitlab', 'Push Hook', '--form'], says: 'gitlab sends no forms' },
  { args: ['send', 'gitlab', 'Push Hook', '--public-url', 'here'], says: '--public-url is here, and must be an http' },
  { args: ['send', 'discord', '2'], says: 'discord signs with a private key: make a pair with hookpact keys discord' },
  { args: ['send', 'discord', '2', '--private-key', 'none.pem'], says: 'none.pem cannot be read: ENOENT' },
  { args: ['keys'], says: 'say which source: discord, sendgrid, aws-sns, standard-webhooks' },
  { args: ['keys', 'github'], says: 'github does not sign with a private key; these do: discord, sendgrid, ' },
  { args: ['keys', 'discord', 'again'], says: 'keys takes a source, and not again too' },
  { args: ['send', 'github'], says: 'say which event type: ping, push, ' },
  { args: ['send', 'github', 'fork'], says: 'there is no sample of fork, only of ping, push, ' },
  { args: ['send', 'github', 'push', 'again'], says: 'send takes a source and an event type, and not again too' },
  { args: ['send', 'github', 'push', '--url', 'here'], says: '--url is here, and must be an http or https URL' },
  { args: ['send', 'github', 'push', '--url', 'ftp://host'], says: '--url is ftp://host, and must be an http' },
  { args: ['send', 'github', 'push', '--data', 'none.json'], says: 'none.json cannot be sent: ENOENT' },
])('hookpact $args is not understood: $says', async ({ args, says }) => {
  const command = run(args, secret)
  expect(await command.status).toBe(2)
  expect(command.err).toContain(`hookpact: ${says}`)
  expect(command.err).toMatch(/\. See hookpact --help\n$/)
  expect(command.out).toBe('')
})

test('a configuration with faults is refused, and every fault is named at once', async () => {
  const command = run(['serve'], { PORT: '99999', RETRY_SCHEDULE: 'never', ATTEMPT_TIMEOUT: '0s', LOG_LEVEL: 'loud' })
  expect(await command.status).toBe(2)
  const [first, ...faults] = command.err.trimEnd().split('\n')
  expect(first).toBe('The configuration is not valid:')
  expect(faults.map((fault) => fault.trim().split(' ')[0])).toEqual([
    'PORT',
    'RETRY_SCHEDULE',
    'ATTEMPT_TIMEOUT',
    'LOG_LEVEL',
  ])
})
