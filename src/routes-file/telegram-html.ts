import type { Template } from './template.ts'

const tags = 'b|strong|i|em|u|ins|s|strike|del|a|code|pre|span|blockquote|tg-spoiler|tg-emoji|tg-time'
const tag = new RegExp(`^<(/?)(${tags})(?:\\s[^<>]*)?>`)

/**
 * What is wrong with a template's own text as Telegram's HTML; undefined if nothing is. Telegram would refuse every
 * message.
 * @see https://core.telegram.org/bots/api#html-style
 */
export function htmlFault(template: Template): string | undefined {
  const text = template.map((part) => (typeof part === 'string' ? part : 'x')).join('')
  const open: string[] = []
  for (const { index } of text.matchAll(/</g)) {
    const rest = text.slice(index)
    const [, slash, name] = tag.exec(rest) ?? []
    if (name === undefined) {
      return `has \`${rest.slice(0, 20)}\`, which is no tag of Telegram: it knows ${tags.replaceAll('|', ', ')}; write &lt; for <`
    }
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return `has </${name}> without <${name}>`
  }
  const left = open.pop()
  if (left !== undefined) return `has <${left}> without </${left}>`
  const ampersand = /&(?!(lt|gt|amp|quot|#\d{1,7}|#x[0-9a-f]{1,6});)/i.exec(text.replace(/<[^<>]*>/g, ''))
  return ampersand === null ? undefined : 'has an & of its own: write &amp; for it'
}
