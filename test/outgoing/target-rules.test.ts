import { isIP } from 'node:net'
import { expect, test } from 'vitest'
import { createAddressGuard } from '../../src/outgoing/address-guard.ts'
import { createTargetRules, ForbiddenTarget, targetOf } from '../../src/outgoing/target-rules.ts'

const standardPorts = [80, 443].map((port) => ({ first: port, last: port }))

function rulesFor({
  networks = [] as string[],
  ports = standardPorts,
  allowHttp = false,
}: {
  networks?: string[]
  ports?: typeof standardPorts
  allowHttp?: boolean
} = {}) {
  return createTargetRules({ guard: createAddressGuard(networks), ports, allowHttp })
}
const refusalOf = (url: string, settings: Parameters<typeof rulesFor>[0] = {}) =>
  rulesFor(settings).refusalOf(targetOf(new URL(url)))
const addresses = (...list: string[]) => list.map((address) => ({ address, family: isIP(address) }))

test.each([
  'https://127.0.0.1/',
  'https://127.1/',
  'https://127.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://127.0.0.1./',
  'https://①②⑦.0.0.1/',
  'https://0/',
  'https://10.1/',
  'https://0xa9fea9fe/',
  'https://1.1.1.1@127.0.0.1/',
  'https://1.1.1.1&@127.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[0:0:0:0:0:ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[fe80::1]/',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://a.localhost/',
  'https://a.b.localhost./',
  'https://loc%61lhost/',
  'https://ⓛocalhost/',
])('%s is refused before a resolver is asked', (url) => {
  expect(refusalOf(url)).toMatch(/ is not a public address; DELIVERY_ALLOWED_NETWORKS may allow it$/)
})

test.each([
  'https://example.com/',
  'https://example.com./',
  'https://example.com:80/',
  'https://localhost.example.com/',
  'https://notlocalhost/',
  'https://8.8.8.8/',
  'https://134744072/',
  'https://[2606:4700:4700::1111]/',
])('%s may be tried', (url) => {
  expect(refusalOf(url)).toBeUndefined()
})

test.each([
  [['127.0.0.0/8'], true],
  [['::1/128'], true],
  [['0.0.0.0/0'], true],
  [['127.0.0.2/32'], false],
  [['10.0.0.0/8'], false],
])('with %j allowed localhost may be tried: %j', (networks, wanted) => {
  for (const url of ['http://localhost:8080/', 'https://api.localhost./']) {
    expect([url, refusalOf(url, { networks }) === undefined]).toEqual([url, wanted])
  }
})

test('http is refused but where it is allowed', () => {
  const http =
    / is reached by http, and must be by https; DELIVERY_ALLOW_HTTP or DELIVERY_ALLOWED_NETWORKS may allow it$/
  expect(refusalOf('http://example.com/')).toMatch(/^example\.com is reached by http/)
  expect(refusalOf('http://8.8.8.8/')).toMatch(http)
  expect(refusalOf('http://8.8.8.8/', { networks: ['10.0.0.0/8'] })).toMatch(http)
  expect(refusalOf('http://example.com/', { allowHttp: true })).toBeUndefined()
  expect(refusalOf('http://8.8.8.8/', { allowHttp: true })).toBeUndefined()
  expect(refusalOf('http://10.0.0.1/', { networks: ['10.0.0.0/8'] })).toBeUndefined()
  expect(refusalOf('http://10.0.0.1/', { allowHttp: true })).toMatch(/ is not a public address/)
})

test('ports are refused but those that are listed', () => {
  const port = /^example\.com is reached on port 8443; DELIVERY_PORTS or DELIVERY_ALLOWED_NETWORKS may allow it$/
  expect(refusalOf('https://example.com:8443/')).toMatch(port)
  expect(refusalOf('https://example.com:8443/', { ports: [{ first: 8000, last: 8999 }] })).toBeUndefined()
  expect(refusalOf('https://example.com/', { ports: [{ first: 8000, last: 8999 }] })).toMatch(/on port 443/)
  expect(refusalOf('https://10.0.0.1:8443/', { networks: ['10.0.0.0/8'] })).toBeUndefined()
})

test('a name that may lead into an allowed network is judged by its addresses', () => {
  const rules = rulesFor({ networks: ['10.0.0.0/8'] })
  const target = targetOf(new URL('http://inside.example.com:8080/'))
  expect(rules.refusalOf(target)).toBeUndefined()
  expect(rules.vet(target, addresses('8.8.8.8', '10.1.2.3'))).toEqual(addresses('10.1.2.3'))
  expect(() => rules.vet(target, addresses('8.8.8.8'))).toThrow(/^inside\.example\.com is reached by http/)
  expect(() => rules.vet(target, addresses('127.0.0.1'))).toThrow(/^inside\.example\.com is not a public address/)
})

test('of the addresses of a name those that are not public are dropped, and with none left it is refused', () => {
  const rules = rulesFor()
  const target = targetOf(new URL('https://example.com/'))
  const mixed = addresses('127.0.0.1', '8.8.8.8', '::1', '2606:4700:4700::1111', 'fd00::1')
  expect(rules.vet(target, mixed)).toEqual(addresses('8.8.8.8', '2606:4700:4700::1111'))
  expect(() => rules.vet(target, addresses('127.0.0.1', '::1'))).toThrow(ForbiddenTarget)
  expect(() => rules.vet(target, [])).toThrow(ForbiddenTarget)
  expect(() => rules.vet(target, [])).toThrow(expect.objectContaining({ name: 'ForbiddenTarget' }))
})
