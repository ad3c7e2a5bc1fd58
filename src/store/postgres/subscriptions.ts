import { rulesOf } from '../lane-rules.ts'
import type { Page } from '../page.ts'
import { changedSettings, holdsStill, secretsOf, withSecrets } from '../settings.ts'
import type {
  JudgedBy,
  NewSubscription,
  StoredSecrets,
  SubscriptionChange,
  SubscriptionRecord,
} from '../subscriptions.ts'
import { overtaken } from '../subscriptions.ts'
import type { WebhookSecret } from '../webhook-secrets.ts'
import { rotated } from '../webhook-secrets.ts'
import type { Pool, Session } from './connection.ts'
import { cancelAllOf, freeAllOf, holdAllOf } from './deliveries.ts'
import { removeLane, setLaneRules, unblockLanes } from './lanes.ts'
import { giveUpAllOf, passExhaustedOf } from './order.ts'
import type { At } from './record.ts'
import type { SubscriptionRow } from './rows.ts'
import { subscriptionColumns, toSubscription, whereClause } from './rows.ts'

/*
 * The status of a subscription is changed in one commit and its deliveries follow in others, each of which holds the
 * row as it is meanwhile (FOR SHARE), as does whoever makes deliveries for it. So the last change decides, and none
 * slips through between a pause and what it holds. A change that is cut off is ended by others: what is still to be held,
 * or canceled, by the claims that meet it, and the rest by `endStatusChanges`.
 */

