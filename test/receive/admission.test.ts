import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAdmission } from '../../src/receive/admission.ts'
import type { Guard, Guards } from '../../src/receive/sources.ts'
import type { Scheme } from '../../src/signature/scheme.ts'
import { createVerifier } from '../../src/signature/verify.ts'

const schemes: Readonly<Record<string, Scheme>> = {
  signature: {
    kind: 'hmac',
    secret: 'SIGNING',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'X-Signature', encoding: 'hex' },
  },
  timed: {
    kind: 'hmac',
    secret: 'SIGNING',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'X-Timed', encoding: 'hex' },
    timestamp: { header: 'X-Time', unit: 'seconds' },
    content: ['timestamp', { header: 'X-Id' }, 'body'],
  },
  v1: {
    kind: 'hmac',
    secret: 'SIGNING',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'X-Versions', encoding: 'hex', format: 'tagged', tag: 'v1' },
  },
  v2: {
    kind: 'hmac',
    secret: 'SIGNING',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'x-versions', encoding: 'hex', format: 'tagged', tag: 'v2' },
  },
  token: { kind: 'token', secret: 'TOKEN', token: { header: 'X-Token' } },
  near: {
    kind: 'hmac',
    secret: 'SIGNING',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'X-Signature', encoding: 'hex' },
    addresses: ['192.0.2.0/24'],
  },
  network: { kind: 'address', addresses: ['192.0.2.0/24'] },
  networks: { kind: 'address', addresses: ['192.0.2.0/24'], secret: 'NETWORKS' },
  named: { kind: 'address', secret: 'NETWORKS' },
}
const body = Buffer.from('{}')
const right = createHmac('sha256', 'a secret').update(body).digest('hex')
const wrong = '0'.repeat(64)
const all = { SIGNING: 'a secret', TOKEN: 'a token' }

function guard(name: string): Guard {
  const scheme = schemes[name]
  if (scheme === undefined) throw new Error(`there is no scheme ${name}`)
  return { name, scheme, verifier: createVerifier(scheme) }
}

interface Asked {
  /** Alternatives, separated by blanks; what must hold together is joined by plus signs. */
  readonly guards: string
  readonly headers?: Readonly<Record<string, string>>
  readonly address?: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly refusalStatus?: 401 | 403
}

/** Its trust, or the status and code of its refusal. What is refused before the body is read would not pass with it. */
async function admit({ guards: text, headers = {}, address = '', secrets = all, refusalStatus }: Asked) {
  const guards: Guards = text === '' ? [] : text.split(' ').map((alternative) => alternative.split('+').map(guard))
  const admission = createAdmission({
    secrets: (variable) => [secrets[variable as keyof typeof secrets] ?? []].flat(),
    nowMs: () => 0,
    fetchCertificate: async () => undefined,
  })
  const head = {
    method: 'POST',
    url: 'https://a.example/',
    headers,
    rawHeaders: Object.entries(headers).flat(),
    address,
  }
  const source = { guards, refusalStatus }
  const spoken = (error: unknown) => {
    const { status, code } = error as { status: number; code: string }
    return `${status} ${code}`
  }
  let early: string | undefined
  try {
    admission.prejudge(source, head)
  } catch (error) {
    early = spoken(error)
  }
  const verdict = await admission.verify(source, { ...head, body }).then(({ trust }) => trust, spoken)
  if (early !== undefined) expect(verdict).toMatch(/^[45]\d\d /)
  return early ?? verdict
}

test.each<[string, Asked, string]>([
  ['a right signature', { guards: 'signature', headers: { 'x-signature': right } }, 'verified'],
  ['a wrong signature', { guards: 'signature', headers: { 'x-signature': wrong } }, '403 signature_mismatch'],
  ['a malformed signature', { guards: 'signature', headers: { 'x-signature': 'x' } }, '403 signature_mismatch'],
  ['no signature', { guards: 'signature' }, '400 signature_missing'],
  ['a right token', { guards: 'token', headers: { 'x-token': 'a token' } }, 'authenticated'],
  ['a wrong token', { guards: 'token', headers: { 'x-token': 'another' } }, '403 token_mismatch'],
  ['no token', { guards: 'token' }, '400 token_missing'],
  ['an allowed address', { guards: 'network', address: '192.0.2.7' }, 'authenticated'],
  ['another address', { guards: 'network', address: '198.51.100.1' }, '403 address_refused'],
  ['no address', { guards: 'network' }, '403 address_refused'],
  ['nothing, where anybody may send', { guards: '' }, 'unverified'],
])('with %s a request is judged: %j is %s', async (_name, asked, wanted) => {
  expect(await admit(asked)).toBe(wanted)
})

