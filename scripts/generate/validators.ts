import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument, Operation, Reference, Schema } from '../../src/contract/document.ts'
import { readOperations, resolveReference } from '../../src/contract/document.ts'
import { jobKeywords, readJobs } from '../../src/contract/job-schemas.ts'
import type { WebhookSource } from '../../src/contract/source.ts'

type Tree = { [key: string]: Tree | string }

/**
 * The validators, compiled ahead so that nothing is compiled at start. References are kept, never dereferenced:
 * `required` beside a
 * `$ref` must add to the target's.
 *
 * - `validators/bodies.js`: JSON bodies of operations, payloads of sources, what we send, and what jobs are given and give. Strict about types.
 * - `validators/parameters.js`: path, query and headers of operations. They come as text, so types are coerced and
 * defaults filled in.
 * - `validators/replies.js`: what the server answers; loaded by tests only.
 */
export function validatorFiles(contract: OpenApiDocument): [string, string][] {
  const bodies = new Module(contract, false)
  const parameters = new Module(contract, true)
  const replies = new Module(contract, false)

  const requestBodies: Tree = {}
  const parameterSets: Tree = {}
  const replyBodies: Tree = {}
  const sourceEvents: Tree = {}
  const sourceBodies: Tree = {}
  for (const operation of readOperations(contract)) {
    const id = operation.operationId
    parameterSets[id] = parameters.add(`${id}__parameters`, operation.parameterSchema)
    if (operation.source === undefined) {
      const json = operation.bodies.get('application/json')
      if (json !== undefined) requestBodies[id] = bodies.add(`${id}__body`, json)
    } else {
      const source = operation.source
      if (source.events === undefined) sourceBodies[source.name] = bodyValidators(operation, source, bodies)
      const names = Object.entries(source.events ?? {}).map(([type, schema]) => [
        type,
        bodies.add(`${source.name}__${type}`, schema),
      ])
      sourceEvents[source.name] = Object.fromEntries(names) as Tree
    }
    replyBodies[id] = {}
    for (const [status, reply] of Object.entries(operation.responses)) {
      const byMedia: Tree = {}
      for (const [mediaType, media] of Object.entries(resolveReference(contract, reply).content ?? {})) {
        byMedia[mediaType] = replies.add(`${id}__${status}__${mediaType}`, media.schema)
      }
      replyBodies[id][status] = byMedia
    }
  }
  const sentEvents: Tree = {}
  for (const [type, item] of Object.entries(contract.webhooks)) {
    const schema = item.post.requestBody?.content['application/json']?.schema
    if (schema !== undefined) sentEvents[type] = bodies.add(`sent__${type}`, schema)
  }
  const jobInputs: Tree = {}
  const jobOutputs: Tree = {}
  for (const { name, input, output } of readJobs(contract)) {
    jobInputs[name] = bodies.add(`job__${name}__input`, { $ref: input })
    if (output !== undefined) jobOutputs[name] = bodies.add(`job__${name}__output`, { $ref: output })
  }

  return [
    [
      'validators/bodies.js',
      bodies.code({ requestBodies, sourceEvents, sourceBodies, sentEvents, jobInputs, jobOutputs }),
    ],
    [
      'validators/bodies.d.ts',
      declaration([
        'requestBodies: Record<string, Validator>',
        'sourceEvents: Record<string, Record<string, Validator>>',
        'sourceBodies: Record<string, Record<string, Validator>>',
        'sentEvents: Record<string, Validator>',
        'jobInputs: Record<string, Validator>',
        'jobOutputs: Record<string, Validator>',
      ]),
    ],
    ['validators/parameters.js', parameters.code({ parameters: parameterSets })],
    ['validators/parameters.d.ts', declaration(['parameters: Record<string, Validator>'])],
    ['validators/replies.js', replies.code({ replies: replyBodies })],
    ['validators/replies.d.ts', declaration(['replies: Record<string, Record<string, Record<string, Validator>>>'])],
  ]
}

