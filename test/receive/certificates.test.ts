import { expect, test } from 'vitest'
import { createCertificates } from '../../src/receive/certificates.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'

const pem = '-----BEGIN CERTIFICATE-----'

type Answer = { readonly statusCode: number; readonly text: string } | undefined

function opened(answers: (url: string) => boolean | Answer) {
  const clock = createManualClock()
  const visited: string[] = []
  const get = createCertificates({
    clock,
    async visit(url) {
      visited.push(url)
      const answer = answers(url)
      if (typeof answer !== 'boolean') return answer
      return answer ? { statusCode: 200, text: pem } : { statusCode: 404, text: '' }
    },
  })
  return { get, visited, clock }
}

test('a certificate is fetched once a day, and once by all who ask at the same time', async () => {
  const { get, visited, clock } = opened(() => true)
  expect(await Promise.all([get('a'), get('a'), get('a')])).toEqual([pem, pem, pem])
  expect(await get('a')).toBe(pem)
  expect(visited).toEqual(['a'])
  clock.advance(24 * 3_600_000)
  expect(await get('a')).toBe(pem)
  expect(visited).toEqual(['a', 'a'])
})

test('who names thousands of addresses takes away no certificate that is kept, and gets few requests of ours', async () => {
  const { get, visited, clock } = opened((url) => url === 'good')
  await get('good')
  for (let index = 0; index < 1_000; index += 1) expect(await get(`made-up-${index}`)).toBe(index < 50 ? '' : undefined)
  expect(visited.length).toBeLessThanOrEqual(51)
  expect(await get('good')).toBe(pem)
  expect(visited.filter((url) => url === 'good')).toHaveLength(1)
  clock.advance(10_000)
  await get('made-up-1')
  expect(visited.at(-1)).toBe('made-up-1')
})

test('at most eight certificates are asked for at once', async () => {
  const gate = Promise.withResolvers<void>()
  let asked = 0
  const get = createCertificates({
    clock: createManualClock(),
    async visit() {
      asked += 1
      await gate.promise
      return { statusCode: 200, text: pem }
    },
  })
  const all = Array.from({ length: 100 }, (_, index) => get(String(index)))
  expect(asked).toBe(8)
  gate.resolve()
  expect((await Promise.all(all)).filter((text) => text === pem)).toHaveLength(8)
})

test.each<[string, Answer, '' | undefined]>([
  ['404', { statusCode: 404, text: pem }, ''],
  ['403', { statusCode: 403, text: '' }, ''],
  ['a redirect', { statusCode: 302, text: '' }, ''],
  ['a page', { statusCode: 200, text: '<html>' }, ''],
  ['nothing', undefined, undefined],
  ['500', { statusCode: 500, text: '' }, undefined],
  ['503', { statusCode: 503, text: '' }, undefined],
  ['that it is asked too often', { statusCode: 429, text: '' }, undefined],
  ['that it waited too long', { statusCode: 408, text: '' }, undefined],
])(
  'of an address that answers %s it is known whether it has none, and it is not asked again at once',
  async (_what, answer, wanted) => {
    const { get, visited } = opened(() => answer)
    expect([await get('a'), await get('a'), visited]).toEqual([wanted, wanted, ['a']])
  },
)

test('a certificate that was had before is fetched anew, however many addresses are made up meanwhile', async () => {
  const { get, clock } = opened((url) => url === 'good')
  await get('good')
  clock.advance(24 * 3_600_000)
  for (let index = 0; index < 100; index += 1) await get(`made-up-${index}`)
  expect(await get('never seen')).toBeUndefined()
  expect(await get('good')).toBe(pem)
})
