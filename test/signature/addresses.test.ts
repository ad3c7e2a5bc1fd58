import { expect, test } from 'vitest'
import { judge, preset, requestOf } from './requests.ts'

const secret = 'a made-up secret'

test.each([
  ['10.1.2.3', 'authenticated'],
  ['::ffff:10.1.2.3', 'authenticated'],
  ['203.0.113.7', 'authenticated'],
  ['::ffff:203.0.113.7', 'authenticated'],
  ['2001:db8::1', 'authenticated'],
  ['2001:0db8:0:0::1', 'authenticated'],
  ['203.0.113.8', 'address-refused'],
  ['2001:db8::2', 'address-refused'],
  ['fe80::1%eth0', 'address-refused'],
  ['10.1.2', 'address-refused'],
  ['', 'address-refused'],
])('the address %j is %s', (address, wanted) => {
  const scheme = { kind: 'address', addresses: ['10.0.0.0/8', '203.0.113.7', '2001:db8::1'] } as const
  expect(judge(scheme, requestOf({}, '', { address }), { secrets: [] })).toBe(wanted)
  const fromVariable = { kind: 'address', secret: 'A' } as const
  expect(judge(fromVariable, requestOf({}, '', { address }), { secrets: [...scheme.addresses, 'junk'] })).toBe(wanted)
  expect(judge(fromVariable, requestOf({}, '', { address }), { secrets: ['junk'] })).toBe('no-secret')
})

test('a scheme with addresses wants both, the address and the signature', () => {
  const scheme = preset('telegram', { addresses: ['149.154.160.0/20'] })
  const of = (address: string, held: string) =>
    judge(scheme, requestOf({ 'x-telegram-bot-api-secret-token': secret }, '', { address }), { secrets: [held] })
  expect(of('149.154.167.1', secret)).toBe('authenticated')
  expect(of('149.154.167.1', 'other')).toBe('token-mismatch')
  expect(of('10.0.0.1', secret)).toBe('address-refused')
})
