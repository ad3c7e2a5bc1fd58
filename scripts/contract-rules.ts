/**
 * The contract conventions that Hookpact itself relies on, as Redocly lint rules: a fault is reported with its line
 * and a hint.
 * @see https://redocly.com/docs/cli/custom-plugins
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { webhookSource } from './contract-rules/webhook-source.ts'

export type Json = Record<string, unknown>
export interface Location {
  child(segments: string | (string | number)[]): Location
  key(): Location
}
export interface Context {
  readonly location: Location
  readonly key: string | number
  report(problem: { message: string; location?: Location; suggest?: string[] }): void
  resolve(node: { $ref: string }): { node?: unknown }
}
type Visit = (node: Json, context: Context) => void

const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true })
const signatureShape = ajv.compile({ type: 'object' })

const sampleLanguages = ['JavaScript', 'Python', 'Go', 'Shell']

/**
 * Words of `known` that a typing error could have turned into `word`, the likeliest first: at most three, a third of
 * their letters away.
 */
export function nearest(word: string, known: readonly string[]): string[] {
  const near = known.map((candidate) => ({ candidate, edits: distance(word, candidate) }))
  return near
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

/** Reports each fault of an extension at the value, or key, that is wrong. */
export function reportShape(
  validate: ReturnType<typeof ajv.compile>,
  value: unknown,
  at: Location,
  name: string,
  report: Context['report'],
) {
  if (validate(value)) return
  for (const error of validate.errors ?? []) {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    const where = path.reduce((location, segment) => location.child([segment]), at)
    const extra = error.params.additionalProperty
    if (typeof extra === 'string') {
      const known = Object.keys((error.parentSchema?.properties as Json | undefined) ?? {})
      report({
        message: `\`${extra}\` is not expected in ${[name, ...path].join('.')}; it has ${known.join(', ')}.`,
        location: where.child([extra]).key(),
        suggest: nearest(extra, known),
      })
      continue
    }
    const allowed = error.params.allowedValues
    const detail = Array.isArray(allowed) ? `must be one of ${allowed.join(', ')}` : (error.message ?? 'is wrong')
    const suggest = Array.isArray(allowed) ? nearest(String(error.data), allowed.map(String)) : []
    report({ message: `${[name, ...path].join('.')} ${detail}.`, location: where, suggest })
  }
}

/** `x-webhook-signature`: its shape. */
function webhookSignature() {
  return {
    SecurityScheme: (node: Json, { location, report }: Context) => {
      const signature = node['x-webhook-signature']
      if (signature === undefined) return
      reportShape(signatureShape, signature, location.child(['x-webhook-signature']), 'x-webhook-signature', report)
    },
  }
}

/** The enums EventType and PublishableEventType list the keys of `webhooks`, with and without the operational ones. */
function eventTypes() {
  return {
    Root: (root: Json, { location, report }: Context) => {
      const webhooks = (root.webhooks as Record<string, Record<string, Json>> | undefined) ?? {}
      const all = Object.keys(webhooks)
      const publishable = all.filter((type) => webhooks[type]?.post?.['x-webhook-operational'] !== true)
      const schemas = ((root.components as Json)?.schemas as Record<string, Json>) ?? {}
      for (const [name, expected] of [
        ['EventType', all],
        ['PublishableEventType', publishable],
      ] as const) {
        const listed = (schemas[name]?.enum as string[] | undefined) ?? []
        const at = location.child(['components', 'schemas', name, 'enum'])
        for (const type of expected)
          if (!listed.includes(type)) report({ message: `${name} lacks ${type}, a key of webhooks.`, location: at })
        for (const type of listed) {
          if (!expected.includes(type))
            report({
              message: `${name} lists ${type}, which webhooks does not have.`,
              location: at,
              suggest: nearest(type, expected),
            })
        }
      }
    },
  }
}

/** Every operation: explicit statuses, an example for each JSON body, and errors as problems. */
function operationConventions() {
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

/** Every entry of `webhooks`: a POST whose body has the key as constant type, and samples that verify the signature. */
function sentWebhooks() {
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
    },
  }
}

/** Every `$ref` leads to something in this file; one that does not gets the nearest name as a hint. */
function references() {
  let root: Json = {}
  return {
    Root: (node: Json) => {
      root = node
    },
    ref: (node: Json, { location, report }: Context, resolved: { node?: unknown }) => {
      const reference = String(node.$ref)
      const at = location.child(['$ref'])
      if (!reference.startsWith('#/')) {
        report({ message: `The contract is one file: ${reference} leads out of it.`, location: at })
      } else if (resolved.node === undefined) {
        const parts = reference.slice(2).split('/')
        const siblings = parts
          .slice(0, -1)
          .reduce<unknown>((parent, part) => (parent as Json | undefined)?.[part], root)
        const known = Object.keys((siblings as Json | undefined) ?? {})
        report({ message: `${reference} does not exist.`, location: at, suggest: nearest(parts.at(-1) ?? '', known) })
      }
    },
  }
}

type Rule = () => Record<string, Visit>

export default function contractRules(): { id: string; rules: { oas3: Record<string, Rule> } } {
  const oas3: Record<string, Rule> = {
    references: references as unknown as Rule,
    'webhook-source': webhookSource as unknown as Rule,
    'webhook-signature': webhookSignature as Rule,
    'event-types': eventTypes as Rule,
    'operation-conventions': operationConventions as Rule,
    'sent-webhooks': sentWebhooks as Rule,
  }
  return { id: 'hookpact', rules: { oas3 } }
}
