import type { OpenApiDocument, Schema } from '../contract/document.ts'
import { resolveReference } from '../contract/document.ts'

/** What a value can be, as far as a condition can ask. */
export interface Shape {
  readonly kind: 'any' | 'text' | 'number' | 'truth' | 'null' | 'list' | 'object' | 'moment' | 'span'
  readonly isNullable: boolean
  /** Written out or put together by the condition, and no part of an event. */
  readonly isMade?: boolean
  /** All that it can be, where the schema lists it. */
  readonly values?: readonly unknown[]
  /** Of a list. */
  readonly items?: Shape
  /** Of an object; computed when it is asked for, since schemas refer to themselves. */
  readonly members?: () => ReadonlyMap<string, Member>
  /** Of an object: what any other member is; undefined: there is none that a condition may name. */
  readonly others?: Shape | undefined
}
export interface Member {
  readonly shape: Shape
  readonly isOptional: boolean
}

export const any: Shape = { kind: 'any', isNullable: false }
export const text: Shape = { kind: 'text', isNullable: false }
export const number: Shape = { kind: 'number', isNullable: false }
export const truth: Shape = { kind: 'truth', isNullable: false }
export const moment: Shape = { kind: 'moment', isNullable: false }
export const span: Shape = { kind: 'span', isNullable: false }
export const nothing: Shape = { kind: 'null', isNullable: true }
export const listOf = (items: Shape): Shape => ({ kind: 'list', isNullable: false, items })

/** An object with these members, none of them optional. */
export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  const map = new Map(Object.entries(members).map(([name, shape]) => [name, { shape, isOptional: false }]))
  return { kind: 'object', isNullable: false, members: () => map }
}

/** What each JSON type is. */
const kinds: Readonly<Record<string, Shape>> = { string: text, number, integer: number, boolean: truth, null: nothing }

/**
 * Reads shapes from the contract's schemas. What a schema says by other words than those that are read here is `any`:
 * a condition may do with it what it likes.
 *
 * A member that an object does not name is taken for a typing error, even where the schema would let it through: senders
 * may add members at any time, and a condition over one that nobody has described is wrong more often than right. Only
 * an object that describes what its other members are, or names none at all, has them.
 */
export function createShapeOf(document: OpenApiDocument): (schema: Schema) => Shape {
  const known = new Map<Schema, Shape>()

  function shapeOf(schema: Schema): Shape {
    const before = known.get(schema)
    if (before !== undefined) return before
    // What its own items or other members refer to; members are read when they are asked for, and have no end.
    known.set(schema, { ...any, isNullable: true })
    const shape = read(schema)
    known.set(schema, shape)
    return shape
  }

  function read(schema: Schema): Shape {
    const parts: Shape[] = []
    if (typeof schema.$ref === 'string') parts.push(shapeOf(resolveReference<Schema>(document, { $ref: schema.$ref })))
    for (const part of schemas(schema.allOf)) parts.push(shapeOf(part))
    for (const choices of [schemas(schema.oneOf), schemas(schema.anyOf)])
      if (choices.length > 0) parts.push(choices.map(shapeOf).reduce(either))
    const own = ownShape(schema)
    if (own !== undefined) parts.push(own)
    return parts.length === 0 ? { ...any, isNullable: true } : parts.reduce(both)
  }

  function ownShape(schema: Schema): Shape | undefined {
    const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined
    if (values !== undefined) return values.map((value) => valueShape(value)).reduce(either)
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? implied(schema))
    if (types.length === 0) return undefined
    return types.map((type) => typeShape(type, schema)).reduce(either)
  }

  function typeShape(type: string, schema: Schema): Shape {
    if (type === 'array') return listOf(isSchema(schema.items) ? shapeOf(schema.items) : { ...any, isNullable: true })
    if (type === 'object') return objectShape(schema)
    return kinds[type] ?? any
  }

  function objectShape(schema: Schema): Shape {
    const properties = Object.entries(schema.properties ?? {})
    const required = new Set(schema.required ?? [])
    const { additionalProperties } = schema
    const isOpen = properties.length === 0 && additionalProperties !== false
    const others = isSchema(additionalProperties)
      ? shapeOf(additionalProperties)
      : isOpen
        ? { ...any, isNullable: true }
        : undefined
    let members: ReadonlyMap<string, Member> | undefined
    return {
      kind: 'object',
      isNullable: false,
      others,
      members: () => {
        members ??= new Map(
          properties.map(([name, member]) => [name, { shape: shapeOf(member), isOptional: !required.has(name) }]),
        )
        return members
      },
    }
  }

  return shapeOf
}

function implied(schema: Schema): string[] {
  if (schema.properties !== undefined || schema.required !== undefined) return ['object']
  return schema.items === undefined ? [] : ['array']
}

function valueShape(value: unknown): Shape {
  if (value === null) return nothing
  const kind = { string: text, number, boolean: truth }[typeof value as string]
  return kind === undefined ? any : { ...kind, values: [value] }
}

/** One of two: what both have in common is certain, the rest is optional. */
function either(a: Shape, b: Shape): Shape {
  if (a.kind === 'null') return { ...b, isNullable: true }
  if (b.kind === 'null') return { ...a, isNullable: true }
  const isNullable = a.isNullable || b.isNullable
  if (a.kind !== b.kind) return { ...any, isNullable }
  if (a.kind === 'list') return { ...a, isNullable, items: either(a.items ?? any, b.items ?? any) }
  if (a.kind === 'object')
    return { ...a, isNullable, others: a.others ?? b.others, members: merged(a, b, either, true) }
  if (a.values === undefined || b.values === undefined) return { kind: a.kind, isNullable }
  return { ...a, isNullable, values: [...new Set([...a.values, ...b.values])] }
}

/** Both at once: what either says holds. */
function both(a: Shape, b: Shape): Shape {
  if (a.kind === 'any') return { ...b, isNullable: a.isNullable && b.isNullable }
  if (b.kind === 'any') return { ...a, isNullable: a.isNullable && b.isNullable }
  const isNullable = a.isNullable && b.isNullable
  if (a.kind !== b.kind) return { ...any, isNullable }
  if (a.kind === 'object') {
    // One that names nothing leaves open what the other one closes.
    const others = a.members?.().size === 0 ? b.others : b.members?.().size === 0 ? a.others : (a.others ?? b.others)
    return { ...a, isNullable, others, members: merged(a, b, both, false) }
  }
  return { ...a, ...(b.values === undefined ? {} : { values: b.values }), isNullable }
}

function merged(
  a: Shape,
  b: Shape,
  merge: (a: Shape, b: Shape) => Shape,
  isChoice: boolean,
): () => ReadonlyMap<string, Member> {
  let members: Map<string, Member> | undefined
  return () => {
    if (members !== undefined) return members
    const [left, right] = [a.members?.() ?? new Map<string, Member>(), b.members?.() ?? new Map<string, Member>()]
    members = new Map()
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      const [one, two] = [left.get(name), right.get(name)]
      const shape = one === undefined || two === undefined ? (one ?? two)?.shape : merge(one.shape, two.shape)
      const isOptional = isChoice
        ? (one?.isOptional ?? true) || (two?.isOptional ?? true)
        : (one?.isOptional ?? true) && (two?.isOptional ?? true)
      members.set(name, { shape: shape ?? any, isOptional })
    }
    return members
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function schemas(value: unknown): Schema[] {
  return Array.isArray(value) ? value.filter(isSchema) : []
}
