const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What people call characters, in order: an emoji of several code points is one. Lazy, so that long texts cost nothing. */
export function* charactersOf(text: string): Iterable<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}

/** The beginning of a text, in such characters; whether there is more is for the caller to ask. */
export function firstCharacters(text: string, count: number): string {
  let taken = 0
  let beginning = ''
  for (const character of charactersOf(text)) {
    taken += 1
    if (taken > count) break
    beginning += character
  }
  return beginning
}
