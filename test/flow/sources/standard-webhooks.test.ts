import { expect, test } from 'vitest'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const invoice = exampleOf('standard-webhooks', 'invoice.paid')

test.each([
  ['Svix', 2, 'svix-id', 'webhook-id'],
  ['the standard', 0, 'webhook-id', 'svix-id'],
] as const)(
  'a request with the headers of %s and another id that is not signed makes no event',
  async (_name, alternative, signed, other) => {
    const app = await startTestApp(senders.environment)
    const send = (headers: Record<string, string>) =>
      senders.send(app, 'standard-webhooks', invoice, { alternative, headers: { [signed]: 'msg_1', ...headers } })
    expect((await send({})).status).toBe(202)
    const refused = await send({ [other]: 'msg_2' })
    expect(refused).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
    expect(refused.json.detail).toContain('the header webhook-id or the header svix-id, the same if both are there')
    expect(await send({ [other]: 'msg_1' })).toMatchObject({ status: 200, json: { status: 'duplicate' } })
    expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
  },
)
