import { readFileSync } from 'node:fs'
import type { DeclaredScheme } from '../../src/signature/scheme.ts'
import { createVerifier, resolveScheme } from '../../src/signature/verify.ts'
import type { Context, Json } from './context.ts'
import { ajv, reportShape } from './shape.ts'

const schema = JSON.parse(readFileSync(new URL('webhook-signature.schema.json', import.meta.url), 'utf8')) as object
const shape = ajv.compile(schema)

/** `x-webhook-signature`: its shape by webhook-signature.schema.json, and that the server will start with it. */
export function webhookSignature() {
  return {
    SecurityScheme: (node: Json, { location, report }: Context) => {
      const signature = node['x-webhook-signature']
      if (signature === undefined) return
      const at = location.child(['x-webhook-signature'])
      if (!reportShape(shape, signature, at, 'x-webhook-signature', report)) return
      try {
        createVerifier(resolveScheme(signature as DeclaredScheme)) // its shape was checked
      } catch (error) {
        report({ message: `x-webhook-signature cannot be used: ${(error as Error).message}`, location: at })
      }
    },
  }
}
