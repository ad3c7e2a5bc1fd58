import { createHash } from 'node:crypto'
import { orderingKeys } from '#generated/catalogue.js'

/** What is stored as it is: short, and text that every storage takes. */
const plain = /^[\x20-\x7e]{1,128}$/

/**
 * The value by which an event of ours is ordered, where the contract's `x-ordering-key` leads; null of a type without.
 * A value that is long, or no plain ASCII, is known by its hash.
 *
 * @param body validated: the contract's rules see to it that the value is there, and no object.
 */
export function orderingKeyOf(type: string, body: unknown): string | null {
  if (!Object.hasOwn(orderingKeys, type)) return null
  let value = body
  // It has the members: the schema requires them.
  for (const member of orderingKeys[type] ?? []) value = (value as Readonly<Record<string, unknown>>)[member]
  const text = String(value)
  return plain.test(text) ? text : `sha256:${createHash('sha256').update(text).digest('base64url')}`
}
