import type { ApiReply, RunningApp } from './running-app.ts'
import { codePushed } from './samples.ts'

/** Subscribes, and gives the subscription with its secret. */
export async function subscribe(
  app: RunningApp,
  url: string,
  events: readonly string[] = ['code.pushed'],
  more: Readonly<Record<string, unknown>> = {},
): Promise<ApiReply['json']> {
  const reply = await app.api('POST', '/v1/subscriptions', { url, events, ...more })
  if (reply.status !== 201) throw new Error(`not subscribed: ${reply.text}`)
  return reply.json
}

/** Publishes a `code.pushed` event, and gives its id. */
export async function publishPush(app: RunningApp, data: Partial<typeof codePushed> = {}): Promise<string> {
  const reply = await app.api('POST', '/v1/events', { type: 'code.pushed', data: { ...codePushed, ...data } })
  if (reply.status !== 202) throw new Error(`not published: ${reply.text}`)
  return reply.json.event_id
}
