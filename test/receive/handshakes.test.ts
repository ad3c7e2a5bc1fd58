import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Handshake, HandshakeReply } from '../../src/contract/source.ts'
import { createLog } from '../../src/log.ts'
import { answerHandshake, createGreeter } from '../../src/receive/handshakes.ts'
import type { Source } from '../../src/receive/sources.ts'

const secret = 'made up for this test'
const nothing = Buffer.alloc(0)

/** The answer of this reply to this payload and query, or the code of its refusal. */
function answer(
  reply: Omit<HandshakeReply, 'status'>,
  payload: unknown,
  queryText = '',
  key: string | undefined = secret,
) {
  const searched = { headers: { origin: 'a.example' }, queryText, pathValues: {}, payload, identity: nothing }
  try {
    const { status: _status, ...answered } = answerHandshake({ status: 200, ...reply }, searched, key)
    return answered
  } catch (error) {
    return (error as { code: string }).code
  }
}

test.each<[string, Omit<HandshakeReply, 'status'>, unknown, string, unknown]>([
  ['a text of the query', { text: { query: 'q' } }, {}, 'q=a%20b', { text: 'a b', headers: {} }],
  ['a text of the body', { json: { c: { body: '/c' } } }, { c: 'x' }, '', { json: { c: 'x' }, headers: {} }],
  ['a constant', { json: { type: { constant: 1 } } }, {}, '', { json: { type: 1 }, headers: {} }],
  [
    'headers',
    { headers: { A: { header: 'Origin' }, B: { constant: '1' } } },
    {},
    '',
    { headers: { A: 'a.example', B: '1' } },
  ],
  ['nothing at all', {}, {}, '', { headers: {} }],
  ['what is not in the query', { text: { query: 'q' } }, {}, '', 'invalid_parameter'],
  ['what is not in the body', { text: { body: '/c' } }, {}, '', 'malformed_body'],
  [
    'what is as long as may be',
    { text: { body: '/c' } },
    { c: 'x'.repeat(4096) },
    '',
    { text: 'x'.repeat(4096), headers: {} },
  ],
  ['what is too long', { text: { body: '/c' } }, { c: 'x'.repeat(4097) }, '', 'malformed_body'],
  ['what is too long in the query', { text: { query: 'q' } }, {}, `q=${'x'.repeat(4097)}`, 'invalid_parameter'],
])('to be answered %s: %j', (_name, reply, payload, query, wanted) => {
  expect(answer(reply, payload, query)).toEqual(wanted)
})

const keyed = { json: { token: { hmac: 'sha256', encoding: 'hex', of: { body: '/challenge' } } } } as const

test.each(['a', 'A-z_09', 'x'.repeat(256)])('the challenge %s is hashed with the secret', (challenge) => {
  const token = createHmac('sha256', secret).update(challenge).digest('hex')
  expect(answer(keyed, { challenge })).toEqual({ json: { token }, headers: {} })
})

test.each(['', 'x'.repeat(257), 'v0:1767225600:{}', '{"event":"a"}', 'a b', 'a.b', 'ä', 7.5])(
  '%j is hashed by nobody: it is no challenge, and may be what a sender signs',
  (challenge) => {
    expect(answer(keyed, { challenge })).toBe('malformed_body')
  },
)

test('without a secret no challenge is answered', () => {
  const searched = { headers: {}, queryText: '', pathValues: {}, payload: { challenge: 'a' }, identity: nothing }
  const ask = () => answerHandshake({ status: 200, ...keyed }, searched, undefined)
  expect(ask).toThrow(expect.objectContaining({ code: 'secret_not_configured' }))
})

const confirmation: Handshake = {
  when: { body: '/type', is: 'confirm' },
  visit: { url: { body: '/url' }, hosts: ['sns.*.example.com'], enabledBy: 'CONFIRM', subject: { body: '/topic' } },
  reply: { status: 200 },
}

/** Which addresses are visited for a request to confirm this one, and how it is answered. */
async function confirm(url: unknown, { enabled = 'true', status = 200 as number | 'no answer' } = {}) {
  const visited: string[] = []
  const greeter = createGreeter({
    secrets: (variable) => (variable === 'CONFIRM' ? [enabled] : [secret]),
    visit: async (address) => {
      visited.push(address)
      return status === 'no answer' ? undefined : status
    },
    log: createLog('silent'),
  })
  const source = { name: 'any', guards: [], handshakes: [confirmation] } as unknown as Source // as far as it is read
  const asked = { headers: {}, queryText: '', pathValues: {} }
  const answered = await greeter.answer(source, asked, { type: 'confirm', url }).catch((error) => error.code)
  return [visited, typeof answered === 'string' ? answered : answered?.status]
}

const url = 'https://sns.eu-west-1.example.com/?Action=Confirm'

test('an address of the sender is visited where the operator said so', async () => {
  expect(await confirm(url)).toEqual([[url], 200])
  expect(await confirm(url.replace('sns.eu', 'SNS.eu'))).toEqual([[url], 200])
  expect(await confirm(url, { enabled: 'false' })).toEqual([[], undefined])
  expect(await confirm(url, { enabled: 'TRUE' })).toEqual([[], undefined])
})

test.each(['no answer', 302, 404, 500] as const)(
  'an address that answers %s is not confirmed, and it is to be sent again',
  async (status) => {
    const [visited, code] = await confirm(url, { status })
    expect([visited, code]).toEqual([[url], 'sender_unreachable'])
  },
)

test.each([
  'http://sns.eu-west-1.example.com/',
  'https://sns.eu-west-1.example.com:8443/',
  'https://user@sns.eu-west-1.example.com/',
  'https://sns.example.com/',
  'https://sns.eu-west-1.b.example.com/',
  'https://sns.eu-west-1.example.com.evil.example/',
  'https://evil.example/?sns.eu-west-1.example.com',
  'https://evilsns.eu-west-1.example.com/',
  'https://sns.eu-west-1.example.com@evil.example/',
  'file:///etc/passwd',
  'https://sns.a.example.com/',
  'no URL',
  '',
  7,
  undefined,
])('%s is no address of the sender, and is never visited', async (url) => {
  expect(await confirm(url)).toEqual([[], 'malformed_body'])
})

test('a body of another type is no handshake', async () => {
  const greeter = createGreeter({ secrets: () => [], visit: async () => 200, log: createLog('silent') })
  const source = {
    name: 'any',
    guards: [],
    handshakes: [{ ...confirmation, when: { body: '/type', is: 1 } }],
  } as unknown as Source // as above
  const asked = { headers: {}, queryText: '', pathValues: {} }
  for (const type of ['1', true, null, 2, [1]]) expect(await greeter.answer(source, asked, { type })).toBeUndefined()
})
