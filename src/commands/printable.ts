/** What can move a cursor, colour a screen, or turn the direction of its text. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A text of a stranger as one line that can do nothing to a screen, cut to so many characters. */
export function printable(text: string, maxCharacters: number): string {
  // Cut before anything else: what a stranger sends may be long.
  const start = [...text.slice(0, 2 * maxCharacters)].slice(0, maxCharacters).join('')
  const cut = start.length < text.length ? `${start}…` : start
  return cut.replaceAll(unprintable, (character) => (/\s/.test(character) ? ' ' : '�'))
}
