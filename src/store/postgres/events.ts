import { eventConditions } from '../conditions.ts'
import type { Page } from '../page.ts'
import type { EventFilter, EventRecord, EventWithBody } from '../store.ts'
import type { Session } from './connection.ts'
import type { EventRow } from './rows.ts'
import { eventColumns, toEvent, whereClause } from './rows.ts'

const find = { name: 'find-event', text: `SELECT ${eventColumns}, headers, body FROM events WHERE id = $1` }
/** Until the transaction ends the event is not removed. */
const keepType = { name: 'keep-event-type', text: 'SELECT type FROM events WHERE id = $1 FOR KEY SHARE' }
const leave = {
  name: 'leave-quarantine',
  text: `UPDATE events SET status = 'released' WHERE id = $1 AND status = 'quarantined' RETURNING type`,
}

export async function findEvent(session: Session, id: string): Promise<EventWithBody | undefined> {
  const [row] = await session.run<EventRow & { headers: string; body: Buffer }>(find, [id])
  return row === undefined ? undefined : { ...toEvent(row), headers: JSON.parse(row.headers), body: row.body }
}

/** The type of an event, which stays as long as the transaction; undefined if there is no such event. */
export async function keepEventType(session: Session, id: string): Promise<string | undefined> {
  const [row] = await session.run<{ type: string }>(keepType, [id])
  return row?.type
}

/** Marks a quarantined event as released and gives its type; undefined if it is not quarantined. */
export async function leaveQuarantine(session: Session, id: string): Promise<string | undefined> {
  const [row] = await session.run<{ type: string }>(leave, [id])
  return row?.type
}

export async function listEvents(session: Session, filter: EventFilter, page: Page): Promise<EventRecord[]> {
  const { where, values } = whereClause([['id < ?', page.before], ...eventConditions(filter)])
  const text = `SELECT ${eventColumns} FROM events ${where} ORDER BY id DESC LIMIT ${page.limit}`
  return (await session.run<EventRow>({ name: '', text }, values)).map(toEvent)
}
