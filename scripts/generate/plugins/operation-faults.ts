import { methods } from '../../../src/contract/document.ts'
import { isObject } from './nodes.ts'
import type { Json, PluginDocument } from './read.ts'
import { coreReference } from './rename.ts'

const itemMembers = [...methods, 'parameters', 'summary', 'description']

/** What is wrong with the paths of a plugin and their operations. */
export function operationFaults(plugin: PluginDocument): string[] {
  const { document, faultAt } = plugin
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const at = (message: string, ...more: string[]) => faultAt(['paths', path, ...more], message)
    if (!path.startsWith('/') || !isObject(item)) return [at(`${path} is no path: it begins with a slash.`)]
    const odd = path.split('/').find((part) => part.includes('{') && !/^\{[^{}]+\}$/.test(part))
    const others = Object.keys(item).filter((member) => !itemMembers.includes(member))
    const operations = methods.filter((method) => isObject(item[method]))
    return [
      ...(odd === undefined ? [] : [at(`A template must fill its segment, unlike ${odd}.`)]),
      ...others.map((member) =>
        at(`A path of a plugin has no ${member}: write its operations here, and nothing else.`, member),
      ),
      ...operations.flatMap((method) => {
        const operation = item[method] as Json
        const within = (message: string, ...more: string[]) => at(message, method, ...more)
        return [
          ...(operation.servers === undefined ? [] : [within('An operation of a plugin has no servers.', 'servers')]),
          ...bodyFaults(operation, within),
          ...securityFaults(plugin, operation, within),
        ]
      }),
    ]
  })
}

type At = (message: string, ...more: string[]) => string

function bodyFaults(operation: Json, at: At): string[] {
  const body = operation.requestBody
  if (!isObject(body)) return []
  if (!isObject(body.content)) return [at('Write the body here, and not by a $ref.', 'requestBody')]
  const others = Object.keys(body.content).filter((mediaType) => mediaType !== 'application/json')
  return others.map((mediaType) =>
    at(`A plugin takes application/json, and not ${mediaType}.`, 'requestBody', 'content', mediaType),
  )
}

/** Open on purpose, by the API key, or by schemes of x-webhook-signature: nothing that nobody would check. */
function securityFaults({ document }: PluginDocument, operation: Json, at: At): string[] {
  const security = (operation.security ?? document.security) as readonly Json[] | undefined
  if (security === undefined) return [at('It has no security. Where anybody may call it, say security: [].')]
  const schemes = (document.components?.securitySchemes ?? {}) as Readonly<Record<string, Json>>
  const kinds = security.map((required) => [...new Set(Object.keys(required).map((name) => kindOf(schemes[name])))])
  const isWhole = kinds.every(([kind, ...more]) => kind !== undefined && kind !== 'other' && more.length === 0)
  if (isWhole && new Set(kinds.flat()).size <= 1) return []
  return [
    at(
      `Its security is [], or schemes with x-webhook-signature, or { $ref: "${coreReference}components/securitySchemes/apiKey" } alone.`,
      'security',
    ),
  ]
}

function kindOf(scheme: Json | undefined): 'key' | 'signature' | 'other' {
  if (scheme?.$ref === `${coreReference}components/securitySchemes/apiKey`) return 'key'
  return scheme?.['x-webhook-signature'] === undefined ? 'other' : 'signature'
}
