import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'

/** RFC 3339, in UTC, to the millisecond. */
export function instant(ms: number): string {
  return new Date(ms).toISOString()
}

/** The same of a time that may be missing. */
export function instantOrNull(ms: number | null): string | null {
  return ms === null ? null : instant(ms)
}

/**
 * The milliseconds of a validated date-time; undefined if there is none.
 * @throws Problem that names the member: a leap second fits the format `date-time`, and is no time that can be
 * compared.
 * @param parent the pointer of what has the member.
 */
export function millis<Name extends string>(
  part: 'query' | 'body',
  values: { readonly [Key in Name]?: string | undefined },
  name: Name,
  parent = '',
): number | undefined {
  const text = values[name]
  if (text === undefined) return undefined
  const ms = Date.parse(text)
  if (!Number.isNaN(ms)) return ms
  const faults: Fault[] = [{ in: part, pointer: `${parent}/${name}`, message: 'must be a time that can be compared' }]
  throw new Problem(part === 'query' ? 'invalid_parameter' : 'validation_failed', summarise(faults), { faults })
}

/** What a limit is when the contract's default has not filled it in. */
const defaultLimit = 25

/** Makes a page: asks for one more than fits, to know whether there is another page. */
export async function page<Found extends { readonly id: string }, View>(
  list: (size: number) => Promise<readonly Found[]>,
  limit: number = defaultLimit,
  view: (record: Found) => View,
): Promise<{ data: View[]; next_cursor: string | null }> {
  const found = await list(limit + 1)
  const shown = found.slice(0, limit)
  return { data: shown.map(view), next_cursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null }
}
