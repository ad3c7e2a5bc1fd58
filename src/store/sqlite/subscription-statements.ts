import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { patternsFor } from '../../contract/event-patterns.ts'
import type { Subscriber } from '../destinations.ts'
import type { Page } from '../page.ts'
import { changedSettings, secretsOf, withSecrets } from '../settings.ts'
import type { ClaimedSubscription, Disable } from '../store.ts'
import type {
  DisabledReason,
  NewSubscription,
  StoredSecrets,
  SubscriptionChange,
  SubscriptionRecord,
  SubscriptionStatus,
} from '../subscriptions.ts'
import type { WebhookSecret } from '../webhook-secrets.ts'
import { textOrNull, whereClause } from './event-statements.ts'
import { withPlainRows } from './plain-rows.ts'

type Row = Record<string, SQLOutputValue>

const columns = `id, url, description, settings, status, disabled_reason, failing_since_ms, created_at_ms, updated_at_ms,
  (SELECT blocked_until_ms FROM lanes WHERE subscription_id = subscriptions.id) AS blocked_until_ms,
  (SELECT json_group_array(event_type) FROM (
    SELECT event_type FROM subscribed_types WHERE subscription_id = subscriptions.id ORDER BY position)) AS events`

/** Statements over `subscriptions` and `subscribed_types`. */
export function createSubscriptionStatements(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO subscriptions (id, url, description, settings, status, secrets, created_at_ms, updated_at_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
  const subscribe = db.prepare('INSERT INTO subscribed_types (event_type, subscription_id, position) VALUES (?, ?, ?)')
  const unsubscribe = db.prepare('DELETE FROM subscribed_types WHERE subscription_id = ?')
  const subscribers = withPlainRows(
    db.prepare(`
    SELECT DISTINCT s.id, s.status, s.settings ->> 'filter', s.settings ->> 'ordering'
    FROM subscribed_types t JOIN subscriptions s ON s.id = t.subscription_id
    WHERE t.event_type IN (SELECT value FROM json_each(?)) ORDER BY s.id`),
  )
  const find = db.prepare(`SELECT ${columns} FROM subscriptions WHERE id = ?`)
  const findForAttempt = db.prepare(
    'SELECT url, status, secrets, settings, failing_since_ms FROM subscriptions WHERE id = ?',
  )
  const inactive = db.prepare(`SELECT 1 FROM subscriptions WHERE id = ? AND status <> 'active'`)
  const update = db.prepare(`
    UPDATE subscriptions SET url = coalesce(?, url), description = coalesce(?, description), updated_at_ms = ?
    WHERE id = ?`)
  const readSettings = db.prepare('SELECT settings FROM subscriptions WHERE id = ?')
  const setSettings = db.prepare('UPDATE subscriptions SET settings = ? WHERE id = ?')
  const setStatus = db.prepare(`
    UPDATE subscriptions
    SET status = ?, disabled_reason = NULL, failing_since_ms = NULL, updated_at_ms = ?
    WHERE id = ? AND status <> ?`)
  // The URL may have been changed, or another delivery accepted, since the attempt began.
  const disable = db.prepare(`
    UPDATE subscriptions SET status = 'disabled', disabled_reason = ?, updated_at_ms = ?
    WHERE id = ? AND status <> 'disabled' AND (url = ? OR failing_since_ms = ?)`)
  const setSecrets = db.prepare('UPDATE subscriptions SET secrets = ?, updated_at_ms = ? WHERE id = ?')
  const replaceSecrets = db.prepare('UPDATE subscriptions SET secrets = ?, settings = ? WHERE id = ?')
  const accepted = db.prepare(
    'UPDATE subscriptions SET failing_since_ms = NULL WHERE id = ? AND failing_since_ms IS NOT NULL',
  )
  const failed = db.prepare('UPDATE subscriptions SET failing_since_ms = ? WHERE id = ? AND failing_since_ms IS NULL')
  const failingSince = db.prepare('SELECT 1 FROM subscriptions WHERE id = ? AND failing_since_ms = ?')
  const remove = db.prepare('DELETE FROM subscriptions WHERE id = ?')

  const statements = {
    insertSubscription(subscription: NewSubscription): void {
      const { id, url, description, status, createdAtMs } = subscription
      const settings = JSON.stringify(changedSettings({}, subscription.settings))
      const secrets: WebhookSecret[] = [{ secret: subscription.secret, expiresAtMs: null }]
      insert.run(id, url, description, settings, status, JSON.stringify(secrets), createdAtMs, createdAtMs)
      statements.setSubscribedTypes(id, subscription.events)
    },

    setSubscribedTypes(id: string, events: readonly string[]): void {
      unsubscribe.run(id)
      for (const [position, eventType] of events.entries()) subscribe.run(eventType, id, position)
    },

    subscribersTo(eventType: string): Subscriber[] {
      const rows = subscribers.all(JSON.stringify(patternsFor(eventType)))
      return rows.map(([id, status, filter, ordering]) => ({
        id: String(id),
        status: status as SubscriptionStatus,
        filter: textOrNull(filter ?? null),
        isOrdered: ordering !== null,
      }))
    },

    findSubscription(id: string): SubscriptionRecord | undefined {
      const row = find.get(id)
      return row === undefined ? undefined : toRecord(row)
    },

    /** Whether it is paused or disabled; not of one that is gone. */
    isInactive: (id: string): boolean => inactive.get(id) !== undefined,

    findForAttempt(id: string): ClaimedSubscription | undefined {
      const row = findForAttempt.get(id)
      if (row === undefined) return undefined
      const failingSinceMs = row.failing_since_ms
      return {
        url: String(row.url),
        isActive: row.status === 'active',
        secrets: JSON.parse(String(row.secrets)),
        settings: JSON.parse(String(row.settings)),
        failingSinceMs: typeof failingSinceMs === 'number' ? failingSinceMs : null,
      }
    },

    listSubscriptions(page: Page): SubscriptionRecord[] {
      const { where, values } = whereClause([['id < ?', page.before]])
      const sql = `SELECT ${columns} FROM subscriptions ${where} ORDER BY id DESC LIMIT ?`
      return db
        .prepare(sql)
        .all(...values, page.limit)
        .map(toRecord)
    },

    /** False if there is no such subscription. */
    updateSubscription(id: string, change: SubscriptionChange, nowMs: number): boolean {
      if (update.run(change.url ?? null, change.description ?? null, nowMs, id).changes === 0) return false
      if (change.events !== undefined) statements.setSubscribedTypes(id, change.events)
      if (change.settings !== undefined) {
        const before = JSON.parse(String(readSettings.get(id)?.settings))
        setSettings.run(JSON.stringify(changedSettings(before, change.settings)), id)
      }
      return true
    },

    /** Pauses or resumes. False if it is so already. */
    setStatus: (id: string, status: 'active' | 'paused', nowMs: number): boolean =>
      setStatus.run(status, nowMs, id, status).changes === 1,

    /** False if it is disabled already, or gone, or what is said of it does not hold any more. */
    disable(id: string, why: Disable, nowMs: number): boolean {
      const url = why.reason === 'gone' ? why.url : null
      const sinceMs = why.reason === 'failing' ? why.sinceMs : null
      return disable.run(why.reason, nowMs, id, url, sinceMs).changes === 1
    },

    setSecrets: (id: string, secrets: readonly WebhookSecret[], nowMs: number): void =>
      void setSecrets.run(JSON.stringify(secrets), nowMs, id),

    findStoredSecrets(id: string): StoredSecrets | undefined {
      const stored = statements.findForAttempt(id)
      return stored === undefined ? undefined : secretsOf(id, stored.secrets, stored.settings)
    },

    listStoredSecrets(page: Page): StoredSecrets[] {
      const { where, values } = whereClause([['id < ?', page.before]])
      const sql = `SELECT id, secrets, settings FROM subscriptions ${where} ORDER BY id DESC LIMIT ?`
      const rows = db.prepare(sql).all(...values, page.limit)
      return rows.map((row) =>
        secretsOf(String(row.id), JSON.parse(String(row.secrets)), JSON.parse(String(row.settings))),
      )
    },

    /** False if `before` is not what is stored any more. */
    replaceStoredSecrets(before: StoredSecrets, after: StoredSecrets): boolean {
      const stored = statements.findForAttempt(before.id)
      const settings = stored === undefined ? undefined : withSecrets(stored, before, after)
      if (settings === undefined) return false
      replaceSecrets.run(JSON.stringify(after.secrets), JSON.stringify(settings), before.id)
      return true
    },

    /** The consumer accepts; true if it was failing. */
    noteAccepted: (id: string): boolean => accepted.run(id).changes === 1,
    /** Keeps since when the consumer has accepted nothing. */
    noteFailed: (id: string, atMs: number): void => void failed.run(atMs, id),

    /** Whether it has accepted nothing since then, and not since another time. */
    isFailingSince: (id: string, sinceMs: number | null): boolean => failingSince.get(id, sinceMs) !== undefined,

    deleteSubscription(id: string): boolean {
      unsubscribe.run(id)
      return remove.run(id).changes === 1
    },
  }
  return statements
}

function numberOrNull(value: SQLOutputValue | undefined): number | null {
  return typeof value === 'number' ? value : null
}

function toRecord(row: Row): SubscriptionRecord {
  return {
    id: String(row.id),
    url: String(row.url),
    events: JSON.parse(String(row.events)),
    description: String(row.description),
    settings: JSON.parse(String(row.settings)),
    status: row.status as SubscriptionStatus, // written by these statements alone
    disabledReason: textOrNull(row.disabled_reason) as DisabledReason | null, // the same
    failingSinceMs: numberOrNull(row.failing_since_ms),
    blockedUntilMs: numberOrNull(row.blocked_until_ms),
    createdAtMs: Number(row.created_at_ms),
    updatedAtMs: Number(row.updated_at_ms),
  }
}
