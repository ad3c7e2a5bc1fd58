import fc from 'fast-check'
import { hostileBytes, hostileJson, hostileText } from './hostile.ts'
import type { Wire } from './wire.ts'

export type Mangle = (request: Wire) => Wire

/** A counterexample is shown as the request that came of it, and not as the source text of functions. */
function quiet(mangle: Mangle): Mangle {
  return Object.assign((request: Wire) => mangle(request), { [fc.toStringMethod]: () => 'a change' })
}

/** Changes what a sender signs: the query, the body, the headers that say what it is. */
export const contentMangle: fc.Arbitrary<Mangle> = fc
  .oneof(
    { weight: 8, arbitrary: fc.tuple(fc.nat(), hostileJson).map(([at, json]) => replaceValue(at, json)) },
    { weight: 3, arbitrary: fc.tuple(fc.nat(), hostileJson).map(([at, json]) => addMember(at, json)) },
    { weight: 3, arbitrary: fc.nat().map((at) => withBody((body) => body.subarray(0, at % (body.length + 1)))) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => withBody((body) => putByte(body, at, byte))),
    },
    { weight: 2, arbitrary: hostileBytes.map((bytes) => withBody(() => bytes)) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(), hostileBytes).map(([at, bytes]) => withBody((body) => insert(body, at, bytes))),
    },
    { weight: 3, arbitrary: fc.tuple(fc.nat(), hostileText).map(([at, text]) => replaceField(at, text)) },
    { weight: 3, arbitrary: multipartMangle() },
    { weight: 3, arbitrary: queryMangle() },
    { weight: 2, arbitrary: contentTypeMangle() },
  )
  .map(quiet)

/** Changes what stands around it: the method, the path, the headers. */
export const frameMangle: fc.Arbitrary<Mangle> = fc
  .oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom('GET', 'PUT', 'HEAD', 'OPTIONS', 'DELETE', 'PATCH', 'TRACE', 'QUERY', 'M-SEARCH').map(
        (method): Mangle =>
          (request) => ({ ...request, method }),
      ),
    },
    { weight: 2, arbitrary: pathMangle() },
    { weight: 2, arbitrary: queryMangle() },
    { weight: 6, arbitrary: headerMangle() },
    { weight: 2, arbitrary: contentTypeMangle() },
  )
  .map(quiet)

function withBody(change: (body: Buffer) => Buffer): Mangle {
  return (request) => ({ ...request, body: Buffer.from(change(request.body)) })
}

function putByte(body: Buffer, at: number, byte: number): Buffer {
  const changed = Buffer.from(body)
  if (changed.length > 0) changed[at % changed.length] = byte
  return changed
}

function insert(body: Buffer, at: number, bytes: Buffer): Buffer {
  const place = at % (body.length + 1)
  return Buffer.concat([body.subarray(0, place), bytes, body.subarray(place)])
}

type Path = readonly string[]

/** Every place of a JSON value, as deep as senders write. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 12) return [path]
  return [path, ...Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...path, name]))]
}

/** Writes a value with other JSON in one place, and with more members in the object there. */
function write(value: unknown, [step, ...rest]: Path, put: (value: unknown) => string): string {
  if (step === undefined) return put(value)
  const entries = Object.entries(value as object).map(([name, member]) => {
    const text = name === step ? write(member, rest, put) : JSON.stringify(member)
    return Array.isArray(value) ? text : `${JSON.stringify(name)}:${text}`
  })
  return Array.isArray(value) ? `[${entries.join(',')}]` : `{${entries.join(',')}}`
}

function changeJson(at: number, put: (value: unknown) => string): Mangle {
  return (request) => {
    const form = /urlencoded/.test(contentTypeOf(request)) ? new URLSearchParams(request.body.toString()) : undefined
    const text = form === undefined ? request.body.toString() : (form.get('payload') ?? '')
    let json: string
    try {
      const value: unknown = JSON.parse(text)
      const paths = pathsOf(value)
      json = write(value, paths[at % paths.length] ?? [], put)
    } catch {
      return request // no JSON any more, or too deep to be written
    }
    form?.set('payload', json)
    return { ...request, body: Buffer.from(form?.toString() ?? json) }
  }
}

const replaceValue = (at: number, json: string) => changeJson(at, () => json)

