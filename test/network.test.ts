import { expect, test } from 'vitest'
import { createAddressGuard } from '../src/deliver/destinations/address-guard.ts'
import { isNetwork } from '../src/network.ts'

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
