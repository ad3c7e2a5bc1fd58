import { nearest } from '../../src/contract/nearest.ts'
import type { Context, Json } from './context.ts'

const scalars = ['string', 'integer', 'number', 'boolean']

/** An `x-ordering-key` leads to a member of the body that is always there, and is no object, list or null. */
export function orderingKeys() {
  return {
    Root: (root: Json, context: Context) => {
      const webhooks = (root.webhooks as Record<string, Record<string, Json>> | undefined) ?? {}
      for (const [type, { post }] of Object.entries(webhooks)) {
        if (post?.['x-ordering-key'] === undefined) continue
        const fault = faultOf(post['x-ordering-key'], bodySchema(post), context)
        if (fault === undefined) continue
        const location = context.location.child(['webhooks', type, 'post', 'x-ordering-key'])
        context.report({ ...fault, message: `The x-ordering-key of ${type} ${fault.message}.`, location })
      }
    },
  }
}

function bodySchema(operation: Json): unknown {
  const content = (operation.requestBody as Json | undefined)?.content as Record<string, Json> | undefined
  return content?.['application/json']?.schema
}

/** What is wrong with a pointer into a schema, in words that follow its name. */
function faultOf(
  pointer: unknown,
  body: unknown,
  { resolve }: Context,
): { readonly message: string; readonly suggest?: string[] } | undefined {
  if (typeof pointer !== 'string' || !pointer.startsWith('/'))
    return { message: 'is a JSON pointer into the body, such as /data/id' }
  const follow = (node: unknown): Json | undefined => {
    const reference = (node as Json | undefined)?.$ref
    return (typeof reference === 'string' ? resolve({ $ref: reference }).node : node) as Json | undefined
  }
  let schema = follow(body)
  let path = ''
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const properties = (schema?.properties as Json | undefined) ?? {}
    if (!Object.hasOwn(properties, name)) {
      const suggest = nearest(name, Object.keys(properties))
      return { message: `leads nowhere: ${path === '' ? 'the body' : path} declares no \`${name}\``, suggest }
    }
    const required = (schema?.required as string[] | undefined) ?? []
    path = `${path}/${part}`
    if (schema?.type !== 'object' || !required.includes(name))
      return { message: `leads to what may be missing: ${path} is not required` }
    schema = follow(properties[name])
  }
  if (scalars.includes(String(schema?.type)) || typeof schema?.const === 'string') return undefined
  return { message: `leads to no scalar: ${path} is none of ${scalars.join(', ')}` }
}
