import { expect, test } from 'vitest'
import type { Operation, Schema } from '../../src/contract/document.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { operations, parametersOf, receivers, sampleOf } from './contract.ts'
import type { Sent } from './requests.ts'
import {
  all,
  answers,
  authorised,
  send,
  sourceSecrets,
  validRequest,
  verdict,
  withHeaders,
  withoutHeader,
} from './requests.ts'

const templated = operations.filter((operation) => parametersOf(operation, 'path').length > 0)
const request = (operation: Operation): Sent => authorised(validRequest(operation), operation)
const queryParameters = operations.flatMap((operation) =>
  parametersOf(operation, 'query').map(([name, schema]) => ({ operation, name, schema })),
)
/** The first template of the path filled in with this, as it is. */
const filled = (operation: Operation, segment: string): Sent => ({
  ...request(operation),
  path: operation.path.replace(/\{[^{}]+\}/, segment),
})

test('every operation but a receiver refuses a query parameter that it does not declare, and names it', async () => {
  const app = await startTestApp(sourceSecrets)
  const closed = operations.filter(({ source }) => source === undefined)
  const undeclared = (operation: Operation) => ({ ...request(operation), query: 'no_such_parameter=1' })
  const got = await answers(app.url, closed, undeclared, (reply) => [verdict(reply), reply.json?.errors])
  const fault = { in: 'query', pointer: '/no_such_parameter', message: 'is not a parameter of this operation' }
  expect(got).toEqual(all(closed, ['400 invalid_parameter', [fault]]))
})

test('every receiver takes what its sender appends to the query', async () => {
  const app = await startTestApp(sourceSecrets)
  const got = await answers(app.url, receivers, (one) => ({ ...request(one), query: 'appended=1&appended=2' }), verdict)
  expect(got).toEqual(all(receivers, '202'))
})

test('every query parameter refuses a value that breaks its schema, and is named', async () => {
  const app = await startTestApp()
  expect(queryParameters.length).toBeGreaterThan(0)
  for (const { operation, name, schema } of queryParameters) {
    const query = new URLSearchParams({ [name]: breaking(schema) }).toString()
    const reply = await send(app.url, { ...request(operation), query })
    const place = `${operation.operationId}?${query}`
    expect(verdict(reply), place).toBe('400 invalid_parameter')
    expect(reply.json.errors, place).toEqual([expect.objectContaining({ in: 'query', pointer: `/${name}` })])
  }
})

test('every query parameter takes a value that fits its schema, and refuses it twice', async () => {
  const app = await startTestApp()
  for (const { operation, name, schema } of queryParameters) {
    const query = new URLSearchParams({ [name]: String(sampleOf(schema)) }).toString()
    expect(verdict(await send(app.url, { ...request(operation), query })), query).toBe('200')
    const twice = await send(app.url, { ...request(operation), query: `${query}&${query}` })
    expect(verdict(twice), `${operation.operationId}?${query} twice`).toBe('400 invalid_parameter')
  }
})

test('every header parameter that is needed is missed, and one that breaks its schema is refused', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const operation of operations) {
    const required = operation.parameterSchema.properties?.header?.required ?? []
    for (const [name, schema] of parametersOf(operation, 'header')) {
      const broken = await send(app.url, withHeaders(request(operation), { [name]: breaking(schema) }))
      expect(verdict(broken), `${operation.operationId}: ${name}`).toBe('400 invalid_parameter')
      expect(broken.json.errors).toEqual([expect.objectContaining({ in: 'header', pointer: `/${name}` })])
      if (!required.includes(name)) continue
      const missing = await send(app.url, withoutHeader(request(operation), name))
      expect(verdict(missing), `${operation.operationId} without ${name}`).toBe('400 invalid_parameter')
      expect(missing.json.errors).toEqual([{ in: 'header', pointer: `/${name}`, message: 'is missing' }])
    }
  }
})

test('every path parameter refuses a value that breaks its schema', async () => {
  const app = await startTestApp(sourceSecrets)
  const segments = [
    'x',
    'evt_',
    'evt_019B3C1E-7A44-7C1D-9D0C-2F4B7C1F6A01',
    '%00',
    '..%2F..%2Fetc%2Fpasswd',
    '%7Bid%7D',
  ]
  for (const segment of segments) {
    const got = await answers(app.url, templated, (operation) => filled(operation, segment), verdict)
    expect(got, segment).toEqual(all(templated, '400 invalid_parameter'))
  }
})

test('malformed percent-encoding in a path is refused and no defect', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const segment of ['%ZZ', '%', '%E0%A4', '%FF']) {
    const got = await answers(app.url, templated, (operation) => filled(operation, segment), verdict)
    expect(got, segment).toEqual(all(templated, '400 invalid_parameter'))
  }
})

test('malformed percent-encoding in a query is refused and no defect', async () => {
  const app = await startTestApp()
  for (const query of ['limit=%ZZ', 'since=%FF', 'status=%', 'cursor=%E0%A4', '%ZZ=1']) {
    const { status, json } = await app.api('GET', `/v1/events?${query}`)
    expect([status, json.code], query).toEqual([400, 'invalid_parameter'])
  }
})

test('every operation on one thing answers 404 when there is no such thing', async () => {
  const app = await startTestApp(sourceSecrets)
  const onOne = templated.filter(({ responses }) => '404' in responses)
  expect(onOne.length).toBeGreaterThan(0)
  expect(await answers(app.url, onOne, request, verdict)).toEqual(all(onOne, '404 not_found'))
})

/** A text that the schema of a parameter refuses. */
function breaking(schema: Schema): string {
  return typeof schema.maxLength === 'number' ? 'x'.repeat(schema.maxLength + 1) : '~'
}
