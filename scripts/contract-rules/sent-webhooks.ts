import type { Context, Json } from './context.ts'
import { sentOperations } from './sent-operations.ts'

const sampleLanguages = ['JavaScript', 'Python', 'Go', 'Shell']

/**
 * Every entry of `webhooks`: a POST whose body has the key as constant type, and samples that verify the signature.
 * Every callback: a sample, and no name that an event type has.
 */
export function sentWebhooks() {
  return {
    Root: (root: Json, { location, report, resolve }: Context) => {
      const webhooks = (root.webhooks as Record<string, Record<string, Json>> | undefined) ?? {}
      for (const [type, item] of Object.entries(webhooks)) {
        const at = location.child(['webhooks', type])
        const operation = item.post
        if (operation === undefined) {
          report({ message: `The webhook ${type} has no post.`, location: at })
          continue
        }
        const content = (operation.requestBody as Json | undefined)?.content as Record<string, Json> | undefined
        const reference = (content?.['application/json']?.schema as Json | undefined)?.$ref
        const schema =
          typeof reference === 'string' ? (resolve({ $ref: reference }).node as Json | undefined) : undefined
        const properties = schema?.properties as Record<string, Json> | undefined
        if (properties?.type?.const !== type) {
          report({
            message: `The body of ${type} refers to a schema in components whose \`type\` is the constant ${type}.`,
            location: at.child(['post', 'requestBody']),
          })
        }
        const dataRef = properties?.data?.$ref
        if (typeof dataRef !== 'string') {
          report({
            message: `The \`data\` of ${type} refers to a schema.`,
            location: at.child(['post', 'requestBody']),
          })
        }
        const samples = ((operation['x-codeSamples'] as Json[] | undefined) ?? []).map((sample) => sample.lang)
        const missing = sampleLanguages.filter((language) => !samples.includes(language))
        if (missing.length > 0)
          report({
            message: `The webhook ${type} lacks x-codeSamples in ${missing.join(', ')}.`,
            location: at.child(['post']),
          })
      }
      for (const { kind, name, operation, at } of sentOperations(root, location)) {
        if (kind === 'webhook') continue
        const samples = ((operation['x-codeSamples'] as Json[] | undefined) ?? []).map((sample) => sample.lang)
        if (!samples.includes('JavaScript'))
          report({ message: `The callback ${name} lacks x-codeSamples in JavaScript.`, location: at })
        if (Object.hasOwn(webhooks, name))
          report({ message: `The callback ${name} is called as a webhook is.`, location: at })
      }
    },
  }
}
