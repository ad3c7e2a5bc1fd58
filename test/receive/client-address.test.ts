import { expect, test } from 'vitest'
import type { TrustedProxies } from '../../src/receive/client-address.ts'
import { canonicalAddress, createClientAddress } from '../../src/receive/client-address.ts'

const proxies: TrustedProxies = { networks: ['10.0.0.0/8', '2001:db8:f::/48'] }

const senders: [string, TrustedProxies, string | undefined, string | undefined, string][] = [
  ['nobody is trusted: the socket', { hops: 0 }, '203.0.113.7', undefined, '203.0.113.7'],
  ['nobody is trusted: the header is ignored', { hops: 0 }, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['no network is trusted: the header is ignored', { networks: [] }, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a socket for both families', { hops: 0 }, '::ffff:203.0.113.7', undefined, '203.0.113.7'],
  ['a link-local socket', { hops: 0 }, 'fe80::1%eth0', undefined, 'fe80::1'],
  ['a socket that is gone', { hops: 0 }, undefined, '198.51.100.1', ''],

  ['one hop: what it wrote', { hops: 1 }, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
  [
    'one hop: what the sender wrote in front is nothing',
    { hops: 1 },
    '10.0.0.1',
    '8.8.8.8, 203.0.113.7',
    '203.0.113.7',
  ],
  ['one hop: nonsense in front is not needed', { hops: 1 }, '10.0.0.1', 'unknown,, 203.0.113.7', '203.0.113.7'],
  ['one hop: nonsense where it is needed', { hops: 1 }, '10.0.0.1', '203.0.113.7, unknown', ''],
  ['one hop: an empty entry where it is needed', { hops: 1 }, '10.0.0.1', '203.0.113.7,', ''],
  ['one hop that wrote nothing', { hops: 1 }, '10.0.0.1', undefined, ''],
  ['one hop that wrote an empty header', { hops: 1 }, '10.0.0.1', '', ''],
  ['two hops: what the farther one wrote', { hops: 2 }, '10.0.0.1', '8.8.8.8, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['two hops: nonsense of the nearer one is not needed', { hops: 2 }, '10.0.0.1', '203.0.113.7, _x', '203.0.113.7'],
  ['two hops, one entry', { hops: 2 }, '10.0.0.1', '203.0.113.7', ''],

  ['a socket that is not trusted', proxies, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a proxy: what it wrote', proxies, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['a proxy on a socket for both families', proxies, '::ffff:10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['a proxy: what the sender wrote in front is nothing', proxies, '10.0.0.1', '10.0.0.9, 203.0.113.7', '203.0.113.7'],
  ['two proxies', proxies, '10.0.0.1', '8.8.8.8, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['two proxies, one by IPv6', proxies, '10.0.0.1', '203.0.113.7, [2001:db8:f::2]:443', '203.0.113.7'],
  ['proxies all the way', proxies, '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['a proxy that wrote nothing: it is the sender', proxies, '10.0.0.1', undefined, '10.0.0.1'],
  ['a proxy that wrote an empty header', proxies, '10.0.0.1', '', ''],
  ['a proxy: nonsense where it is needed', proxies, '10.0.0.1', '203.0.113.7, unknown', ''],
  ['two proxies: nonsense where it is needed', proxies, '10.0.0.1', 'unknown, 10.0.0.2', ''],
  ['a socket that is gone is not trusted', proxies, undefined, '203.0.113.7', ''],
  ['IPv4 as IPv6 in the list', { networks: ['::ffff:10.0.0.0/104'] }, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
]

test.each(senders)('%s', (_name, trusted, socketAddress, forwardedFor, wanted) => {
  expect(createClientAddress(trusted)(socketAddress, forwardedFor)).toBe(wanted)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['  203.0.113.7\t', '203.0.113.7'],
  ['203.0.113.7:5678', '203.0.113.7'],
  ['2001:db8::1', '2001:db8::1'],
  ['2001:DB8:0:0::0001', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['[::ffff:203.0.113.7]:80', '203.0.113.7'],
])('the entry %j is the address %s', (entry, wanted) => {
  expect(createClientAddress({ hops: 1 })('10.0.0.1', entry)).toBe(wanted)
})

test.each([
  'unknown',
  '_hidden',
  'localhost',
  '203.0.113',
  '203.0.113.256',
  '203.0.113.07',
  '203.0.113.7:',
  '203.0.113.7:port',
  '203.0.113.7:123456',
  '203.0.113.7 198.51.100.1',
  '[203.0.113.7]:80',
  '[2001:db8::1',
  '2001:db8::1]',
  '[2001:db8::1]443',
  '[]:443',
  '2001:db8::1::2',
  'fe80::1%eth0',
  '[fe80::1%eth0]:443',
  '"203.0.113.7"',
  'for=203.0.113.7',
])('the entry %j is no address, and the sender unknown', (entry) => {
  expect(createClientAddress({ hops: 1 })('10.0.0.1', entry)).toBe('')
})

test.each([
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['::FFFF:1.2.3.4', '1.2.3.4'],
  ['::1.2.3.4', '::1.2.3.4'],
  ['01.2.3.4', undefined],
  ['10.0.0.0/8', undefined],
  ['', undefined],
])('the canonical spelling of %j is %s', (text, wanted) => {
  expect(canonicalAddress(text)).toBe(wanted)
})