/** A member that stands twice, or one that objects have of themselves; in arrays another element. */
function addMember(at: number, json: string): Mangle {
  return changeJson(at, (value) => {
    const text = JSON.stringify(value)
    if (Array.isArray(value)) return value.length === 0 ? `[${json}]` : `${text.slice(0, -1)},${json}]`
    if (typeof value !== 'object' || value === null) return json
    const names = [...Object.keys(value), '__proto__', 'constructor', '']
    const member = `${JSON.stringify(names[at % names.length])}:${json}`
    return text === '{}'
      ? `{${member}}`
      : at % 2 === 0
        ? `{${member},${text.slice(1)}`
        : `${text.slice(0, -1)},${member}}`
  })
}

function replaceField(at: number, text: string): Mangle {
  return (request) => {
    if (!/urlencoded/.test(contentTypeOf(request))) return request
    const fields = request.body.toString('latin1').split('&')
    const place = at % fields.length
    const [name = ''] = (fields[place] ?? '').split('=')
    const changed =
      [`${name}=${text}`, `${name}=1&${name}=${text}`, `__proto__=${text}`, `${text}=${name}`, name][at % 5] ?? ''
    return { ...request, body: Buffer.from(fields.with(place, changed).join('&'), 'latin1') }
  }
}

function contentTypeOf({ headers }: Wire): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
}

function withHeader(name: string, value: string): Mangle {
  return (request) => ({
    ...request,
    headers: [...request.headers.filter(([other]) => other.toLowerCase() !== name), [name, value]],
  })
}

function contentTypeMangle(): fc.Arbitrary<Mangle> {
  const types = [
    '',
    ';',
    'application/json; charset=utf-16',
    'APPLICATION/JSON ; a="b',
    'application/x-www-form-urlencoded',
    'text/plain',
    'text/html',
  ]
  const more = [
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary="',
    'multipart/form-data; boundary=b; boundary=c',
    'application/octet-stream',
    'application/cloudevents+json',
    'application/cloudevents-batch+json',
    'application/xml',
    '*/*',
    'application/json, text/plain',
    '\xff',
  ]
  return fc.oneof(
    fc.constantFrom(...types, ...more).map((type) => withHeader('content-type', type)),
    fc
      .constantFrom('gzip', 'br', 'identity', '', 'identity, gzip', '\xff')
      .map((encoding) => withHeader('content-encoding', encoding)),
    fc.constant<Mangle>((request) => ({
      ...request,
      headers: request.headers.filter(([name]) => name.toLowerCase() !== 'content-type'),
    })),
  )
}

function multipartMangle(): fc.Arbitrary<Mangle> {
  const part = (disposition: string, type: string, body: string) =>
    `--b\r\ncontent-disposition: ${disposition}\r\n${type === '' ? '' : `content-type: ${type}\r\n`}\r\n${body}\r\n`
  const dispositions = [
    'form-data; name="report_file"; filename="a.txt"',
    'form-data; name="report_file"',
    'form-data; name="report_name"',
    'form-data; name="report_name"; filename="a"',
    'form-data; name="__proto__"',
    'form-data; name="__proto__"; filename="__proto__"',
    'form-data; name=""',
    'form-data',
    'form-data; filename="a"',
    'attachment',
    '',
    'form-data; name="report_file"; filename="../../a\0b"',
    "form-data; name*=utf-8''report_file; filename*=utf-8''%ff",
    `form-data; name="${'x'.repeat(300)}"`,
  ]
  const parts = fc.array(
    fc
      .tuple(
        fc.constantFrom(...dispositions),
        fc.constantFrom('text/plain', 'text/csv', '', 'text/', 'image/png', 'text/plain; charset=x'),
        hostileText,
      )
      .map(([disposition, type, body]) => part(disposition, type, body)),
    { maxLength: 30 },
  )
  const ends = fc.constantFrom(
    '--b--\r\n',
    '--b--',
    '',
    '--b',
    '--b\r\n',
    '--b\r\ncontent-disposition',
    '--b--\r\ntrailer',
    '--c--\r\n',
  )
  return fc.tuple(parts, ends, fc.constantFrom('', 'preamble\r\n', '\r\n')).map(
    ([all, end, preamble]): Mangle =>
      (request) => {
        if (!/multipart/.test(contentTypeOf(request))) return request
        const body = Buffer.from(preamble + all.join('') + end, 'latin1')
        return { ...withHeader('content-type', 'multipart/form-data; boundary=b')(request), body }
      },
  )
}

