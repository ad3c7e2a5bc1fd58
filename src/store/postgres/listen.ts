import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Pool } from './connection.ts'

const channel = 'hookpact_due'
/** One notification tells of all that became due meanwhile: PostgreSQL makes commits that notify wait for each other. */
const notifyEveryMs = 25
const reconnectMs = 1_000

const notify = { name: 'notify', text: `SELECT pg_notify('${channel}', $1)` }

/** Tells other processes that something became due, and hears of theirs. Who misses one polls. */
export function createNotifications(url: string, pool: Pick<Pool, 'run'>, heard: () => void) {
  /** Who speaks: what this process told it knows already. */
  const self = randomUUID()
  let client: pg.Client | undefined
  let closed = false
  let retry: NodeJS.Timeout | undefined
  let told = false
  let pause: NodeJS.Timeout | undefined

  async function listen(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'hookpact listener' })
    client = next
    next.on('notification', ({ payload }) => {
      if (payload !== self) heard()
    })
    next.on('error', () => {})
    next.on('end', () => {
      if (closed || client !== next) return
      retry = setTimeout(() => void listen(), reconnectMs)
      retry.unref()
    })
    try {
      await next.connect()
      await next.query(`LISTEN ${channel}`)
      // What was told while nobody listened.
      heard()
    } catch {
      next.end().catch(() => {})
      if (closed || client !== next) return
      client = undefined
      retry = setTimeout(() => void listen(), reconnectMs)
      retry.unref()
    }
  }

  function tell(): void {
    if (pause !== undefined) {
      told = true
      return
    }
    told = false
    pool.run(notify, [self]).catch(() => {
      // Whoever would have heard it polls.
    })
    pause = setTimeout(() => {
      pause = undefined
      if (told && !closed) tell()
    }, notifyEveryMs)
    pause.unref()
  }

  return {
    listen,
    tell,
    async close(): Promise<void> {
      closed = true
      clearTimeout(retry)
      clearTimeout(pause)
      await client?.end().catch(() => {})
    },
  }
}
