import { expect, test } from 'vitest'
import type { SourceEvents } from '#generated/catalogue.js'
import type { EventHandler } from '../../src/contract/events.ts'
import { handlersOf } from '../stand-ins/handlers.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

type PushHandler = EventHandler<SourceEvents['github']['push']>
type PushContext = Parameters<PushHandler>[0]

test.each<[string, PushHandler]>([
  ['ended', () => {}],
  [
    'failed',
    () => {
      throw new Error('not now')
    },
  ],
  ['been called off', () => new Promise(() => {})],
])(
  'publishing after the handler has %s throws, instead of giving the id of an event that never exists',
  async (_how, end) => {
    const contexts: PushContext[] = []
    const push: PushHandler = (context) => {
      contexts.push(context)
      return end(context)
    }
    const app = await startTestApp({ ATTEMPT_TIMEOUT: '50ms' }, { handlers: handlersOf({ push }) })
    await app.ended((await app.github('push', githubExample('push'))).json.event_id)
    expect(contexts).not.toEqual([])
    for (const { publish } of contexts)
      expect(() => publish('code.pushed', codePushed)).toThrow('code.pushed was published after the attempt was over')
    expect(await app.all('/v1/events?direction=out&type=code.pushed')).toEqual([])
  },
)

test('the fields of a handler cannot forge the line of the log', async () => {
  const forged = { event: 'server.stopped', level: 'error', time: 'never', message: 'x', event_id: 'evt_1', cause: 'y' }
  const push: PushHandler = ({ log }) => log('seen', forged)
  const app = await startTestApp({}, { handlers: handlersOf({ push }) })
  const { event_id } = (await app.github('push', githubExample('push'))).json
  const said = await app.logs('handler.said')
  expect(said).toMatchObject({ level: 'info', message: 'seen', event_id, fields: forged })
  expect(said.time).not.toBe('never')
})
