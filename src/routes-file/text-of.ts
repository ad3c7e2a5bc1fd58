/** A value as people read it: a text as it is, a time in RFC 3339, lists and objects as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString()
  if (typeof value === 'object' && value !== null) return toJson(value)
  return String(value)
}

/** JSON has one kind of number: whole ones of CEL are numbers too. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_name, member) => (typeof member === 'bigint' ? Number(member) : member)) ?? 'null'
}