function queryMangle(): fc.Arbitrary<Mangle> {
  const names = [
    'validationToken',
    'hub.mode',
    'hub.challenge',
    'hub.verify_token',
    'access_token',
    'bodySHA256',
    'jwt',
    '__proto__',
    'a',
    '',
  ]
  const pair = fc.tuple(fc.constantFrom(...names), hostileText).map(([name, text]) => `${name}=${encode(text)}`)
  const joined = fc.array(pair, { minLength: 1, maxLength: 5 }).map((pairs) => pairs.join('&'))
  const queries = fc.oneof(
    joined,
    fc.constantFrom('', '&', '?', '=', '#', 'a#access_token=b', 'validationToken', 'validationToken=%0d%0a<b>'),
    fc.nat(6_000).map((length) => 'a=&'.repeat(length / 3)),
  )
  return queries.map(
    (query): Mangle =>
      (request) => ({ ...request, target: `${request.target}${request.target.includes('?') ? '&' : '?'}${query}` }),
  )
}

/** What a request line may have; percents stay as they are. */
function encode(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

function pathMangle(): fc.Arbitrary<Mangle> {
  const changes: readonly ((path: string) => string)[] = [
    (path) => `/${path}`,
    (path) => `${path}/`,
    (path) => `${path}/.`,
    (path) => `${path}/..%2f`,
    (path) => path.replace('/webhooks', '/webhooks/.'),
    (path) => path.replace('/webhooks', '//webhooks'),
    (path) => path.replace('w', '%77'),
    (path) => path.toUpperCase(),
    (path) => `${path}%00`,
    (path) => `${path};a=b`,
    (path) => `http://elsewhere.example.test${path}`,
    (path) => path.replace('webhooks/', 'webhooks\\'),
    () => '*',
    () => '/',
    () => '//',
    () => '/%',
    () => '/webhooks/__proto__',
    () => '/webhooks/',
    () => 'http://',
    (path) => `${path}%`,
    (path) => path.repeat(50),
  ]
  return fc.constantFrom(...changes).map(
    (change): Mangle =>
      (request) => {
        const [path = '', ...query] = request.target.split('?')
        return { ...request, target: [change(path), ...query].join('?') }
      },
  )
}

function headerMangle(): fc.Arbitrary<Mangle> {
  const ownHeader = fc.tuple(fc.nat(), fc.nat(4), hostileText).map(
    ([at, how, text]): Mangle =>
      ({ headers, ...request }) => {
        if (headers.length === 0) return { ...request, headers }
        const place = at % headers.length
        const [name, value] = headers[place] ?? ['a', 'b']
        const changed = [
          [],
          [[name, text]],
          [
            [name, value],
            [name, text],
          ],
          [
            [name, text],
            [name, value],
          ],
          [[name.toUpperCase(), `${value},${value}`]],
        ][how] as [string, string][]
        return { ...request, headers: headers.toSpliced(place, 1, ...changed) }
      },
  )
  const names = [
    '__proto__',
    'constructor',
    'tostring',
    'hasownproperty',
    'ce-__proto__',
    'ce-id',
    'ce-type',
    'ce-data',
    'ce-data_base64',
    'ce-specversion',
    'ce-',
    'x-forwarded-for',
    'x-forwarded-host',
    'forwarded',
    'authorization',
    'cookie',
    'idempotency-key',
    'webhook-id',
    'webhook-request-origin',
    'x-github-event',
    'x-gitlab-event',
    'x-shopify-topic',
    'range',
    'if-none-match',
    'te',
    'accept',
    'date',
    'x-http-method-override',
    'origin',
  ]
  const added = fc.tuple(fc.constantFrom(...names), hostileText, fc.nat(2)).map(
    ([name, text, times]): Mangle =>
      (request) => ({
        ...request,
        headers: [...request.headers, ...Array.from({ length: times + 1 }, (): [string, string] => [name, text])],
      }),
  )
  const many = fc.nat(1_500).map(
    (count): Mangle =>
      (request) => ({
        ...request,
        headers: [
          ...request.headers,
          ...Array.from({ length: count }, (_, index): [string, string] => [`x-${index}`, '']),
        ],
      }),
  )
  return fc.oneof({ weight: 6, arbitrary: ownHeader }, { weight: 6, arbitrary: added }, { weight: 1, arbitrary: many })
}
