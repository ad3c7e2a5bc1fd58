import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, onTestFinished } from 'vitest'
import { systemClock } from '../../../src/clock.ts'
import { compileValue } from '../../../src/condition/condition.ts'
import { parseExpression } from '../../../src/condition/expression.ts'
import { loadDocument } from '../../../src/contract/document.ts'
import type { AttemptResult } from '../../../src/deliver/attempt.ts'
import { AttemptController } from '../../../src/deliver/attempt-signal.ts'
import { createChannelDestination } from '../../../src/deliver/destinations/channel.ts'
import type { WayOutSettings } from '../../../src/outgoing/ways-out.ts'
import { wayToChannels } from '../../../src/outgoing/ways-out.ts'
import type { Channel } from '../../../src/routes-file/channel.ts'
import { readChannel } from '../../../src/routes-file/channel.ts'
import type { WrittenChannel } from '../../../src/routes-file/channel-schema.ts'
import { channelSchema } from '../../../src/routes-file/channel-schema.ts'
import type { ReadValue } from '../../../src/routes-file/template.ts'
import type { EventValues } from '../../../src/routes-file/values.ts'
import { eventVariables } from '../../../src/routes-file/values.ts'
import type { ClaimedDelivery } from '../../../src/store/store.ts'
import type { Answer, Got } from '../../stand-ins/consumer.ts'
import { startConsumer } from '../../stand-ins/consumer.ts'
import { someDelivery } from '../deliveries.ts'

const fits = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(channelSchema)

/** The faults that the schema finds, as text; empty if there are none. */
export function schemaFaults(written: unknown): string[] {
  return fits(written) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Of a CEL expression over the values of an event. */
export const celValue: ReadValue = (text, path) => {
  const found = parseExpression(text, eventVariables).fault()
  if (found !== undefined) throw new Error(`${path}: ${found}`)
  const evaluate = compileValue(text, eventVariables)
  return (values) => evaluate({ ...values })
}

/** A channel named `team` of what fits the schema. */
export function channelOf(written: WrittenChannel, environment: Readonly<Record<string, string>> = {}): Channel {
  expect(schemaFaults(written)).toEqual([])
  return readChannel('team', written, { environment, valueOf: celValue })
}

/** Values of an event with this payload. */
export function valuesOf(body: unknown): EventValues {
  const event = {
    id: 'evt_1',
    source: 'github',
    type: 'push',
    direction: 'in',
    time: '2026-03-09T10:14:50Z',
  } as const
  return { event, body, headers: { 'x-github-event': 'push' } }
}

/** The contract's example of a payload. */
export function contractExample(name: string): unknown {
  const example = loadDocument().components?.examples?.[name]
  return example !== undefined && 'value' in example ? example.value : undefined
}

const openSettings: WayOutSettings = {
  allowedNetworks: [],
  deliveryPorts: [{ first: 443, last: 443 }],
  deliveryAllowHttp: false,
  deliveryProxy: undefined,
}

/** A destination whose channels are these. Ends with the test. */
export function startDestination(
  channels: readonly Channel[],
  values: (delivery: ClaimedDelivery) => EventValues | Promise<EventValues>,
  settings: Partial<WayOutSettings> = {},
) {
  const destination = createChannelDestination({
    channelOf: (name) => channels.find((channel) => channel.name === name),
    valuesOf: values,
    way: wayToChannels({ ...openSettings, ...settings }, () => Promise.reject(new Error('no name is resolved here'))),
    clock: systemClock,
    userAgent: 'Hookpact/test',
    limits: { connectMs: 5_000, firstByteMs: undefined },
  })
  onTestFinished(destination.close)
  return destination
}

/** A delivery to the channel `team`: of its destination the name is all that is read. */
export function deliveryToTeam(name = 'team'): ClaimedDelivery {
  return someDelivery({ destination: { kind: 'handler', id: name } })
}

const channelOfKind = {
  slack: (origin: string, message: string) =>
    channelOf(
      { kind: 'slack', url: { env: 'CHAT_URL' }, message },
      { CHAT_URL: `${origin}/services/T0/B0/x1y2z3secret` },
    ),
  discord: (origin: string, message: string) =>
    channelOf(
      { kind: 'discord', url: { env: 'CHAT_URL' }, message },
      { CHAT_URL: `${origin}/api/webhooks/1/x1y2z3secret` },
    ),
  teams: (origin: string, message: string) =>
    channelOf(
      { kind: 'teams', url: { env: 'CHAT_URL' }, message },
      { CHAT_URL: `${origin}/workflows/1?sig=x1y2z3secret` },
    ),
  telegram: (origin: string, message: string) =>
    channelOf(
      { kind: 'telegram', token: { env: 'BOT_TOKEN' }, chat_id: -100123, message, base_url: origin },
      { BOT_TOKEN: '123456:x1y2z3secret' },
    ),
} as const
export type ChatKind = keyof typeof channelOfKind

/** Posts one message about an event to a real chat on loopback. */
export async function post(
  kind: ChatKind,
  message: string,
  body: unknown,
  answer?: Answer,
): Promise<{ readonly result: AttemptResult; readonly got: Got; readonly json: unknown }> {
  const chat = await startConsumer(answer)
  const channel = channelOfKind[kind](new URL(chat.url).origin, message)
  const destination = startDestination([channel], () => valuesOf(body))
  const result = await destination.attempt(deliveryToTeam(), new AttemptController())
  const [got] = await chat.received(1)
  if (got === undefined) throw new Error('nothing was received')
  return { result, got, json: JSON.parse(got.body.toString()) }
}

const textIn: Readonly<Record<Exclude<ChatKind, 'teams'>, string>> = {
  slack: 'text',
  discord: 'content',
  telegram: 'text',
}

/** The text of such a message, as the chat got it. */
export async function postedText(kind: Exclude<ChatKind, 'teams'>, message: string, body: unknown): Promise<string> {
  const { json } = await post(kind, message, body)
  return (json as Record<string, string>)[textIn[kind]] ?? '' // what a test expects of it
}

interface Run {
  readonly text: string
}
/** The lines of a card, as runs of text. */
export async function postedLines(message: string, body: unknown): Promise<readonly (readonly Run[])[]> {
  const { json } = await post('teams', message, body)
  // What a test expects of it.
  const card = json as { attachments: [{ content: { body: { inlines: Run[] }[] } }] }
  return card.attachments[0].content.body.map(({ inlines }) => inlines)
}
