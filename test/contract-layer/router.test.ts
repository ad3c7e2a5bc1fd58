import { expect, test } from 'vitest'
import type { Operation } from '../../src/contract/document.ts'
import { createMatcher } from '../../src/contract/router.ts'

function operation(method: string, path: string): Operation {
  return {
    operationId: `${method} ${path}`,
    method,
    path,
    security: [],
    parameterSchema: {},
    bodyRequired: false,
    bodies: new Map(),
    encodings: new Map(),
    responses: {},
    source: undefined,
    takesBatches: false,
    handshake: undefined,
    plugin: undefined,
  }
}

const match = createMatcher([
  operation('get', '/'),
  operation('get', '/topics'),
  operation('post', '/topics'),
  operation('get', '/topics/{topic}'),
  operation('delete', '/topics/{topic}'),
  operation('post', '/topics/{topic}/events'),
  operation('get', '/topics/special'),
  operation('get', '/topics/special/events'),
  operation('put', '/{a}/{b}/{c}/d'),
  operation('get', '/a-b.c~d/__proto__'),
])

test.each([
  ['get', '/', 'get /', {}],
  ['GET', '/topics', 'get /topics', {}],
  ['POST', '/topics', 'post /topics', {}],
  ['get', '/topics/one', 'get /topics/{topic}', { topic: 'one' }],
  ['get', '/topics/special', 'get /topics/special', {}],
  ['post', '/topics/one/events', 'post /topics/{topic}/events', { topic: 'one' }],
  ['get', '/topics/special/events', 'get /topics/special/events', {}],
  ['put', '/topics/special/events/d', 'put /{a}/{b}/{c}/d', { a: 'topics', b: 'special', c: 'events' }],
  ['put', '/topics/one/two/d', 'put /{a}/{b}/{c}/d', { a: 'topics', b: 'one', c: 'two' }],
  ['get', '/topics/a%2Fb%20c%C3%A9', 'get /topics/{topic}', { topic: 'a/b cé' }],
  ['get', '/topics/a+b', 'get /topics/{topic}', { topic: 'a+b' }],
  ['get', '/topics/__proto__', 'get /topics/{topic}', { topic: '__proto__' }],
  ['get', '/topics/Special', 'get /topics/{topic}', { topic: 'Special' }],
  ['get', '/a-b.c~d/__proto__', 'get /a-b.c~d/__proto__', {}],
])('%s %s leads to %s', (method, path, operationId, values) => {
  expect(match(method, path)).toMatchObject({ kind: 'operation', operation: { operationId }, path: values })
})

test.each([
  ['put', '/topics', ['GET', 'POST']],
  ['post', '/topics/one', ['GET', 'DELETE']],
  // A concrete path wins for all methods: the templated one that has the method is not tried.
  ['delete', '/topics/special', ['GET']],
  ['post', '/topics/special/events', ['GET']],
  ['head', '/', ['GET']],
  ['constructor', '/topics', ['GET', 'POST']],
])('%s %s is not allowed, and %j are', (method, path, allow) => {
  expect(match(method, path)).toEqual({ kind: 'method-not-allowed', allow })
})

test.each([
  '/none',
  '/topics/',
  '/topics//events',
  '//',
  '/topics/one/',
  '/topics/one/none',
  '/TOPICS',
  '',
  '/__proto__',
])('nothing is at %j', (path) => {
  expect(match('get', path)).toEqual({ kind: 'not-found' })
})

test.each(['/topics/%', '/topics/%ZZ', '/topics/%C3', '/topics/%FF%FE'])('%s is refused: no valid encoding', (path) => {
  expect(() => match('get', path)).toThrow(expect.objectContaining({ code: 'invalid_parameter', status: 400 }))
})

test('a template that does not fill its segment is refused at start, by the name of the operation', () => {
  for (const path of ['/topics/{topic}.json', '/topics/a{topic}', '/{a}{b}']) {
    expect(() => createMatcher([operation('get', path)])).toThrow(`get ${path}`)
  }
})

test('a path that was left for another leaves no value behind', () => {
  const matcher = createMatcher([operation('get', '/a/{x}/b'), operation('get', '/{y}/c/{z}')])
  expect(matcher('get', '/a/c/d')).toMatchObject({ path: { y: 'a', z: 'd' } })
  expect(matcher('get', '/a/c/b')).toMatchObject({ path: { x: 'c' } })
})
