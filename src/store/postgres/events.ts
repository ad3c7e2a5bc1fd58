import { eventConditions } from '../conditions.ts'
import type { RoutableEvent } from '../destinations.ts'
import type { Page } from '../page.ts'
import type { EventFilter, EventRecord, EventWithBody } from '../store.ts'
import type { Session } from './connection.ts'
import type { EventRow } from './rows.ts'
import { eventColumns, toEvent, whereClause } from './rows.ts'

const find = { name: 'find-event', text: `SELECT ${eventColumns}, headers, body FROM events WHERE id = $1` }
/** Until the transaction ends the event is not removed. */
const keep = {
  name: 'keep-event',
  text: 'SELECT id, type, ordering_key FROM events WHERE id = $1 FOR KEY SHARE',
}
const leave = {
  name: 'leave-quarantine',
  text: `UPDATE events SET status = 'released' WHERE id = $1 AND status = 'quarantined' RETURNING id, type, ordering_key`,
}

export async function findEvent(session: Session, id: string): Promise<EventWithBody | undefined> {
  const [row] = await session.run<EventRow & { headers: string; body: Buffer }>(find, [id])
  return row === undefined ? undefined : { ...toEvent(row), headers: JSON.parse(row.headers), body: row.body }
}

/** An event that stays as long as the transaction; undefined if there is none. */
export async function keepEvent(session: Session, id: string): Promise<RoutableEvent | undefined> {
  const [row] = await session.run<RoutableRow>(keep, [id])
  return row === undefined ? undefined : toRoutable(row)
}

/** Marks a quarantined event as released; undefined if it is not quarantined. */
export async function leaveQuarantine(session: Session, id: string): Promise<RoutableEvent | undefined> {
  const [row] = await session.run<RoutableRow>(leave, [id])
  return row === undefined ? undefined : toRoutable(row)
}

interface RoutableRow {
  readonly id: string
  readonly type: string
  readonly ordering_key: string | null
}

function toRoutable({ id, type, ordering_key }: RoutableRow): RoutableEvent {
  return { id, type, orderingKey: ordering_key }
}

export async function listEvents(session: Session, filter: EventFilter, page: Page): Promise<EventRecord[]> {
  const { where, values } = whereClause([['id < ?', page.before], ...eventConditions(filter)])
  const text = `SELECT ${eventColumns} FROM events ${where} ORDER BY id DESC LIMIT ${page.limit}`
  return (await session.run<EventRow>({ name: '', text }, values)).map(toEvent)
}
