import { expect, test } from 'vitest'
import { createNetworkCheck, isNetwork, toNetwork } from '../src/network.ts'
import { createAddressGuard } from '../src/outgoing/address-guard.ts'

test.each(['0.0.0.0/0', '10.0.0.0/8', '127.0.0.1/32', '::/0', 'fd00::/8', '::1/128', '::ffff:10.0.0.0/104'])(
  '%s is a network, and deliveries can be allowed to reach it',
  (text) => {
    expect(isNetwork(text)).toBe(true)
    expect(createAddressGuard([text]).allows('8.8.8.8')).toBe(true)
  },
)

test.each([
  '',
  '/',
  '10.0.0.0',
  '10.0.0.0/',
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0.0/8.0',
  '10.0.0.0/8/8',
  '10.0.0/8',
  '010.0.0.0/8',
  '10.0.0.0 /8',
  '10.0.0.0/ 8',
  'fd00::/129',
  'fd00::/1000',
  '[fd00::]/8',
  'fe80::1%eth0/64',
  'example.com/8',
  '*',
])('%j is no network', (text) => {
  expect(isNetwork(text)).toBe(false)
})

test.each([
  ['10.0.0.1', '10.0.0.1/32'],
  ['::1', '::1/128'],
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['10.0.0.0/33', undefined],
  ['example.com', undefined],
  ['fe80::1%eth0', undefined],
  ['', undefined],
])('%j is the network %j', (text, network) => {
  expect(toNetwork(text)).toBe(network)
})

test.each([
  ['10.0.0.0/8', '10.1.2.3', true],
  ['10.0.0.0/8', '::ffff:10.1.2.3', true],
  ['::ffff:10.0.0.0/104', '10.1.2.3', true],
  ['::ffff:10.0.0.0/104', '::ffff:10.1.2.3', true],
  ['10.0.0.0/8', '11.0.0.0', false],
  ['fd00::/8', 'fd12::1', true],
  ['fd00::/8', 'fd12::1%eth0', false],
  ['0.0.0.0/0', '', false],
  ['0.0.0.0/0', '::1', false],
])('in %s is %j: %s', (network, address, wanted) => {
  expect(createNetworkCheck([network])(address)).toBe(wanted)
})
