import type { ReadValue, Template } from './template.ts'
import { find, readTemplate } from './template.ts'
import { textOf } from './text-of.ts'
import type { EventValues } from './values.ts'

/** The JSON that a tree of templates gives for an event. */
export type JsonOf = (values: EventValues) => unknown

/**
 * Reads a tree whose texts are templates. A text that is exactly one `${…}` gives the value itself, whatever its type,
 * and null where there is none; names of members are left as they are.
 * @throws Error that says where, and what to write instead.
 */
export function readJsonTemplate(written: unknown, path: string, readValue: ReadValue): JsonOf {
  if (typeof written === 'string') return readText(readTemplate(written, path, readValue))
  if (Array.isArray(written)) {
    const items = written.map((item, index) => readJsonTemplate(item, `${path}[${index}]`, readValue))
    return (values) => items.map((item) => item(values))
  }
  if (typeof written === 'object' && written !== null) {
    const members = Object.entries(written).map(
      ([name, member]) => [name, readJsonTemplate(member, `${path}.${name}`, readValue)] as const,
    )
    return (values) => Object.fromEntries(members.map(([name, member]) => [name, member(values)]))
  }
  return () => written
}

function readText(template: Template): JsonOf {
  const [only, ...others] = template
  if (only !== undefined && typeof only !== 'string' && others.length === 0) {
    return (values) => {
      const found = find(only, values)
      return found.kind === 'value' ? found.value : null
    }
  }
  return (values) =>
    template
      .map((part) => {
        if (typeof part === 'string') return part
        const found = find(part, values)
        return found.kind === 'value' ? textOf(found.value) : found.text
      })
      .join('')
}
