import type { AttemptTimings } from './store.ts'

/** An attempt's timings as both databases keep them: one short text. */
export function writeTimings(timings: AttemptTimings | null): string | null {
  return timings === null ? null : JSON.stringify(timings)
}

/** @param text what `writeTimings` wrote. */
export function readTimings(text: string | null): AttemptTimings | null {
  return text === null ? null : JSON.parse(text)
}
