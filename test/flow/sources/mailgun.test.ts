import { expect, test } from 'vitest'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf, post } from './senders.ts'

const senders = createSenders()

test('a signature that was seen on its way admits no second event', async () => {
  const app = await startTestApp(senders.environment)
  const genuine = senders.webhook(app, 'mailgun', exampleOf('mailgun', 'accepted'))
  const { signature, ...rest } = JSON.parse(String(genuine.body))
  const other = { signature, ...rest, 'event-data': { ...rest['event-data'], id: 'made-up', event: 'complained' } }
  expect((await post(genuine)).status).toBe(200)
  for (const body of [genuine.body, Buffer.from(JSON.stringify(other))])
    expect((await post({ ...genuine, body })).status).toBe(200)
  expect(await app.all('/v1/events')).toMatchObject([{ type: 'accepted', delivery_id: rest['event-data'].id }])
})