test.each<[string, Asked, string]>([
  ['the first holds', { guards: 'signature token', headers: { 'x-signature': right } }, 'verified'],
  [
    'the second holds, and the first is not there',
    { guards: 'signature token', headers: { 'x-token': 'a token' } },
    'authenticated',
  ],
  [
    'the second holds, and the first is wrong',
    { guards: 'signature token', headers: { 'x-signature': wrong, 'x-token': 'a token' } },
    '403 signature_mismatch',
  ],
  [
    'the first holds, and the second is wrong',
    { guards: 'signature token', headers: { 'x-signature': right, 'x-token': 'no' } },
    'verified',
  ],
  ['the second is wrong', { guards: 'signature token', headers: { 'x-token': 'no' } }, '403 token_mismatch'],
  ['none is there', { guards: 'signature token' }, '400 signature_missing'],
  [
    'the secret of the first is not set',
    { guards: 'signature token', headers: { 'x-token': 'a token' }, secrets: { TOKEN: 'a token' } },
    'authenticated',
  ],
  [
    'the secret of the first is not set, and its signature is there',
    {
      guards: 'signature token',
      headers: { 'x-signature': wrong, 'x-token': 'a token' },
      secrets: { TOKEN: 'a token' },
    },
    'authenticated',
  ],
  [
    'no secret is set',
    { guards: 'signature token', headers: { 'x-token': 'a token' }, secrets: {} },
    '500 secret_not_configured',
  ],
  [
    'the address is not allowed, and the token holds',
    { guards: 'network token', address: '198.51.100.1', headers: { 'x-token': 'a token' } },
    'authenticated',
  ],
  ['the address is not allowed, and no token is there', { guards: 'network token' }, '400 token_missing'],
  ['the address is allowed', { guards: 'token network', address: '192.0.2.1' }, 'authenticated'],
])('of alternatives, where %s: %j is %s', async (_name, asked, wanted) => {
  expect(await admit(asked)).toBe(wanted)
})

test.each<[string, Asked, string]>([
  ['its time is missing', { guards: 'timed token', headers: { 'x-timed': wrong } }, '403 signature_mismatch'],
  [
    'a signed header is missing',
    { guards: 'timed token', headers: { 'x-timed': wrong, 'x-time': '1767225600' } },
    '403 signature_mismatch',
  ],
  [
    'it is of another version',
    { guards: 'v1 token', headers: { 'x-versions': `v3,${right}` } },
    '403 signature_mismatch',
  ],
  [
    'it is of another version, and nothing else is there',
    { guards: 'token v1', headers: { 'x-versions': `v3,${right}` } },
    '403 signature_mismatch',
  ],
])('a signature that is there does not give way to a right token, where %s: %j is %s', async (_name, asked, wanted) => {
  const headers = asked.guards.startsWith('token') ? asked.headers : { ...asked.headers, 'x-token': 'a token' }
  expect(await admit({ ...asked, ...(headers && { headers }) })).toBe(wanted)
})

test.each<[string, Asked, string]>([
  ['the next verifies it', { guards: 'v1 token v2', headers: { 'x-versions': `v2,${right}` } }, 'verified'],
  [
    'the next refuses it',
    { guards: 'v1 v2 token', headers: { 'x-versions': `v2,${wrong}` } },
    '403 signature_mismatch',
  ],
  ['none verifies it', { guards: 'v1 v2 token', headers: { 'x-versions': `v3,${right}` } }, '403 signature_mismatch'],
])('a signature of another version gives way where its own header is read: %s', async (_name, asked, wanted) => {
  expect(await admit({ ...asked, headers: { ...asked.headers, 'x-token': 'a token' } })).toBe(wanted)
})

