import type { Refused } from './refusal.ts'
import { refuse } from './refusal.ts'
import type { TimestampPlace } from './scheme.ts'

type Unit = TimestampPlace['unit']

/** Exact forms, so that no digit can move into what is signed beside it without a separator. */
const forms: Readonly<Record<Unit, RegExp>> = {
  seconds: /^\d{10}$/,
  milliseconds: /^\d{13}$/,
  iso: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/,
}

/** The time that a timestamp says, in milliseconds; undefined if it is not of its form. */
export function timestampMs(text: string, unit: Unit): number | undefined {
  if (!forms[unit].test(text)) return undefined
  if (unit === 'seconds') return Number(text) * 1000
  if (unit === 'milliseconds') return Number(text)
  const parsed = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Refuses a timestamp that is not of its form, or further from now than the scheme tolerates, either way. */
export function judgeTimestamp(
  text: string,
  { unit, toleranceSeconds }: Pick<TimestampPlace, 'unit' | 'toleranceSeconds'>,
  nowMs: number,
): Refused | undefined {
  const signedAtMs = timestampMs(text, unit)
  if (signedAtMs === undefined) return refuse('malformed-timestamp')
  if (toleranceSeconds === undefined) return undefined
  // Whole seconds of both: the bound itself is accepted whatever the millisecond.
  const grainMs = unit === 'seconds' ? 1000 : 1
  const ageMs = Math.floor(nowMs / grainMs) * grainMs - signedAtMs
  if (ageMs > toleranceSeconds * 1000) return refuse('timestamp-too-old')
  return ageMs < -toleranceSeconds * 1000 ? refuse('timestamp-too-new') : undefined
}

/** Now, as a sender writes it. */
export function writeTimestamp(nowMs: number, unit: Unit): string {
  if (unit === 'iso') return new Date(nowMs).toISOString()
  return String(unit === 'seconds' ? Math.floor(nowMs / 1000) : nowMs)
}
