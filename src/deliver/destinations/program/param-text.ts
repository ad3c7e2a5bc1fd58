/**
 * A value as a program gets it: text as it is, numbers and booleans as JSON writes them, lists and objects as JSON.
 * Undefined if it is absent or null.
 */
export function paramText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value, withoutBigints) : String(value)
}

/** CEL counts in 64 bits, and JSON has no such numbers: those that are not exact are texts. */
function withoutBigints(_key: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
}
