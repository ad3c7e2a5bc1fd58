/** A `${…}` as it was written: a CEL expression, and the filters behind it. */
export interface WrittenPlaceholder {
  readonly expression: string
  readonly filters: readonly string[]
}

/** A string literal of CEL, at a place. */
const literal = /"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/y

/**
 * Splits a template into its own texts and its placeholders, none of them empty.
 * @throws Error that says what to write instead.
 */
export function splitTemplate(text: string): (string | WrittenPlaceholder)[] {
  const parts: (string | WrittenPlaceholder)[] = []
  let own = ''
  let index = 0
  while (index < text.length) {
    if (text.startsWith('$${', index)) {
      own += '${'
      index += 3
    } else if (text.startsWith('${', index)) {
      const { pieces, end } = readPlaceholder(text, index + 2)
      const [expression = '', ...filters] = pieces
      if (expression.trim() === '') throw new Error(`\`${text.slice(index, end)}\` is empty: write \${body.…}`)
      if (own !== '') parts.push(own)
      own = ''
      parts.push({ expression: expression.trim(), filters })
      index = end
    } else {
      own += text[index]
      index += 1
    }
  }
  if (own !== '') parts.push(own)
  return parts
}

/** Reads up to the brace that closes a placeholder, past those in texts and maps; `||` is an operator, `|` is not. */
function readPlaceholder(text: string, start: number): { readonly pieces: readonly string[]; readonly end: number } {
  const pieces: string[] = []
  let depth = 0
  let from = start
  let index = start
  while (index < text.length) {
    literal.lastIndex = index
    const character = text[index] ?? ''
    if (literal.test(text)) {
      index = literal.lastIndex
      continue
    }
    if (character === '}' && depth === 0) return { pieces: [...pieces, text.slice(from, index)], end: index + 1 }
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    const isOr = text.startsWith('||', index)
    if (character === '|' && !isOr && depth === 0) {
      pieces.push(text.slice(from, index))
      from = index + 1
    }
    index += isOr ? 2 : 1
  }
  const beginning = text.slice(start - 2, start + 30)
  throw new Error(`\`${beginning}\` is not closed: it ends with }. A literal \${ is written $\${`)
}
