import type { Environment } from '../../src/config.ts'
import type { HookpactProcess } from '../stand-ins/hookpact-process.ts'
import { startHookpact } from '../stand-ins/hookpact-process.ts'
import { apiKey, githubSecret } from '../stand-ins/running-app.ts'
import { createApiClient } from './api-client.ts'

/** A server that runs as a process, and a client of its API. */
export type FaultyServer = ReturnType<typeof createApiClient> & {
  readonly server: HookpactProcess
  readonly url: string
}

/** Leases last 1.5 seconds with this: half a second for the attempt, and a second's margin. */
export const attemptTimeoutMs = 500

export const serverEnvironment = {
  PORT: '0',
  HOOKPACT_API_KEY: apiKey,
  GITHUB_WEBHOOK_SECRET: githubSecret,
  DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8',
  ATTEMPT_TIMEOUT: `${attemptTimeoutMs}ms`,
  RETRY_SCHEDULE: Array.from({ length: 12 }, () => '50ms').join(),
} as const

/** Starts `hookpact serve` on this storage, and waits until it listens. */
export async function startServer(
  environment: Environment,
  nodeOptions: readonly string[] = [],
): Promise<FaultyServer> {
  return listening(startHookpact(['serve'], { ...serverEnvironment, ...environment }, nodeOptions))
}

/** Waits until a process listens. */
export async function listening(server: HookpactProcess): Promise<FaultyServer> {
  const [, url = ''] = await server.says(/listening on (http\S+)/)
  return { server, url, ...createApiClient(url, apiKey) }
}

/** Subscribes a consumer to what pushes are published as, or to other events; gives the id of the subscription. */
export async function subscribe(
  { api }: Pick<FaultyServer, 'api'>,
  url: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const reply = await api('POST', '/v1/subscriptions', { url, events: ['code.pushed'], ...settings })
  if (reply.status !== 201) throw new Error(`not subscribed: ${reply.text}`)
  return reply.json.id
}
