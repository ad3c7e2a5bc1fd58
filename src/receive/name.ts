import { createHash } from 'node:crypto'

/** What stands in an index: a row of PostgreSQL's takes 2,704 bytes. No sender's ids are near it. */
export const maxNameBytes = 512

/**
 * Whether every store keeps a sender's text, a type or an id, as it is: well-formed Unicode without NUL, which
 * PostgreSQL has no character for, and at most `maxNameBytes` in UTF-8.
 */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0') && Buffer.byteLength(text) <= maxNameBytes
}

/** A text that is only compared: itself where it can be stored, or else its hash, the same for the same text alone. */
export function comparable(text: string): string {
  // As UTF-16: to UTF-8 all halves of surrogate pairs are one character.
  return isStorable(text) ? text : createHash('sha256').update(text, 'utf16le').digest('hex')
}
