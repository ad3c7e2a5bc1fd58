import { expect } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { codePushed, issueChanged } from '../stand-ins/samples.ts'
import type { FaultyServer } from './servers.ts'
import { subscribe } from './servers.ts'

/** An attempt, as the process that made it logged it. */
export interface LoggedAttempt {
  /** ISO 8601, in UTC. */
  readonly time: string
  readonly destination: string
  readonly event_id: string
  readonly outcome: string
}

/** What this process has attempted of a subscription, by its own log. */
export function attemptsBy({ server }: Pick<FaultyServer, 'server'>, subscriptionId: string): LoggedAttempt[] {
  const lines = server.stdout.split('\n').slice(0, -1)
  return lines
    .filter((line) => line.includes('"event":"delivery.attempted"') && line.includes(subscriptionId))
    .map((line) => JSON.parse(line))
}

/** So many pushes that are all the same. */
export function samePushes(count: number): Partial<typeof codePushed>[] {
  return Array.from({ length: count }, () => ({}))
}

/** Publishes pushes in one request, and gives the ids of their events. */
export async function publishPushes(
  { api }: Pick<FaultyServer, 'api'>,
  pushes: readonly Partial<typeof codePushed>[],
): Promise<string[]> {
  const events = pushes.map((data) => ({ type: 'code.pushed', data: { ...codePushed, ...data } }))
  const reply = await api('POST', '/v1/events', events)
  if (reply.status !== 207 || reply.json.refused !== 0) throw new Error(`not published: ${reply.text}`)
  return reply.json.results.map(({ event_id }: { event_id: string }) => event_id)
}

/**
 * A consumer that nothing is wrong with, of events of its own. A claim looks at every lane: a process that has delivered
 * to this one what was published just now has had the choice of all that is due.
 */
export async function startBystander(client: FaultyServer) {
  const consumer = await startConsumer()
  const id = await subscribe(client, consumer.url, { events: ['issue.changed'] })
  return {
    /** Resolves when each of these processes has claimed something that was published after the call. */
    async servedBy(servers: readonly FaultyServer[]): Promise<void> {
      const published = new Set<string>()
      const served = async () => {
        for (const { api } of servers) {
          const reply = await api('POST', '/v1/events', { type: 'issue.changed', data: issueChanged })
          published.add(reply.json.event_id)
        }
        return servers.map((server) => attemptsBy(server, id).some(({ event_id }) => published.has(event_id)))
      }
      await expect.poll(served, { timeout: 20_000, interval: 50 }).toEqual(servers.map(() => true))
    },
  }
}
