/**
 * The contract conventions that Hookpact itself relies on, as Redocly lint rules: a fault is reported with its line
 * and a hint.
 * @see https://redocly.com/docs/cli/custom-plugins
 */
import { Ajv2020 } from 'ajv/dist/2020.js'

type Json = Record<string, unknown>
interface Location {
  child(segments: string | (string | number)[]): Location
  key(): Location
}
interface Context {
  readonly location: Location
  readonly key: string | number
  report(problem: { message: string; location?: Location; suggest?: string[] }): void
  resolve(node: { $ref: string }): { node?: unknown }
}
type Visit = (node: Json, context: Context) => void

const string = { type: 'string', minLength: 1 }
const place = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: { header: string, body: { type: 'string', pattern: '^/' } },
}
// verbose: the faults carry the schema that they broke, which has the names to suggest.
const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true })
const sourceShape = ajv.compile({
  type: 'object',
  additionalProperties: false,
  required: ['name', 'eventType', 'deliveryId', 'onInvalid', 'events'],
  properties: {
    name: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    eventType: place,
    deliveryId: place,
    onInvalid: { enum: ['quarantine', 'reject'] },
    events: {
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        type: 'object',
        required: ['$ref'],
        additionalProperties: false,
        properties: { $ref: { type: 'string', pattern: '^#/components/schemas/' } },
      },
    },
  },
})
const signatureShape = ajv.compile({
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'secret', 'hash', 'key', 'signature'],
  properties: {
    kind: { enum: ['hmac'] },
    secret: { type: 'string', pattern: '^[A-Z][A-Z0-9_]*$' },
    hash: { enum: ['sha1', 'sha256', 'sha512'] },
    key: {
      type: 'object',
      additionalProperties: false,
      required: ['encoding'],
      properties: { encoding: { enum: ['utf8', 'base64', 'hex'] } },
    },
    signature: {
      type: 'object',
      additionalProperties: false,
      required: ['header', 'prefix', 'encoding'],
      properties: { header: string, prefix: { type: 'string' }, encoding: { enum: ['hex', 'base64'] } },
    },
  },
})

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const sampleLanguages = ['JavaScript', 'Python', 'Go', 'Shell']

/**
 * Words of `known` that a typing error could have turned into `word`, the likeliest first: at most three, a third of
 * their letters away.
 */
function nearest(word: string, known: readonly string[]): string[] {
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
function reportShape(
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

/** `x-webhook-source`: its shape, that its schemas exist, and that one signature scheme guards the operation. */
function webhookSource() {
  let root: Json = {}
  const names = new Map<string, string>()
  return {
    Root: (node: Json) => {
      root = node
    },
    PathItem: (node: Json, { location, report, key }: Context) => {
      for (const method of methods) {
        const operation = node[method] as Json | undefined
        const source = operation?.['x-webhook-source'] as Json | undefined
        if (operation === undefined || source === undefined) continue
        const at = location.child([method, 'x-webhook-source'])
        reportShape(sourceShape, source, at, 'x-webhook-source', report)
        if (method !== 'post') report({ message: 'Webhooks are received by POST.', location: at })
        const name = String(source.name)
        if (key !== `/webhooks/${name}`) {
          report({
            message: `The source ${name} is received at /webhooks/${name}, not at ${key}.`,
            location: at.child(['name']),
          })
        }
        if (names.has(name)) report({ message: `The source ${name} is declared twice.`, location: at.child(['name']) })
        names.set(name, String(key))
        checkEvents(source, at, report)
        checkPlaces(operation, source, at, report)
        checkSecurity(operation, location.child([method]), report)
      }
    },
  }

  function checkEvents(source: Json, at: Location, report: Context['report']) {
    const schemas = Object.keys(((root.components as Json)?.schemas as Json) ?? {})
    for (const [type, schema] of Object.entries((source.events as Json | undefined) ?? {})) {
      const reference = String((schema as Json)?.$ref ?? '')
      const name = reference.replace('#/components/schemas/', '')
      if (!schemas.includes(name)) {
        report({
          message: `The event ${type} refers to ${reference}, which does not exist.`,
          location: at.child(['events', type, '$ref']),
          suggest: nearest(name, schemas),
        })
      }
    }
  }

  function checkPlaces(operation: Json, source: Json, at: Location, report: Context['report']) {
    const declared = ((operation.parameters as Json[] | undefined) ?? []).map((parameter) => String(parameter.name))
    for (const place of ['eventType', 'deliveryId']) {
      const header = (source[place] as Json | undefined)?.header
      if (typeof header === 'string' && !declared.includes(header)) {
        report({
          message: `${place} is read from the header ${header}, which is not a parameter of the operation.`,
          location: at.child([place, 'header']),
          suggest: nearest(header, declared),
        })
      }
    }
  }

  function checkSecurity(operation: Json, at: Location, report: Context['report']) {
    const schemes = ((root.components as Json)?.securitySchemes as Record<string, Json> | undefined) ?? {}
    const required = ((operation.security as Json[] | undefined) ?? []).flatMap((requirement) =>
      Object.keys(requirement),
    )
    const [scheme] = required
    if (required.length !== 1 || scheme === undefined || schemes[scheme]?.['x-webhook-signature'] === undefined) {
      report({
        message:
          'An operation that receives webhooks has exactly one security scheme, and that has x-webhook-signature.',
        location: at.child(['security']),
      })
    }
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
    'webhook-source': webhookSource as Rule,
    'webhook-signature': webhookSignature as Rule,
    'event-types': eventTypes as Rule,
    'operation-conventions': operationConventions as Rule,
    'sent-webhooks': sentWebhooks as Rule,
  }
  return { id: 'hookpact', rules: { oas3 } }
}
