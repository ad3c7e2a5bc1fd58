/** A value as people read it: a text as it is, a time in RFC 3339, lists and objects as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString()
  return typeof value === 'object' && value !== null && !isOfCel(value) ? toJson(value) : String(value)
}

/** Whole numbers of CEL are numbers, and what only CEL has, such as a duration, is a text. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member === 'bigint') return Number(member)
    return typeof member === 'object' && member !== null && isOfCel(member) ? String(member) : member
  })
  return json ?? 'null'
}

/** Whether it is neither a list nor an object as JSON has them. */
function isOfCel(value: object): boolean {
  if (Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype !== null && prototype !== Object.prototype
}
