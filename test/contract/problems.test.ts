import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Response } from '../../src/contract/document.ts'
import { resolveReference } from '../../src/contract/document.ts'
import type { ProblemCode } from '../../src/problem.ts'
import { Problem, problemKinds } from '../../src/problem.ts'
import type { RefusalReason } from '../../src/signature/refusal.ts'
import { refusalReasons } from '../../src/signature/refusal.ts'
import {
  contract,
  examplesOf,
  jsonOperations,
  management,
  operations,
  parametersOf,
  publicOperations,
  receivers,
} from './contract.ts'
import { repository } from './repository-copy.ts'

const codes = Object.keys(problemKinds) as ProblemCode[] // its keys
const schema = contract.components.schemas.Problem

test('the codes of the code and of the document are the same, in the same order', () => {
  expect(schema?.properties?.code?.enum).toEqual(codes)
})

test('the table of the document has the same codes, with the same statuses and a meaning for each', () => {
  const rows = String(schema?.description).matchAll(/^\| `(\w+)` \| (\d+) \| (.+) \|$/gm)
  const table = [...rows].map(([, code, status]) => [code, Number(status)])
  expect(table).toEqual(codes.map((code) => [code, problemKinds[code][0]]))
})

test('every problem fits the schema of problems and has a title of its own', () => {
  const members = Object.keys(schema?.properties ?? {})
  for (const code of codes) {
    const faults = [{ in: 'body' as const, pointer: '/a', message: 'is wrong' }]
    const json = new Problem(code, 'detail', { faults, reason: 'missing-token' }).toJSON()
    expect(Object.keys(json).sort(), code).toEqual(members.sort())
  }
  const titles = Object.values(problemKinds).map(([, title]) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('every example of a problem is a problem that the server can answer, under its own status', () => {
  let count = 0
  for (const { operationId, responses, source } of operations) {
    for (const [status, response] of Object.entries(responses)) {
      const media = resolveReference<Response>(contract, response).content?.['application/problem+json']
      for (const [, value] of media === undefined ? [] : examplesOf(media)) {
        const { detail: _detail, errors: _errors, ...example } = value as Record<string, unknown> // a problem
        const { code, reason } = example as { code: ProblemCode; reason?: RefusalReason } // its schema
        // A sender may insist on a status of its own for what is not authentic, and only for that.
        const own = reason !== undefined && source?.refusalStatus === Number(status) ? { status: Number(status) } : {}
        const problem = new Problem(code, '', { ...own, ...(reason === undefined ? {} : { reason }) })
        expect(example, `${operationId} ${status}`).toEqual(problem.toJSON())
        expect(Object.keys(refusalReasons), `${operationId} ${status}`).toContain(reason ?? 'no-secret')
        expect(String(example.status), `${operationId} ${status}`).toBe(status)
        count += 1
      }
    }
  }
  expect(count).toBeGreaterThan(operations.length)
})

test('every status of a problem is declared by an operation, and every declared error is the status of a problem', () => {
  const declared = new Set(operations.flatMap(({ responses }) => Object.keys(responses).map(Number)))
  const statuses = new Set(codes.map((code) => problemKinds[code][0]))
  // Of a path without that method, or of what is no whole request: they belong to no operation.
  const beforeRouting = (['method_not_allowed', 'request_timeout', 'headers_too_large'] as const).map(
    (code) => problemKinds[code][0],
  )
  expect([...statuses].filter((status) => !declared.has(status))).toEqual(beforeRouting)
  expect([...declared].filter((status) => status >= 400 && !statuses.has(status as never))).toEqual([]) // any number
})

test('every operation declares the errors that its kind can answer', () => {
  const needed = new Map<string, ProblemCode[]>()
  const need = (subjects: typeof operations, ...more: ProblemCode[]) => {
    for (const { operationId } of subjects) needed.set(operationId, [...(needed.get(operationId) ?? []), ...more])
  }
  need(operations, 'invalid_parameter', 'internal_error')
  need(management, 'unauthorized', 'storage_unavailable')
  need(receivers, 'signature_missing', 'signature_mismatch', 'secret_not_configured', 'storage_unavailable')
  need(
    operations.filter(({ bodies }) => bodies.size > 0),
    'malformed_body',
    'body_too_large',
    'unsupported_media_type',
  )
  need(jsonOperations, 'validation_failed')
  need(
    management.filter((operation) => parametersOf(operation, 'path').length > 0),
    'not_found',
  )
  for (const { operationId, responses } of operations) {
    const missing = (needed.get(operationId) ?? []).filter((code) => !(problemKinds[code][0] in responses))
    expect(missing, operationId).toEqual([])
  }
})

test('no public operation declares that it needs a key', () => {
  expect(publicOperations.filter(({ responses }) => '401' in responses || '403' in responses)).toEqual([])
})

test('every code is one that the server answers somewhere', () => {
  const files = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('problem.ts'))
  const text = sources.map((file) => readFileSync(join(repository, 'src', file), 'utf8')).join('\n')
  expect(codes.filter((code) => !new RegExp(`Problem\\(\\s*'${code}'`).test(text))).toEqual([])
})
