import { testSource } from '../store.ts'
import type { Session } from './connection.ts'
import type { LeasedRow } from './lease.ts'

const sizes = {
  name: 'sizes-to-attempt',
  text: 'SELECT id, size_bytes, source = $2 AS is_test FROM events WHERE id = ANY($1::text[])',
}

/** Of an event what decides how it counts. */
interface Sized {
  readonly id: string
  readonly size_bytes: number
  /** Null of one without a source. */
  readonly is_test: boolean | null
}

/** What of these events may be had together, in their order; at least the first. Pure. */
export function firstThatFit<Event extends { readonly size_bytes: number }>(
  events: readonly Event[],
  maxBytes: number,
): Event[] {
  let bytes = 0
  const end = events.findIndex(({ size_bytes }) => {
    bytes += size_bytes
    return bytes > maxBytes && bytes > size_bytes
  })
  return end === -1 ? [...events] : events.slice(0, end)
}

/** The events of what was leased, by their ids, and which of them may be had together, the longest due first. */
export async function readSizes(
  session: Session,
  leased: readonly LeasedRow[],
  maxBytes: number,
): Promise<{ readonly events: ReadonlyMap<string, Sized>; readonly fitting: ReadonlySet<string> }> {
  const ids = [...new Set(leased.map(({ event_id }) => event_id))]
  const rows = ids.length === 0 ? [] : await session.run<Sized>(sizes, [ids, testSource])
  const events = new Map(rows.map((row) => [row.id, row]))
  const inOrder = ids.flatMap((id) => events.get(id) ?? [])
  return { events, fitting: new Set(firstThatFit(inOrder, maxBytes).map(({ id }) => id)) }
}
