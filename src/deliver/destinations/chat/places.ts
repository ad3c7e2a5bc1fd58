/** Where a value stands in a message: what may be in it depends on that. */
export type Place =
  | 'text'
  /** Between backticks. */
  | 'code'
  /** At the beginning of what a link leads to. */
  | 'link start'
  /** Further behind in it. */
  | 'link'

/** Stands for the values before a place: which they are changes nothing. */
export const anyValue = '\ufffc'

/** Of chats that mark code with backticks: one or three, and one ends with its line. */
export function isInCode(before: string): boolean {
  const fences = before.split('```')
  if (fences.length % 2 === 0) return true
  const line = fences.at(-1)?.split('\n').at(-1) ?? ''
  return line.split('`').length % 2 === 0
}

/**
 * A value as what a link leads to, or as a part of it: nothing in it ends the link, and it leads to the web or to mail
 * and nowhere else, however it begins.
 */
export function linkOf(value: string, place: 'link start' | 'link'): string {
  const isWhole = place === 'link' || /^(https?:\/\/|mailto:)/i.test(value)
  return `${isWhole ? '' : 'https://'}${value}`.replace(/[\s<>"'`|()[\]{}\\^*]/g, (character) =>
    character.charCodeAt(0) < 0x80
      ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : encodeURIComponent(character),
  )
}

/** A link inside a text, without the punctuation that follows it. */
export const linkInText = /https?:\/\/[^\s<>"`]*[^\s<>"`.,:;!?'()[\]*_~|\\]/giu
