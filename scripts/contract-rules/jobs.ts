import { jobKeywords, jobTimeoutMs } from '../../src/contract/job-schemas.ts'
import { nearest } from '../../src/contract/nearest.ts'
import type { Context, Json, Location } from './context.ts'

const namePattern = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/

/**
 * Jobs: a schema with `x-job` is an object and has a dotted name of its own, which no handler has either, an output that
 * is a schema of the contract, and a time limit. The enum JobName lists them all.
 */
export function jobs() {
  return {
    Root: (root: Json, { location, report }: Context) => {
      const schemas = ((root.components as Json | undefined)?.schemas as Record<string, Json> | undefined) ?? {}
      const names: string[] = []
      const handlers = handlersOf(root)
      for (const [schema, content] of Object.entries(schemas)) {
        const at = location.child(['components', 'schemas', schema])
        checkKeywords(content, at, report)
        if (content['x-job'] === undefined) continue
        checkJob(content, schemas, at, report)
        const name = String(content['x-job'])
        if (names.includes(name))
          report({ message: `The job ${name} is declared twice.`, location: at.child(['x-job']) })
        names.push(name)
        // Both would be one destination.
        if (handlers.has(name)) {
          const message = `The job ${name} has the name of a handler, that of the event ${handlers.get(name)}.`
          report({ message, location: at.child(['x-job']) })
        }
      }
      checkNames(names, (schemas.JobName?.enum as string[] | undefined) ?? [], location, report)
      if ((root.paths as Json | undefined)?.['/webhooks/jobs'] !== undefined) {
        const at = location.child(['paths', '/webhooks/jobs']).key()
        report({ message: 'No source can be called jobs: that is what jobs come from.', location: at })
      }
    },
  }
}

/** The names of the handlers that the contract's sources may have, and the event of each. */
function handlersOf(root: Json): Map<string, string> {
  const handlers = new Map<string, string>()
  for (const path of Object.values((root.paths as Record<string, Json | null> | undefined) ?? {}))
    for (const operation of Object.values(path ?? {})) {
      const source = (operation as Json | null)?.['x-webhook-source'] as Json | null | undefined
      for (const type of Object.keys((source?.events as Json | null | undefined) ?? {}))
        handlers.set(`${String(source?.name)}.${type}`, `${type} of ${String(source?.name)}`)
    }
  return handlers
}

/** What begins as ours does and is none of them is a typing error. */
function checkKeywords(schema: Json, at: Location, report: Context['report']): void {
  for (const key of Object.keys(schema)) {
    if (!key.startsWith('x-job') || jobKeywords.some((keyword) => keyword === key)) continue
    const message = `\`${key}\` says nothing of a job; there are ${jobKeywords.join(', ')}.`
    report({ message, location: at.child([key]).key(), suggest: nearest(key, jobKeywords) })
  }
  if (schema['x-job'] !== undefined) return
  for (const key of jobKeywords)
    if (schema[key] !== undefined)
      report({ message: `\`${key}\` stands beside the x-job that it belongs to.`, location: at.child([key]).key() })
}

function checkJob(schema: Json, schemas: Record<string, Json>, at: Location, report: Context['report']): void {
  const { 'x-job': name, 'x-job-output': output, 'x-job-timeout': timeout, type } = schema
  if (typeof name !== 'string' || !namePattern.test(name))
    report({
      message:
        'x-job is the name of a job: words of a to z, 0 to 9 and _ with dots between them, such as report.build.',
      location: at.child(['x-job']),
    })
  if (type !== 'object') report({ message: `The input of the job ${String(name)} is an object.`, location: at })
  if (timeout !== undefined && jobTimeoutMs(String(timeout)) === undefined)
    report({
      message: 'x-job-timeout is a time such as 30s, 10m or 1h, up to 1d.',
      location: at.child(['x-job-timeout']),
    })
  if (output === undefined) return
  const reference = (output as Json | null)?.$ref
  const target = typeof reference === 'string' ? reference.replace('#/components/schemas/', '') : undefined
  if (target !== undefined && Object.hasOwn(schemas, target)) return
  report({
    message: 'x-job-output refers to a schema of components.',
    location: at.child(['x-job-output']),
    suggest: target === undefined ? [] : nearest(target, Object.keys(schemas)),
  })
}

function checkNames(
  expected: readonly string[],
  listed: readonly string[],
  location: Location,
  report: Context['report'],
): void {
  const at = location.child(['components', 'schemas', 'JobName', 'enum'])
  for (const name of expected)
    if (!listed.includes(name)) report({ message: `JobName lacks ${name}, the x-job of a schema.`, location: at })
  for (const name of listed)
    if (!expected.includes(name))
      report({
        message: `JobName lists ${name}, which no schema has as x-job.`,
        location: at,
        suggest: nearest(name, expected),
      })
}