const insert = {
  name: 'insert-subscription',
  text: `INSERT INTO subscriptions (id, url, description, settings, events, status, secrets, created_at_ms, updated_at_ms)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
}
const find = { name: 'find-subscription', text: `SELECT ${subscriptionColumns} FROM subscriptions WHERE id = $1` }
const update = {
  name: 'update-subscription',
  text: `UPDATE subscriptions SET url = coalesce($2, url), description = coalesce($3, description),
    events = coalesce($4, events), updated_at_ms = $5 WHERE id = $1 RETURNING status, settings`,
}
/** The row is locked by the update before it. */
const setSettings = { name: 'set-subscription-settings', text: 'UPDATE subscriptions SET settings = $2 WHERE id = $1' }
const setStatus = {
  name: 'set-subscription-status',
  text: `UPDATE subscriptions SET status = $2, disabled_reason = NULL, failing_since_ms = NULL, updated_at_ms = $3
    WHERE id = $1`,
}
/** Locks what a change was judged by, until it is made. */
const lockJudged = {
  name: 'lock-judged-subscription',
  text: 'SELECT events, settings FROM subscriptions WHERE id = $1 FOR UPDATE',
}
const lockSecrets = {
  name: 'lock-secrets',
  text: 'SELECT secrets, settings FROM subscriptions WHERE id = $1 FOR UPDATE',
}
const findSecrets = { name: 'find-secrets', text: 'SELECT secrets, settings FROM subscriptions WHERE id = $1' }
const setSecrets = {
  name: 'set-secrets',
  text: `UPDATE subscriptions SET secrets = $2, updated_at_ms = $3 WHERE id = $1 RETURNING ${subscriptionColumns}`,
}
const replaceSecrets = {
  name: 'replace-secrets',
  text: 'UPDATE subscriptions SET secrets = $2, settings = $3 WHERE id = $1',
}
const lockStatus = {
  name: 'lock-subscription-status',
  text: `SELECT id, status FROM subscriptions WHERE id = ANY($1::text[]) ORDER BY id FOR SHARE`,
}
const remove = { name: 'delete-subscription', text: 'DELETE FROM subscriptions WHERE id = $1 RETURNING id' }

const pageOfHeld = 5_000
/** One row with the page's end in any case, so that the next page is known. */
const pageOfLanesWithHeld = {
  name: 'lanes-with-held',
  text: `
    WITH page AS MATERIALIZED (
      SELECT id, destination_id FROM deliveries
      WHERE status = 'held' AND id > $1 ORDER BY id LIMIT ${pageOfHeld}
    ), ends AS (SELECT max(id) AS last, count(*) AS looked FROM page), found AS (
      SELECT lane, s.status FROM (SELECT DISTINCT destination_id AS lane FROM page) lanes
      LEFT JOIN subscriptions s ON s.id = lane WHERE s.id IS NULL OR s.status = 'active'
    )
    SELECT last, looked, lane, status FROM ends LEFT JOIN found ON TRUE`,
}

interface HeldRow {
  readonly last: string | null
  readonly looked: number
  readonly lane: string | null
  /** Null of one that is gone. */
  readonly status: 'active' | null
}

export function createSubscription(pool: Pool, subscription: NewSubscription): Promise<void> {
  const rules = rulesOf(subscription.settings)
  if (rules === undefined) return insertSubscription(pool, subscription)
  return pool.transaction(async (session) => {
    await insertSubscription(session, subscription)
    await setLaneRules(session, subscription.id, rules)
  })
}

async function insertSubscription(session: Session, subscription: NewSubscription): Promise<void> {
  const { id, url, description, events, status, secret, createdAtMs } = subscription
  const secrets: WebhookSecret[] = [{ secret, expiresAtMs: null }]
  const settings = JSON.stringify(changedSettings({}, subscription.settings))
  await session.run(insert, [id, url, description, settings, events, status, JSON.stringify(secrets), createdAtMs])
}

export async function findSubscription(session: Session, id: string): Promise<SubscriptionRecord | undefined> {
  const [row] = await session.run<SubscriptionRow>(find, [id])
  return row === undefined ? undefined : toSubscription(row)
}

export async function listSubscriptions(session: Session, page: Page): Promise<SubscriptionRecord[]> {
  const { where, values } = whereClause([['id < ?', page.before]])
  const text = `SELECT ${subscriptionColumns} FROM subscriptions ${where} ORDER BY id DESC LIMIT ${page.limit}`
  return (await session.run<SubscriptionRow>({ name: '', text }, values)).map(toSubscription)
}

/** Its deliveries follow the change. */
export async function updateSubscription(
  pool: Pool,
  id: string,
  change: SubscriptionChange,
  nowMs: number,
  at: At,
): Promise<SubscriptionRecord | typeof overtaken | undefined> {
  const isMade = await pool.transaction(async (session) => {
    const { url, description, events, status, settings, judged } = change
    if (judged !== undefined && !(await isAsJudged(session, id, judged))) return false
    const [before] = await session.run<{ status: string; settings: string }>(update, [
      id,
      url,
      description,
      events,
      nowMs,
    ])
    if (before !== undefined && status !== undefined && status !== before.status) {
      await session.run(setStatus, [id, status, nowMs])
    }
    if (before !== undefined && settings !== undefined) {
      const changed = changedSettings(JSON.parse(before.settings), settings)
      await session.run(setSettings, [id, JSON.stringify(changed)])
      await setLaneRules(session, id, rulesOf(changed))
    }
    if (before !== undefined && (url !== undefined || status === 'active')) await unblockLanes(session, [id])
    return true
  })
  if (!isMade) return overtaken
  const ordering = change.settings?.ordering
  if (ordering === null) await giveUpAllOf(pool, id, at(nowMs))
  if (ordering === 'skip') await passExhaustedOf(pool, id, at(nowMs))
  // Also when it had the status already: its deliveries may be left from a change that was cut off.
  if (change.status === 'active') await freeAllOf(pool, id, nowMs, at)
  if (change.status === 'paused') await holdAllOf(pool, id)
  return findSubscription(pool, id)
}

/** True too of what is not there. */
async function isAsJudged(session: Session, id: string, judged: JudgedBy): Promise<boolean> {
  const [stored] = await session.run<{ events: string[]; settings: string }>(lockJudged, [id])
  if (stored === undefined) return true
  return holdsStill(judged, { events: stored.events, settings: JSON.parse(stored.settings) })
}

export function rotateSecret(
  pool: Pool,
  id: string,
  secret: string,
  oldExpiresAtMs: number,
  nowMs: number,
): Promise<SubscriptionRecord | undefined> {
  return pool.transaction(async (session) => {
    const [before] = await session.run<{ secrets: string }>(lockSecrets, [id])
    if (before === undefined) return undefined
    const secrets = rotated(JSON.parse(before.secrets), secret, oldExpiresAtMs, nowMs)
    const [row] = await session.run<SubscriptionRow>(setSecrets, [id, JSON.stringify(secrets), nowMs])
    return row === undefined ? undefined : toSubscription(row)
  })
}

export async function findStoredSecrets(session: Session, id: string): Promise<StoredSecrets | undefined> {
  const [row] = await session.run<{ secrets: string; settings: string }>(findSecrets, [id])
  return row === undefined ? undefined : secretsOf(id, JSON.parse(row.secrets), JSON.parse(row.settings))
}

export async function listStoredSecrets(session: Session, page: Page): Promise<StoredSecrets[]> {
  const { where, values } = whereClause([['id < ?', page.before]])
  const text = `SELECT id, secrets, settings FROM subscriptions ${where} ORDER BY id DESC LIMIT ${page.limit}`
  const rows = await session.run<{ id: string; secrets: string; settings: string }>({ name: '', text }, values)
  return rows.map((row) => secretsOf(row.id, JSON.parse(row.secrets), JSON.parse(row.settings)))
}

/** False if `before` is not what is stored any more. */
export function replaceStoredSecrets(pool: Pool, before: StoredSecrets, after: StoredSecrets): Promise<boolean> {
  return pool.transaction(async (session) => {
    const [row] = await session.run<{ secrets: string; settings: string }>(lockSecrets, [before.id])
    if (row === undefined) return false
    const stored = { secrets: JSON.parse(row.secrets), settings: JSON.parse(row.settings) }
    const settings = withSecrets(stored, before, after)
    if (settings === undefined) return false
    await session.run(replaceSecrets, [before.id, JSON.stringify(after.secrets), JSON.stringify(settings)])
    return true
  })
}

/** Its deliveries follow. */
export async function deleteSubscription(pool: Pool, id: string, nowMs: number, at: At): Promise<boolean> {
  const removed = await pool.run(remove, [id])
  await cancelOf(pool, id, nowMs, at)
  await removeLane(pool, id)
  return removed.length > 0
}

async function cancelOf(pool: Pool, id: string, nowMs: number, at: At): Promise<void> {
  await cancelAllOf(pool, id, nowMs)
  await giveUpAllOf(pool, id, at(nowMs))
}

/** Looks at all that is held, page by page, for what does not wait for its subscription any more. */
export async function endStatusChanges(pool: Pool, nowMs: number, at: At): Promise<string[]> {
  const ended = new Set<string>()
  for (let after = '', looked = pageOfHeld; looked === pageOfHeld; ) {
    const rows = await pool.run<HeldRow>(pageOfLanesWithHeld, [after])
    for (const { lane, status } of rows) {
      if (lane === null || ended.has(lane)) continue
      ended.add(lane)
      if (status === 'active') await freeAllOf(pool, lane, nowMs, at)
      else await cancelOf(pool, lane, nowMs, at)
    }
    after = rows[0]?.last ?? after
    looked = rows[0]?.looked ?? 0
  }
  return [...ended]
}

/** Which of these are not active, and stay so until the transaction ends; one that is being changed is waited for. */
export async function lockInactive(session: Session, ids: readonly string[]): Promise<Set<string>> {
  const rows = await session.run<{ id: string; status: string }>(lockStatus, [[...new Set(ids)]])
  return new Set(rows.filter(({ status }) => status !== 'active').map(({ id }) => id))
}
