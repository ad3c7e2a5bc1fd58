import type { Context, Json } from './context.ts'

/**
 * Every component is used. Redocly's own rule does not look into extensions, and the schemas of event types stand in
 * one.
 */
export function unusedComponents() {
  return {
    Root: (root: Json, { location, report }: Context) => {
      const used = new Set<string>()
      collect(root, used)
      for (const [kind, components] of Object.entries((root.components as Record<string, Json> | undefined) ?? {})) {
        if (kind === 'securitySchemes') continue
        for (const name of Object.keys(components)) {
          if (used.has(`#/components/${kind}/${name}`) || isJob(components[name])) continue
          report({
            message: `Nothing uses ${kind}.${name}.`,
            location: location.child(['components', kind, name]).key(),
          })
        }
      }
      const secured = new Set(
        operationsOf(root)
          .flatMap(({ security }) => (security as Json[] | undefined) ?? [])
          .flatMap(Object.keys),
      )
      for (const required of (root.security as Json[] | undefined) ?? [])
        for (const name of Object.keys(required)) secured.add(name)
      for (const name of Object.keys((root.components as Record<string, Json> | undefined)?.securitySchemes ?? {})) {
        if (secured.has(name)) continue
        const at = location.child(['components', 'securitySchemes', name]).key()
        report({ message: `Nothing uses the security scheme ${name}.`, location: at })
      }
    },
  }
}

/** It is used by its name. */
function isJob(component: unknown): boolean {
  return (component as Json | undefined)?.['x-job'] !== undefined
}

function collect(value: unknown, used: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref' && typeof member === 'string') used.add(member)
    else collect(member, used)
  }
}

function operationsOf(root: Json): Json[] {
  const items = [root.paths, root.webhooks].flatMap((part) =>
    Object.values((part as Record<string, Json> | undefined) ?? {}),
  )
  return items.flatMap((item) => Object.values(item).filter((member) => typeof member === 'object') as Json[]) // operations, and lists of parameters
}
