import type { Part } from './message.ts'
import { linkOf } from './places.ts'

/*
 * Values go into runs of plain text: in cards with markdown the clients do not agree on what escapes it. The little
 * markdown that a template may use is made here.
 */

type TextRun = Readonly<Record<string, unknown>> & { readonly type: 'TextRun'; readonly text: string }

/** Of the template's own text, with values as placeholders in it. */
const markdown =
  /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^[\]]+)\]\((?<url>[^()\s]+)\)|`(?<code>[^`]+)`|(?<!\w)_(?<italic>[^_]+)_(?!\w)/gu
/** In place of the first value; those of the others follow. They are for private use, and no text has a use for them. */
const firstPlaceholder = 0xe000
const placeholders = /[\ue000-\ue0ff]/g

/**
 * An Adaptive Card as workflows and incoming webhooks take it: a block for each line, since clients differ in what a line
 * break inside a block is.
 * @see https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
export function teamsMessage(parts: readonly Part[]): unknown {
  const body = blocksOf(linesOf(parts))
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.2',
    msteams: { width: 'Full' },
    body: body.length > 0 ? body : blocksOf([[plain('(an empty message)')]]),
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  }
}

function linesOf(parts: readonly Part[]): TextRun[][] {
  const values = parts.filter(({ isOwn }) => !isOwn).map(({ text }) => text)
  let index = 0
  const own = parts.map((part) => {
    if (part.isOwn) return part.text.replace(placeholders, '')
    index += 1
    return String.fromCharCode(firstPlaceholder + index - 1)
  })
  const fill = (text: string) =>
    text.replace(placeholders, (placeholder) => values[placeholder.charCodeAt(0) - firstPlaceholder] ?? '')
  return own
    .join('')
    .split('\n')
    .flatMap((line) => brokenAtLines(runsOf(line, fill)))
}

function runsOf(line: string, fill: (text: string) => string): TextRun[] {
  const runs: TextRun[] = []
  let index = 0
  for (const match of line.matchAll(markdown)) {
    runs.push(plain(fill(line.slice(index, match.index))), runOf(match.groups ?? {}, fill))
    index = match.index + match[0].length
  }
  runs.push(plain(fill(line.slice(index))))
  return runs.filter(({ text }) => text !== '')
}

function runOf(
  { bold, label, url, code, italic }: Readonly<Record<string, string | undefined>>,
  fill: (text: string) => string,
): TextRun {
  if (label !== undefined && url !== undefined) {
    const selectAction = { type: 'Action.OpenUrl', url: linkOf(fill(url), 'link start') }
    return { ...plain(fill(label)), color: 'Accent', selectAction }
  }
  if (bold !== undefined) return { ...plain(fill(bold)), weight: 'Bolder' }
  if (italic !== undefined) return { ...plain(fill(italic)), italic: true }
  return { ...plain(fill(code ?? '')), fontType: 'Monospace' }
}

function plain(text: string): TextRun {
  return { type: 'TextRun', text }
}

/** A value that has its lines to itself brings some. */
function brokenAtLines(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  }
  return lines
}

/** An empty line is a wider space before the next. */
function blocksOf(lines: readonly (readonly TextRun[])[]): unknown[] {
  return lines.flatMap((inlines, index) => {
    if (inlines.length === 0) return []
    const spacing = index > 0 && lines[index - 1]?.length === 0 ? 'Medium' : 'None'
    return [{ type: 'RichTextBlock', spacing, inlines }]
  })
}
