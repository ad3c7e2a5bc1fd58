import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Pool } from './connection.ts'
import { clientOptions, createSockets } from './connection.ts'

const channel = 'hookpact_due'
/** One notification tells of all that became due meanwhile: PostgreSQL makes commits that notify wait for each other. */
const notifyEveryMs = 25
const reconnectMs = 1_000
const listenTimeoutMs = 3_000

const notify = { name: 'notify', text: `SELECT pg_notify('${channel}', $1)` }

/**
 * Says that something became due: to this process at once, to others by LISTEN and NOTIFY. Whoever misses it, because
 * its connection dropped, polls.
 */
export function createDueNotifications(url: string, pool: Pick<Pool, 'run'>) {
  /** Who speaks: what this process says it knows already. */
  const self = randomUUID()
  const listeners: (() => void)[] = []
  const sockets = createSockets()
  let client: pg.Client | undefined
  let reconnect: NodeJS.Timeout | undefined
  let pause: NodeJS.Timeout | undefined
  let isOwed = false
  let isClosed = false

  function wake(): void {
    for (const listener of listeners) listener()
  }

  async function listen(): Promise<void> {
    const next = new pg.Client({
      ...clientOptions,
      connectionString: url,
      query_timeout: listenTimeoutMs,
      stream: sockets.stream,
      application_name: 'hookpact listener',
    })
    client = next
    next.on('notification', ({ payload }) => {
      if (payload !== self) wake()
    })
    next.on('error', () => {
      // 'end' follows.
    })
    next.once('end', () => {
      if (isClosed) return
      reconnect = setTimeout(() => void listen(), reconnectMs)
      reconnect.unref()
    })
    try {
      await next.connect()
      await next.query(`LISTEN ${channel}`)
      // What was said while nobody listened.
      wake()
    } catch {
      // Ends it, if it has not ended by itself; either way 'end' comes once.
      await sockets.end(next.end())
    }
  }

  function tellOthers(): void {
    if (pause !== undefined) {
      isOwed = true
      return
    }
    isOwed = false
    pool.run(notify, [self]).catch(() => {
      // Whoever would have heard it polls.
    })
    pause = setTimeout(() => {
      pause = undefined
      if (isOwed && !isClosed) tellOthers()
    }, notifyEveryMs)
    pause.unref()
  }

  return {
    onDue: (listener: () => void): void => void listeners.push(listener),
    say(): void {
      wake()
      tellOthers()
    },
    listen,
    async close(): Promise<void> {
      isClosed = true
      clearTimeout(reconnect)
      clearTimeout(pause)
      if (client !== undefined) await sockets.end(client.end())
    },
  }
}

export type DueNotifications = ReturnType<typeof createDueNotifications>
