import { nearest } from '../../src/contract/nearest.ts'
import type { Context, Json } from './context.ts'

/** The enums EventType and PublishableEventType list the keys of `webhooks`, with and without the operational ones. */
export function eventTypes() {
  return {
    Root: (root: Json, { location, report }: Context) => {
      const webhooks = (root.webhooks as Record<string, Record<string, Json>> | undefined) ?? {}
      const all = Object.keys(webhooks)
      const publishable = all.filter((type) => webhooks[type]?.post?.['x-webhook-operational'] !== true)
      const schemas = ((root.components as Json)?.schemas as Record<string, Json>) ?? {}
      for (const [name, expected] of [
        ['EventType', all],
        ['PublishableEventType', publishable],
      ] as const) {
        const listed = (schemas[name]?.enum as string[] | undefined) ?? []
        const at = location.child(['components', 'schemas', name, 'enum'])
        for (const type of expected)
          if (!listed.includes(type)) report({ message: `${name} lacks ${type}, a key of webhooks.`, location: at })
        for (const type of listed) {
          if (!expected.includes(type))
            report({
              message: `${name} lists ${type}, which webhooks does not have.`,
              location: at,
              suggest: nearest(type, expected),
            })
        }
      }
    },
  }
}
