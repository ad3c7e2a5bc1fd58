/**
 * The beginning of a text that may be longer than the contract allows.
 *
 * @param maxLength in code points, as JSON Schema counts.
 */
export function excerpt(text: string, maxLength: number): string {
  // A code point takes two code units at most: what stands behind need not be looked at.
  return [...text.slice(0, 2 * maxLength)].slice(0, maxLength).join('')
}

/** The same of a text that may be missing; null then. */
export function excerptOrNull(text: string | null | undefined, maxLength: number): string | null {
  return text === null || text === undefined ? null : excerpt(text, maxLength)
}
