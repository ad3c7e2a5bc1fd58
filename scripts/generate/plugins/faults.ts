import type { Json, PluginDocument } from './read.ts'
import { coreReference } from './rename.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const settingMembers = ['description', 'secret', 'default']

/** What Redocly's rules let pass, and the server could not serve. */
export function ownFaults(plugin: PluginDocument): string[] {
  return [...partFaults(plugin), ...settingFaults(plugin), ...referenceFaults(plugin), ...operationFaults(plugin)]
}

function partFaults({ document, faultAt }: PluginDocument): string[] {
  const schemas = Object.entries(((document.components as Json | undefined)?.schemas as Json | undefined) ?? {})
  const jobs = schemas.filter(([, schema]) => isObject(schema) && schema['x-job'] !== undefined)
  return [
    ...(document.webhooks === undefined
      ? []
      : [faultAt(['webhooks'], 'A plugin has no webhooks: what is sent stands in the openapi.yaml of the server.')]),
    ...jobs.map(([name]) =>
      faultAt(
        ['components', 'schemas', name, 'x-job'],
        'A plugin has no jobs: they stand in the openapi.yaml of the server.',
      ),
    ),
  ]
}

function settingFaults({ document, faultAt }: PluginDocument): string[] {
  const settings: unknown = document['x-settings'] ?? {}
  if (!isObject(settings)) return [faultAt(['x-settings'], 'x-settings is an object of settings by their names.')]
  return Object.entries(settings).flatMap(([name, setting]) => {
    const at = (message: string) => faultAt(['x-settings', name], `The setting ${name} ${message}`)
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return [at('is no variable: write it in capitals, as SAMPLE_GREETING.')]
    if (!isObject(setting) || typeof setting.description !== 'string') return [at('needs a description.')]
    const unknown = Object.keys(setting).filter((member) => !settingMembers.includes(member))
    const { secret = false, default: fallback = '' } = setting
    return [
      ...unknown.map((member) => at(`has ${member}, and a setting has ${settingMembers.join(', ')}.`)),
      ...(typeof secret === 'boolean' ? [] : [at('has a secret that is neither true nor false.')]),
      ...(typeof fallback === 'string' ? [] : [at('has a default that is no text: put it in quotes.')]),
      ...(secret === true && 'default' in setting ? [at('is secret, and has a default that everybody can read.')] : []),
    ]
  })
}

function referenceFaults({ document, faultAt }: PluginDocument): string[] {
  return referencesIn(document, []).flatMap(({ path, reference }) =>
    reference.startsWith('#/components/') || reference.startsWith(coreReference)
      ? []
      : [faultAt(path, `${reference} leads to neither #/components/ nor ${coreReference}.`)],
  )
}

function referencesIn(value: unknown, path: readonly string[]): { path: readonly string[]; reference: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string'
      ? [{ path: [...path, key], reference: member }]
      : referencesIn(member, [...path, key]),
  )
}

function operationFaults(plugin: PluginDocument): string[] {
  const { document, faultAt } = plugin
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const odd = path.split('/').find((part) => part.includes('{') && !/^\{[^{}]+\}$/.test(part))
    const template =
      odd === undefined ? [] : [faultAt(['paths', path], `A template must fill its segment, unlike ${odd}.`)]
    const operations = methods.filter((method) => isObject(item[method]))
    return [
      ...template,
      ...operations.flatMap((method) => {
        const operation = item[method] as Json
        const at = (message: string, ...more: string[]) => faultAt(['paths', path, method, ...more], message)
        return [...kindFaults(operation, at), ...bodyFaults(operation, at), ...securityFaults(plugin, operation, at)]
      }),
    ]
  })
}

type At = (message: string, ...more: string[]) => string

function kindFaults(operation: Json, at: At): string[] {
  return ['x-webhook-source', 'x-webhook-handshake', 'x-takes-batches', 'callbacks']
    .filter((member) => operation[member] !== undefined)
    .map((member) => at(`An operation of a plugin has no ${member}.`, member))
}

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

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
