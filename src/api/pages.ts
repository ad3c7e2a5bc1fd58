/** RFC 3339, in UTC, to the millisecond. */
export function instant(ms: number): string {
  return new Date(ms).toISOString()
}

/** The milliseconds of a validated date-time; undefined if there is none. */
export function millis(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text)
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
