import { expect, test } from 'vitest'
import type { Operation, Schema } from '../../src/contract/document.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { forSenders, operations, parametersOf, receivers, sampleOf } from './contract.ts'
import { acknowledged, authorised, credentialParameters, refusal, sourceSecrets } from './credentials.ts'
import type { Got, Sent } from './requests.ts'
import { all, answers, each, send, validRequest, verdict, withHeaders, withoutHeader } from './requests.ts'

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

test('every operation but those for senders refuses a query parameter that it does not declare, and names it', async () => {
  const app = await startTestApp(sourceSecrets)
  const closed = operations.filter((operation) => !forSenders.includes(operation))
  const undeclared = (operation: Operation) => ({ ...request(operation), query: 'no_such_parameter=1' })
  const got = await answers(app.url, closed, undeclared, (reply) => [verdict(reply), reply.json?.errors])
  const fault = { in: 'query', pointer: '/no_such_parameter', message: 'is not a parameter of this operation' }
  expect(got).toEqual(all(closed, ['400 invalid_parameter', [fault]]))
})

test('every operation for senders takes what its sender appends to the query', async () => {
  const app = await startTestApp(sourceSecrets)
  const appended = (one: Operation) => queried(one, 'appended=1&appended=2')
  const got = await answers(app.url, forSenders, appended, verdict)
  expect(got).toEqual(each(forSenders, (one) => (receivers.includes(one) ? acknowledged(one) : '200')))
})

test('every query parameter refuses a value that breaks its schema, and is named', async () => {
  const app = await startTestApp(sourceSecrets)
  const bounded = queryParameters.filter(({ schema }) => breaking(schema) !== undefined)
  expect(bounded.length).toBeGreaterThan(0)
  for (const { operation, name, schema } of bounded) {
    const query = new URLSearchParams({ [name]: breaking(schema) ?? '' }).toString()
    const place = `${operation.operationId}?${query}`
    if (isCredential(operation, name)) {
      // What is part of the signature is refused with it.
      const signed = authorised(validRequest(operation), operation)
      expect(verdict(await send(app.url, { ...signed, query })), place).toBe(refusal(operation, 'mismatch'))
      continue
    }
    const reply = await send(app.url, queried(operation, query))
    expect(verdict(reply), place).toBe('400 invalid_parameter')
    expect(pointersOf(reply), place).toEqual([`query /${name}`])
  }
})

test('every query parameter that is needed is missed', async () => {
  const app = await startTestApp(sourceSecrets)
  const needed = queryParameters.filter(({ operation, name }) =>
    operation.parameterSchema.properties?.query?.required?.includes(name),
  )
  expect(needed.length).toBeGreaterThan(0)
  for (const { operation, name } of needed) {
    const query = new URLSearchParams(validRequest(operation).query)
    query.delete(name)
    const reply = await send(app.url, authorised({ ...validRequest(operation), query: query.toString() }, operation))
    expect(verdict(reply), `${operation.operationId} without ${name}`).toBe('400 invalid_parameter')
    expect(reply.json.errors).toEqual([{ in: 'query', pointer: `/${name}`, message: 'is missing' }])
  }
})

test('every query parameter takes a value that fits its schema, and refuses it twice', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const { operation, name, schema } of queryParameters) {
    // What a sender signs with is its own to choose: the tests that admit try it.
    if (isCredential(operation, name)) continue
    const query = new URLSearchParams({ [name]: String(sampleOf(schema)) }).toString()
    expect(verdict(await send(app.url, queried(operation, query))), query).toMatch(/^20[024]$/)
    const twice = await send(app.url, queried(operation, `${query}&${query}`))
    expect(verdict(twice), `${operation.operationId}?${query} twice`).toBe('400 invalid_parameter')
  }
})

test('every header parameter that is needed is missed, and one that breaks its schema is refused', async () => {
  const app = await startTestApp(sourceSecrets)
  let tried = 0
  for (const operation of operations) {
    const required = operation.parameterSchema.properties?.header?.required ?? []
    for (const [name, schema] of parametersOf(operation, 'header')) {
      const value = breaking(schema)
      if (value === undefined) continue
      tried += 1
      const place = `${operation.operationId}: ${name}`
      if (isCredential(operation, name)) {
        const forged = withHeaders(authorised(validRequest(operation), operation), { [name]: value })
        expect(verdict(await send(app.url, forged)), place).toBe(refusal(operation, 'mismatch'))
        continue
      }
      const broken = await send(app.url, authorised(withHeaders(validRequest(operation), { [name]: value }), operation))
      expect(verdict(broken), place).toBe('400 invalid_parameter')
      expect(pointersOf(broken), place).toEqual([`header /${name}`])
      if (!required.includes(name)) continue
      const missing = await send(app.url, authorised(withoutHeader(validRequest(operation), name), operation))
      expect(verdict(missing), `${operation.operationId} without ${name}`).toBe('400 invalid_parameter')
      expect(missing.json.errors).toEqual([{ in: 'header', pointer: `/${name}`, message: 'is missing' }])
    }
  }
  expect(tried).toBeGreaterThan(0)
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

/** The operation's request with this in the place of the parameters that it names, or beside the others. */
function queried(operation: Operation, text: string): Sent {
  const sent = validRequest(operation)
  const kept = [...new URLSearchParams(sent.query)].filter(([name]) => !new URLSearchParams(text).has(name))
  const query = [new URLSearchParams(kept).toString(), text].filter((part) => part !== '').join('&')
  return authorised({ ...sent, query }, operation)
}

/** The places of the faults that are told, each once: a value may break its schema in two ways. */
function pointersOf({ json }: Got): string[] {
  const faults: readonly { readonly in: string; readonly pointer: string }[] = json.errors
  return [...new Set(faults.map((fault) => `${fault.in} ${fault.pointer}`))]
}

function isCredential(operation: Operation, name: string): boolean {
  return credentialParameters(operation).includes(name.toLowerCase())
}

/** A text that the schema of a parameter refuses; undefined if it takes every text. */
function breaking(schema: Schema): string | undefined {
  if (typeof schema.maxLength === 'number') return 'x'.repeat(schema.maxLength + 1)
  const isBounded = ['pattern', 'enum', 'const', 'format', 'minimum'].some((keyword) => keyword in schema)
  return isBounded || schema.type !== 'string' ? '~' : undefined
}
