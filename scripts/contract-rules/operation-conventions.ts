import type { Context, Json } from './context.ts'

/** Every operation: explicit statuses, an example for each JSON body, and errors as problems. */
export function operationConventions() {
  return {
    Operation: (operation: Json, { location, report, resolve }: Context) => {
      const follow = (node: unknown): Json => {
        const reference = (node as Json | undefined)?.$ref
        return (typeof reference === 'string' ? resolve({ $ref: reference }).node : node) as Json
      }
      for (const [status, response] of Object.entries((operation.responses as Json) ?? {})) {
        const at = location.child(['responses', status])
        if (!/^[1-5][0-9][0-9]$/.test(status))
          report({ message: `Declare each status by itself, not ${status}.`, location: at.key() })
        const content = (follow(response)?.content ?? {}) as Record<string, Json>
        for (const [mediaType, media] of Object.entries(content)) {
          if (media.example === undefined && media.examples === undefined)
            report({ message: `The ${status} reply has no example.`, location: at })
          if (Number(status) >= 400 && mediaType !== 'application/problem+json') {
            report({ message: `Errors are application/problem+json, not ${mediaType}.`, location: at })
          }
        }
      }
      const body = follow(operation.requestBody)
      for (const [mediaType, media] of Object.entries((body?.content ?? {}) as Record<string, Json>)) {
        if (media.example === undefined && media.examples === undefined) {
          report({ message: `The ${mediaType} body has no example.`, location: location.child(['requestBody']) })
        }
      }
    },
  }
}