test.each<[string, Asked, string]>([
  [
    'of another address is refused for it',
    { guards: 'near', headers: { 'x-signature': right } },
    '403 address_refused',
  ],
  ['of another address, not signed, is refused for it', { guards: 'near' }, '403 address_refused'],
  [
    'of another address, with a right token, is admitted by that',
    { guards: 'near token', headers: { 'x-token': 'a token' } },
    'authenticated',
  ],
  [
    'of another address, with a wrong signature, does not fall back to the token',
    { guards: 'near token', headers: { 'x-signature': wrong, 'x-token': 'a token' } },
    '403 signature_mismatch',
  ],
  ['of another address, without the token, lacks that', { guards: 'near token' }, '400 token_missing'],
  [
    'of its address and signed is verified',
    { guards: 'near', headers: { 'x-signature': right }, address: '192.0.2.7' },
    'verified',
  ],
  ['of its address and not signed is not', { guards: 'near', address: '192.0.2.7' }, '400 signature_missing'],
])('where a signature must come from an address, what is %s: %j is %s', async (_name, asked, wanted) => {
  expect(await admit({ address: '198.51.100.1', ...asked })).toBe(wanted)
})

test.each<[string, Asked, string]>([
  ['its list alone', { guards: 'networks', address: '192.0.2.7' }, 'authenticated'],
  ['its list alone, from elsewhere', { guards: 'networks', address: '198.51.100.1' }, '403 address_refused'],
  [
    'the variable too',
    { guards: 'networks', address: '198.51.100.1', secrets: { NETWORKS: '198.51.100.1' } },
    'authenticated',
  ],
  ['a variable alone that is not set', { guards: 'named', address: '192.0.2.7' }, '500 secret_not_configured'],
])('addresses that the contract lists need no variable, by %s: %j is %s', async (_name, asked, wanted) => {
  expect(await admit(asked)).toBe(wanted)
})

test('without a signature a time alone is no credential, and the token counts', async () => {
  expect(await admit({ guards: 'timed token', headers: { 'x-time': '1', 'x-token': 'a token' } })).toBe('authenticated')
})

test.each<[string, Asked, string]>([
  ['both hold', { guards: 'token+signature', headers: { 'x-signature': right, 'x-token': 'a token' } }, 'verified'],
  ['one is not there', { guards: 'token+signature', headers: { 'x-signature': right } }, '400 token_missing'],
  [
    'one is wrong',
    { guards: 'token+signature', headers: { 'x-signature': right, 'x-token': 'no' } },
    '403 token_mismatch',
  ],
  [
    'one is missing, and one wrong',
    { guards: 'token+signature', headers: { 'x-signature': wrong } },
    '400 token_missing',
  ],
  [
    'one has no secret',
    { guards: 'token+signature', headers: { 'x-signature': right }, secrets: { SIGNING: 'a secret' } },
    '500 secret_not_configured',
  ],
  [
    'the address is another',
    { guards: 'token+network', headers: { 'x-token': 'a token' }, address: '198.51.100.1' },
    '403 address_refused',
  ],
  [
    'the address fits, and the token',
    { guards: 'token+network', headers: { 'x-token': 'a token' }, address: '192.0.2.1' },
    'authenticated',
  ],
  [
    'one is wrong, and the next alternative would hold',
    {
      guards: 'token+signature network',
      headers: { 'x-signature': wrong, 'x-token': 'a token' },
      address: '192.0.2.1',
    },
    '403 signature_mismatch',
  ],
])('of what must hold together, where %s: %j is %s', async (_name, asked, wanted) => {
  expect(await admit(asked)).toBe(wanted)
})

test.each<[Asked, string]>([
  [{ guards: 'signature', refusalStatus: 401 }, '401 signature_missing'],
  [{ guards: 'signature', headers: { 'x-signature': wrong }, refusalStatus: 401 }, '401 signature_mismatch'],
  [{ guards: 'signature', refusalStatus: 403 }, '403 signature_missing'],
  [{ guards: 'token', refusalStatus: 401 }, '401 token_missing'],
  [{ guards: 'signature', secrets: {}, refusalStatus: 401 }, '500 secret_not_configured'],
])('a sender that insists on a status gets it: %j is %s', async (asked, wanted) => {
  expect(await admit(asked)).toBe(wanted)
})

test('with 401 it is said how to authenticate, and with 403 not', () => {
  const headersOf = (refusalStatus: 401 | 403) => {
    const admission = createAdmission({ secrets: () => ['a'], nowMs: () => 0, fetchCertificate: async () => undefined })
    const head = { method: 'POST', url: '', headers: {}, rawHeaders: [], address: '' }
    try {
      admission.prejudge({ guards: [[guard('signature')]], refusalStatus }, head)
    } catch (error) {
      return (error as { headers: unknown }).headers
    }
    return undefined
  }
  expect([headersOf(401), headersOf(403)]).toEqual([{ 'www-authenticate': 'Signature' }, {}])
})
