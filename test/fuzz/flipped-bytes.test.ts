import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { SignedRequest } from '../../src/signature/verify.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { flips } from './flips.ts'
import { genuine } from './genuine.ts'
import { publicUrl, secrets, signBy, visit } from './senders.ts'
import type { Wire } from './wire.ts'
import { createWire, isSendable } from './wire.ts'

const settings = { ...secrets, PUBLIC_URL: publicUrl }

function toSigned({ method, target, headers, body }: Wire): SignedRequest {
  const lowerCase = headers.map(([name, value]) => [name.toLowerCase(), value] as const)
  const url = publicUrl + target
  return { method, url, headers: Object.fromEntries(lowerCase), rawHeaders: headers.flat(), body, address: '' }
}

function toWire({ method, url, headers, body }: SignedRequest): Wire {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  return { method, target: url.slice(publicUrl.length), headers: entries, body: Buffer.from(body) }
}

async function startWire() {
  const app = await startTestApp(settings, { visit })
  const wire = createWire(app.url)
  onTestFinished(() => wire.close())
  return { app, ...wire }
}

test('what every source sends is accepted, in each way that it may be signed', async () => {
  const { send } = await startWire()
  for (const { way, type, request } of genuine) {
    const answer = await send(signBy(way, request, Date.now()))
    const label = `${way.source.name} ${type} by ${way.guards.map(({ name }) => name).join(' and ')}: ${answer.text}`
    expect(answer.status, label).toBeLessThan(300)
  }
})

test('no flipped byte of a signed part of any source is ever accepted', async () => {
  const { app, send } = await startWire()
  let caseCount = 0
  const anywhere = fc.record({ index: fc.nat(), at: fc.nat(), bit: fc.nat(7) })
  await fc.assert(
    fc.asyncProperty(anywhere, async ({ index, at, bit }) => {
      const { way, type, request } = genuine[index % genuine.length] as (typeof genuine)[number]
      const signed = toSigned(signBy(way, request, Date.now()))
      const tampered = way.guards.flatMap((guard) => flips(guard, signed, { at, bit }))
      expect(tampered.length).toBeGreaterThan(0)
      await Promise.all(
        tampered.map(async ({ what, request: changed }) => {
          const wire = toWire(changed)
          if (!wire.headers.every(([, value]) => isSendable(value))) return
          caseCount += 1
          const { status, text } = await send(wire)
          expect(status, `${way.source.name} ${type}, ${what}: ${text}`).toBeGreaterThanOrEqual(400)
          expect(status, `${way.source.name} ${type}, ${what}: ${text}`).toBeLessThan(500)
        }),
      )
    }),
    { numRuns: 900, seed: Number(process.env.FUZZ_SEED ?? 20_261_122) },
  )
  expect(caseCount).toBeGreaterThan(2_000)
  expect((await app.api('GET', '/v1/events')).json.data).toEqual([])
}, 120_000)
