import type { Json } from './read.ts'

/** How a plugin refers to what the server's own contract declares. */
export const coreReference = '../../openapi.yaml#/'

/** What a component, an operation or a scheme of a plugin is called in the contract. */
export function nameIn(plugin: string, name: string): string {
  return `${plugin}.${name}`
}

/** The same with every reference as it is in the contract. */
export function withReferences<Value>(value: Value, plugin: string): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withReferences(item, plugin)) as Value // as many, of the same kind
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string' ? referenceIn(plugin, member) : withReferences(member, plugin),
    ]),
  ) as Value // the same members
}

function referenceIn(plugin: string, reference: string): string {
  if (reference.startsWith(coreReference)) return `#/${reference.slice(coreReference.length)}`
  return reference.replace(/^#\/components\/([^/]+)\//, (_all, kind) => `#/components/${kind}/${plugin}.`)
}

/** The requirements with the schemes' names in the contract: one that only refers to the server's is that one. */
export function securityIn(plugin: string, security: readonly Json[], schemes: Readonly<Record<string, Json>>): Json[] {
  return security.map((required) =>
    Object.fromEntries(
      Object.entries(required).map(([name, scopes]) => {
        const reference = schemes[name]?.$ref
        const core = typeof reference === 'string' ? reference.split('/').at(-1) : undefined
        return [core ?? nameIn(plugin, name), scopes]
      }),
    ),
  )
}
