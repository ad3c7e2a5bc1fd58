import { attemptHeaders } from '../../src/signature/sign-attempt.ts'
import type { Context, Json } from './context.ts'
import { sentOperations } from './sent-operations.ts'

const schemes = Object.entries(attemptHeaders)

/**
 * What we send declares the headers of every scheme, and requires none that a scheme does not send: OpenAPI cannot
 * say "these or those", so that a consumer of the other scheme would be promised what never comes.
 */
export function sentHeaders() {
  return {
    Root: (root: Json, { location, report, resolve }: Context) => {
      const follow = (node: Json) =>
        (typeof node.$ref === 'string' ? resolve({ $ref: node.$ref }).node : node) as Json | undefined
      for (const { kind, name, operation, at } of sentOperations(root, location)) {
        const headers = ((operation.parameters as Json[] | undefined) ?? [])
          .map(follow)
          .filter((parameter) => parameter?.in === 'header')
          .map((parameter) => ({ name: String(parameter?.name).toLowerCase(), required: parameter?.required === true }))
        for (const [scheme, { always, rotating }] of schemes) {
          for (const header of [...always, ...rotating]) {
            if (headers.some((declared) => declared.name === header)) continue
            report({ message: `The ${kind} ${name} lacks the header ${header}, which ${scheme} sends.`, location: at })
          }
          for (const header of headers.filter(({ required }) => required)) {
            if ((always as readonly string[]).includes(header.name)) continue
            const message = `The ${kind} ${name} requires the header ${header.name}, which ${scheme} does not always send.`
            report({ message, location: at })
          }
        }
      }
    },
  }
}
