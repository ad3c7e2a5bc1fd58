import { readFileSync } from 'node:fs'
import { nearest } from '../../src/contract/nearest.ts'
import type { Context, Json, Location } from './context.ts'
import { ajv, reportShape } from './shape.ts'

const schema = JSON.parse(readFileSync(new URL('webhook-source.schema.json', import.meta.url), 'utf8')) as Json
ajv.addSchema(schema, 'source')
const sourceShape = ajv.compile({ $ref: 'source#' })
const handshakeShape = ajv.compile({ $ref: 'source#/$defs/handshakeOperation' })

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']

/** `x-webhook-source` and `x-webhook-handshake`: their shape, and that they agree with the rest of the operation. */
export function webhookSource() {
  let root: Json = {}
  const paths = new Map<string, string>()
  const asked: { readonly name: string; readonly at: Location; readonly report: Context['report'] }[] = []
  return {
    Root: {
      enter: (node: Json) => {
        root = node
      },
      leave: () => {
        for (const { name, at, report } of asked) {
          if (paths.has(name)) continue
          report({ message: `There is no source ${name}.`, location: at, suggest: nearest(name, [...paths.keys()]) })
        }
      },
    },
    PathItem: (item: Json, { location, report, key }: Context) => {
      for (const method of methods) {
        const operation = item[method] as Json | undefined
        if (operation === undefined) continue
        const declared = [item.parameters, operation.parameters].flatMap((list) => (list as Json[] | undefined) ?? [])
        const parameters = declared.map((parameter) => follow(root, parameter))
        const at = location.child([method])
        const subject = { operation, parameters, at, report }
        if (operation['x-webhook-source'] !== undefined) checkSource(subject, String(key), method)
        if (operation['x-webhook-handshake'] !== undefined) checkHandshakeOperation(subject)
      }
    },
  }

  interface Subject {
    readonly operation: Json
    readonly parameters: readonly Json[]
    readonly at: Location
    readonly report: Context['report']
  }

  function checkSource(subject: Subject, path: string, method: string) {
    const { operation, report } = subject
    const source = operation['x-webhook-source'] as Json
    const at = subject.at.child(['x-webhook-source'])
    reportShape(sourceShape, source, at, 'x-webhook-source', report)
    const name = String(source.name)
    const byPath = path
      .replace('/webhooks/', '')
      .replaceAll(/\/\{[^}]*\}/g, '')
      .replaceAll('/', '-')
    if (!path.startsWith('/webhooks/') || ![byPath, `${byPath}-${method}`].includes(name)) {
      report({
        message: `The source at ${path} is called ${byPath}, or ${byPath}-${method} beside another, and not ${name}.`,
        location: at.child(['name']),
      })
    }
    if (paths.has(name)) report({ message: `The source ${name} is declared twice.`, location: at.child(['name']) })
    paths.set(name, path)
    checkEvents(source, at, report)
    for (const place of ['eventType', 'deliveryId', 'dedupKey']) checkPlace(subject, source[place], at.child([place]))
    for (const [index, place] of ((source.agreement as Json[] | undefined) ?? []).entries())
      checkPlace(subject, place, at.child(['agreement', index]))
    checkSecurity(subject, source.authentication === 'none')
    checkReplies(subject, source, at)
  }

  function checkHandshakeOperation(subject: Subject) {
    const handshake = subject.operation['x-webhook-handshake'] as Json
    const at = subject.at.child(['x-webhook-handshake'])
    reportShape(handshakeShape, handshake, at, 'x-webhook-handshake', subject.report)
    asked.push({ name: String(handshake.source), at: at.child(['source']), report: subject.report })
    checkSecurity(subject, false)
    checkStatus(subject, (handshake.reply as Json | undefined)?.status, at.child(['reply']))
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

  /** What is looked for in a parameter must be one: what the contract does not say is not looked at. */
  function checkPlace(subject: Subject, place: unknown, at: Location) {
    if (typeof place !== 'object' || place === null) return
    for (const kind of ['firstOf', 'join']) {
      const places = (place as Json)[kind]
      if (Array.isArray(places))
        for (const [index, part] of places.entries()) checkPlace(subject, part, at.child([kind, index]))
    }
    for (const kind of ['header', 'query', 'path']) {
      const name = (place as Json)[kind]
      const declared = subject.parameters.filter((parameter) => parameter.in === kind).map(({ name }) => String(name))
      if (typeof name === 'string' && !declared.includes(name)) {
        subject.report({
          message: `It is read from the ${kind} parameter ${name}, which the operation does not have.`,
          location: at.child([kind]),
          suggest: nearest(name, declared),
        })
      }
    }
  }

  function checkSecurity({ operation, at, report }: Subject, isOpen: boolean) {
    const schemes = ((root.components as Json)?.securitySchemes as Record<string, Json> | undefined) ?? {}
    const alternatives = (operation.security as Json[] | undefined) ?? (root.security as Json[] | undefined) ?? []
    const isUnsafe = alternatives.length === 0 || alternatives.some((required) => Object.keys(required).length === 0)
    if (isUnsafe && !isOpen) {
      report({
        message: 'Nothing guards this source. Name a security scheme, or say `authentication: none` on purpose.',
        location: at.child(['security']),
      })
    }
    if (!isUnsafe && isOpen)
      report({
        message: '`authentication: none` stands beside `security: []` alone.',
        location: at.child(['security']),
      })
    for (const [index, required] of alternatives.entries()) {
      for (const scheme of Object.keys(required)) {
        if (schemes[scheme] !== undefined && schemes[scheme]['x-webhook-signature'] === undefined) {
          report({
            message: `The security scheme ${scheme} has no x-webhook-signature, so nothing can be verified by it.`,
            location: at.child(['security', index]),
          })
        }
      }
    }
  }

  function checkReplies(subject: Subject, source: Json, at: Location) {
    const acknowledgement = source.acknowledgement as Json | undefined
    if (acknowledgement === undefined) {
      for (const status of [200, 202]) checkStatus(subject, status, at)
      if (source.items !== undefined)
        subject.report({ message: 'A source with `items` says its acknowledgement.', location: at.child(['items']) })
    } else checkStatus(subject, acknowledgement.status, at.child(['acknowledgement']))
    if (source.refusalStatus !== undefined) checkStatus(subject, source.refusalStatus, at.child(['refusalStatus']))
    if (source.onInvalid === 'reject') checkStatus(subject, 422, at.child(['onInvalid']))
    checkStatus(subject, 429, at)
    for (const [index, handshake] of ((source.handshakes as Json[] | undefined) ?? []).entries()) {
      const where = at.child(['handshakes', index])
      const reply = (handshake?.reply ?? {}) as Json
      checkStatus(subject, reply.status, where)
      const when = (handshake?.when ?? {}) as Json
      if (handshake?.unauthenticated === true && (reply.json !== undefined || when.body !== undefined)) {
        subject.report({
          message: 'What is answered unverified is asked by a header or the query, and answered as text.',
          location: where.child(['unauthenticated']),
        })
      }
    }
  }

  function checkStatus({ operation, report }: Subject, status: unknown, at: Location) {
    if (status === undefined || (operation.responses as Json | undefined)?.[String(status)] !== undefined) return
    report({ message: `It may be answered with ${status}, which the operation's responses do not have.`, location: at })
  }
}

function follow(root: Json, node: Json): Json {
  const reference = node.$ref
  if (typeof reference !== 'string') return node
  const target = reference
    .split('/')
    .slice(1)
    .reduce<unknown>((parent, part) => (parent as Json | undefined)?.[part], root)
  return (target ?? {}) as Json
}
