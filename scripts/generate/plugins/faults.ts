import type { Node } from './nodes.ts'
import { isObject, nodesOf } from './nodes.ts'
import { operationFaults } from './operation-faults.ts'
import type { PluginDocument } from './read.ts'
import { coreReference } from './rename.ts'
import { settingFaults } from './setting-faults.ts'

/** What Redocly's rules let pass, and the server could not serve. */
export function ownFaults(plugin: PluginDocument): string[] {
  return [
    ...partFaults(plugin),
    ...settingFaults(plugin),
    ...referenceFaults(plugin),
    ...nodesOf(plugin.document).flatMap((node) => nodeFaults(plugin, node)),
    ...operationFaults(plugin),
  ]
}

/** Those that can be renamed. Operations in the others would be seen by no check. */
const componentKinds = ['schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes']

function partFaults({ document, faultAt }: PluginDocument): string[] {
  const { openapi, webhooks, components = {} } = document
  const others = Object.keys(components).filter((kind) => !componentKinds.includes(kind))
  return [
    ...(/^3\.1\.\d+$/.test(openapi) ? [] : [faultAt(['openapi'], `It is of OpenAPI ${openapi}: write 3.1.0.`)]),
    ...(webhooks === undefined
      ? []
      : [faultAt(['webhooks'], 'A plugin has no webhooks: what is sent stands in the openapi.yaml of the server.')]),
    ...others.map((kind) =>
      faultAt(['components', kind], `Components of a plugin are ${componentKinds.join(', ')}, and not ${kind}.`),
    ),
  ]
}

function referenceFaults({ document, faultAt }: PluginDocument): string[] {
  return referencesIn(document, []).flatMap(({ path, reference }) =>
    ['#/components/', `${coreReference}components/`].some((start) => reference.startsWith(start))
      ? []
      : [faultAt(path, `${reference} leads to neither #/components/ nor ${coreReference}components/.`)],
  )
}

function referencesIn(value: unknown, path: readonly string[]): { path: readonly string[]; reference: string }[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string'
      ? [{ path: [...path, key], reference: member }]
      : referencesIn(member, [...path, key]),
  )
}

/** Words of schemas that name things for the whole contract: two plugins may choose the same name. */
const identifiers = ['$id', '$anchor', '$dynamicAnchor', '$dynamicRef']

function nodeFaults({ faultAt }: PluginDocument, { path, node, of }: Node): string[] {
  const words = Object.keys(node).flatMap((word) => {
    const fault = wordFault(word)
    return fault === undefined ? [] : [faultAt([...path, word], fault)]
  })
  const at = (message: string) => faultAt(path, message)
  const isParameter = of === 'parameters' && typeof node.in === 'string'
  return [
    ...words,
    ...(isParameter && node.in === 'cookie' ? [at('A cookie is not read: take a header or a query parameter.')] : []),
    ...(isParameter && node.content !== undefined
      ? [at('A parameter is a text or a list of texts: write `schema`, and not `content`.')]
      : []),
    ...(of === 'content' && node.schema === undefined
      ? [at('Its `schema` is missing: nothing could be checked.')]
      : []),
  ]
}

function wordFault(word: string): string | undefined {
  if (identifiers.includes(word)) return `A schema of a plugin has no ${word}: refer to #/components/schemas/.`
  if (word === 'discriminator') return 'A schema has no discriminator: write oneOf, and tell its members by const.'
  if (word === 'links' || word === 'callbacks') return `An operation of a plugin has no ${word}.`
  if (/^x-(job|ordering|takes|plugin|webhook-(?!signature$))/.test(word))
    return `A plugin has no ${word}: that is for the openapi.yaml of the server.`
  return undefined
}
