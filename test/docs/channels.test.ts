import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { AttemptController } from '../../src/deliver/attempt-signal.ts'
import { messageLimits } from '../../src/routes-file/channel.ts'
import type { WrittenChannel } from '../../src/routes-file/channel-schema.ts'
import { filters } from '../../src/routes-file/filters.ts'
import { channelOf, contractExample, deliveryToTeam, startDestination, valuesOf } from '../deliver/channel/channels.ts'
import { startConsumer } from '../stand-ins/consumer.ts'

const docs = readFileSync(new URL('../../docs/channels.md', import.meta.url), 'utf8')
const written = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, yaml = '']) => (parse(yaml) as { channels: { team: WrittenChannel } }).channels.team, // what the docs show
)

test('docs/channels.md has an example of every kind', () => {
  expect(written.map(({ kind }) => kind)).toEqual(['slack', 'discord', 'telegram', 'teams', 'json'])
})

test.each(written)("the example of $kind in docs/channels.md posts the contract's push", async (example) => {
  const chat = await startConsumer()
  const { origin } = new URL(chat.url)
  const environment = {
    TEAM_SLACK_URL: chat.url,
    TEAM_DISCORD_URL: chat.url,
    TEAM_TEAMS_URL: chat.url,
    TEAM_BOT_TOKEN: '123456:abc',
    ALERTS_KEY: 'k3y',
  }
  const here =
    example.kind === 'telegram'
      ? { ...example, base_url: origin }
      : example.kind === 'json'
        ? { ...example, url: chat.url }
        : example
  const destination = startDestination([channelOf(here, environment)], () => valuesOf(contractExample('githubPush')))
  const { outcome } = await destination.attempt(deliveryToTeam(), new AttemptController())
  expect(outcome.kind).toBe('accepted')
  const [got] = await chat.received(1)
  expect(got?.body.toString()).toContain('rocket')
  expect(got?.body.toString()).not.toMatch(/\(no |failed:|\$\{/)
})

test('docs/channels.md lists every filter and every limit', () => {
  for (const { example } of Object.values(filters)) expect(docs).toContain(`| \`${example}\` |`)
  for (const [kind, limit] of Object.entries(messageLimits)) {
    expect(docs).toMatch(new RegExp(`\\| \`${kind}\` \\| ${limit.toLocaleString('en')}`))
  }
})
