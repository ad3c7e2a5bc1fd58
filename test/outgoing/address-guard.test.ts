import { expect, test } from 'vitest'
import { createAddressGuard } from '../../src/outgoing/address-guard.ts'

const guard = createAddressGuard([])

test.each([
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.100.100.200',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.0.1',
  '169.254.169.254',
  '169.254.170.2',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '192.31.196.1',
  '192.52.193.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.168.255.255',
  '192.175.48.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2001:2::1',
  '2001:10::1',
  '2001:20::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2002:c0a8:101::1',
  '2620:4f:8000::1',
  '3fff::1',
  '4000::1',
  '5f00::1',
  'fc00::1',
  'fd00:ec2::254',
  'fd20:ce::254',
  'fe80::1',
  'fe80::1%eth0',
  '2606:4700:4700::1111%eth0',
  'fec0::1',
  'ff02::1',
  'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
  '',
  'localhost',
  '127.1',
  '0x7f000001',
  '2130706433',
  '[::1]',
  '8.8.8.8 ',
])('the address %j may not be reached', (address) => {
  expect(guard.allows(address)).toBe(false)
})

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '128.0.0.1',
  '168.63.129.15',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.1',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2000::1',
  '2001:200::1',
  '2001:4860:4860::8888',
  '2003::1',
  '2606:4700:4700::1111',
  '2a00:1450:4001:82a::200e',
  '3ffe::1',
])('the public address %j may be reached', (address) => {
  expect(guard.allows(address)).toBe(true)
})

test('only what was allowed is in an allowed network', () => {
  const opened = createAddressGuard(['10.1.0.0/16', 'fd00:1::/32'])
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::1'])
    expect(opened.isInAllowedNetwork(address)).toBe(true)
  for (const address of ['10.2.0.1', '8.8.8.8', 'fd00:1::1%eth0', '', 'localhost']) {
    expect(opened.isInAllowedNetwork(address)).toBe(false)
  }
  expect([guard.allowsMoreThanPublic, opened.allowsMoreThanPublic]).toEqual([false, true])
})

test('networks that are allowed may be reached, and nothing beside them', () => {
  const opened = createAddressGuard(['10.1.0.0/16', 'fd00:1::/32', '169.254.169.254/32'])
  for (const address of ['10.1.0.0', '10.1.255.255', '::ffff:10.1.2.3', 'fd00:1::1', '169.254.169.254', '8.8.8.8']) {
    expect([address, opened.allows(address)]).toEqual([address, true])
  }
  for (const address of ['10.0.255.255', '10.2.0.0', 'fd00:2::1', '169.254.169.253', '127.0.0.1', 'fd00:1::1%eth0']) {
    expect([address, opened.allows(address)]).toEqual([address, false])
  }
})

test('an allowed network that is written as IPv6 allows its IPv4 addresses, as for senders', () => {
  const guard = createAddressGuard(['::ffff:10.0.0.0/104'])
  expect([guard.allows('10.1.2.3'), guard.allows('::ffff:10.1.2.3'), guard.allows('192.168.0.1')]).toEqual([
    true,
    true,
    false,
  ])
})