/**
 * The validators of a source without event types, by media type. A CloudEvent is judged in its structured form, in
 * whichever mode it came.
 */
function bodyValidators(operation: Operation, source: WebhookSource, module: Module): Tree {
  const structured = operation.bodies.get('application/cloudevents+json')
  const entries = [...operation.bodies].map(([mediaType, schema]): [string, string] => {
    const judged = source.format === 'cloudevents' ? (structured ?? schema) : schema
    return [mediaType, module.add(`${source.name}__${mediaType}`, judged)]
  })
  return Object.fromEntries(entries)
}

/**
 * ajv copies all errors so far for each reference that fails: a body of 80 KB with as many faults would block for
 * half a minute. The array that is appended to is never one that somebody else reads: each call of a validator begins
 * one of its own.
 */
function appendErrors(compiled: string): string {
  const copy = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g
  const appending = compiled.replace(
    copy,
    'if(vErrors === null){ vErrors = $1.errors; } else { for(const error of $1.errors){ vErrors.push(error); } }',
  )
  if (appending.includes('.concat(')) throw new Error('ajv writes code that copies errors in a way that is not known')
  return appending
}

/** One generated file: schemas under names, compiled together so that they share what they refer to. */
class Module {
  readonly #ajv: Ajv2020
  readonly #contract: OpenApiDocument
  readonly #schemas: Record<string, Schema> = {}
  readonly #references: Record<string, string> = {}
  /** The names in code of what is in `#references`, by the names in the contract. */
  readonly #names = new Map<string, string>()

  constructor(contract: OpenApiDocument, coerce: boolean) {
    this.#contract = contract
    this.#ajv = new Ajv2020({
      code: { source: true, esm: true, lines: true },
      allErrors: true,
      inlineRefs: false,
      strict: true,
      strictTypes: false,
      strictRequired: false,
      strictTuples: false,
      allowUnionTypes: true,
      ...(coerce ? { coerceTypes: 'array' as const, useDefaults: true } : { useDefaults: false }),
    })
    addFormats.default(this.#ajv)
    this.#ajv.addVocabulary(['components', 'v', ...jobKeywords])
  }

  /** Adds a schema and gives the name of its validator. A schema that only refers to a component shares that one's. */
  add(name: string, schema: Schema | Reference): string {
    const component = Object.keys(schema).length === 1 ? schema.$ref?.replace('#/components/schemas/', '') : undefined
    const key = this.#nameInCode(component ?? name)
    this.#references[key] = component === undefined ? `contract#/v/${key}` : `contract#/components/schemas/${component}`
    if (component === undefined) this.#schemas[key] = schema
    return key
  }

  /** Two names that would be the same in code, as those of plugins may be, are told apart by a number. */
  #nameInCode(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const plain = name.replace(/[^A-Za-z0-9_]/g, '_')
    let key = plain
    for (let number = 2; key in this.#references; number += 1) key = `${plain}_${number}`
    this.#names.set(name, key)
    return key
  }

  code(exports: Record<string, Tree>): string {
    this.#ajv.addSchema({
      $id: 'contract',
      components: { schemas: this.#contract.components.schemas },
      v: this.#schemas,
    } as never)
    const compiled = standaloneCode.default(this.#ajv, this.#references)
    const header =
      "// Made by `npm run generate` from openapi.yaml.\nimport { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n"
    const maps = Object.entries(exports).map(([name, tree]) => `export const ${name} = ${literal(tree)};\n`)
    return `${header}${appendErrors(compiled).replace(/^"use strict";/, '')}\n${maps.join('')}`
  }
}

function literal(tree: Tree | string): string {
  if (typeof tree === 'string') return tree
  return `{ ${Object.entries(tree)
    .map(([key, value]) => `${JSON.stringify(key)}: ${literal(value)}`)
    .join(', ')} }`
}

function declaration(constants: string[]): string {
  return `// Made by \`npm run generate\` from openapi.yaml.
import type { ErrorObject } from 'ajv'
export interface Validator {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}
${constants.map((constant) => `export declare const ${constant}\n`).join('')}`
}
