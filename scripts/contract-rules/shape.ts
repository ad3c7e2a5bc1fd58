import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { nearest } from '../../src/contract/nearest.ts'
import type { Context, Json, Location } from './context.ts'

/** Compiles the shapes of extensions. Verbose: the faults carry the schema that they broke, which has the names. */
export const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  // A branch of a shape says only what it adds: the type and the members stand beside it.
  strictTypes: false,
  strictRequired: false,
  verbose: true,
  formats: { regex: isPattern },
})

/** Reports each fault of an extension at the value, or key, that is wrong. Whether there is none. */
export function reportShape(
  validate: ValidateFunction,
  value: unknown,
  at: Location,
  name: string,
  report: Context['report'],
): boolean {
  if (validate(value)) return true
  for (const error of (validate.errors ?? []).filter(isOwn)) {
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
    const suggest = Array.isArray(allowed) ? nearest(String(error.data), allowed.map(String)) : []
    report({ message: `${[name, ...path].join('.')} ${detailOf(error)}.`, location: where, suggest })
  }
  return false
}

/** What a branch says is said by its parent: that it is none of the branches, or the branch that was taken. */
function isOwn({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== 'if' && !/\/oneOf\/\d/.test(schemaPath)
}

function detailOf({ keyword, params, schema, message }: ErrorObject): string {
  if (Array.isArray(params.allowedValues)) {
    const values = params.allowedValues.map(String)
    return values.length > 20 ? 'is none of the names that are known' : `must be one of ${values.join(', ')}`
  }
  if (keyword === 'oneOf') {
    const names = (schema as { required?: string[] }[]).flatMap(({ required = [] }) => required)
    return `has one of ${names.join(', ')}, and one only`
  }
  return message ?? 'is wrong'
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}
