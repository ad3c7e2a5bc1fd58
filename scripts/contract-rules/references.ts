import { nearest } from '../../src/contract/nearest.ts'
import type { Context, Json } from './context.ts'

/** Every `$ref` leads to something in this file; one that does not gets the nearest name as a hint. */
export function references() {
  let root: Json = {}
  return {
    Root: (node: Json) => {
      root = node
    },
    ref: (node: Json, { location, report }: Context, resolved: { node?: unknown }) => {
      const reference = String(node.$ref)
      const at = location.child(['$ref'])
      if (!reference.startsWith('#/')) {
        report({ message: `The contract is one file: ${reference} leads out of it.`, location: at })
      } else if (resolved.node === undefined) {
        const parts = reference.slice(2).split('/')
        const siblings = parts
          .slice(0, -1)
          .reduce<unknown>((parent, part) => (parent as Json | undefined)?.[part], root)
        const known = Object.keys((siblings as Json | undefined) ?? {})
        report({ message: `${reference} does not exist.`, location: at, suggest: nearest(parts.at(-1) ?? '', known) })
      }
    },
  }
}
