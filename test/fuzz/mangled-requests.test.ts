import fc from 'fast-check'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startTestApp } from '../stand-ins/running-app.ts'
import type { Genuine } from './genuine.ts'
import { genuine } from './genuine.ts'
import { contentMangle, frameMangle } from './mangle.ts'
import { publicUrl, secrets, signBy, visit } from './senders.ts'
import type { Answer, Wire } from './wire.ts'
import { createWire, isSendable } from './wire.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20_261_122)
/** On PostgreSQL fewer: what differs there is what it refuses to store, and not how requests are read. */
const total = Number(process.env.FUZZ_RUNS ?? (inject('postgresPort') === undefined ? 10_000 : 2_000))
/** Requests at once: so many connections are kept alive. */
const atOnce = 16

const settings = { ...secrets, PUBLIC_URL: publicUrl, AWS_SNS_CONFIRM: 'true' }

/** Questions of senders that are operations of their own, and one that is a query. */
const questions: readonly Wire[] = [
  {
    method: 'GET',
    target: `/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${secrets.WHATSAPP_VERIFY_TOKEN}`,
    headers: [],
    body: Buffer.alloc(0),
  },
  {
    method: 'OPTIONS',
    target: '/webhooks/cloudevents',
    headers: [['WebHook-Request-Origin', 'eventgrid.example.test']],
    body: Buffer.alloc(0),
  },
  {
    method: 'POST',
    target: '/webhooks/ms-graph?validationToken=Validation%3A%20a%2Bb',
    headers: [['content-type', 'text/plain; charset=utf-8']],
    body: Buffer.alloc(0),
  },
]

interface Plan {
  readonly base: number
  readonly isResigned: boolean
  readonly content: readonly ((request: Wire) => Wire)[]
  readonly frame: readonly ((request: Wire) => Wire)[]
  readonly pieceBytes: number | undefined
}

const plan: fc.Arbitrary<Plan> = fc.record({
  base: fc.nat(),
  isResigned: fc.boolean(),
  content: fc.array(contentMangle, { minLength: 1, maxLength: 3 }),
  frame: fc.array(frameMangle, { maxLength: 2 }),
  pieceBytes: fc.option(fc.integer({ min: 64, max: 5_000 }), { nil: undefined, freq: 4 }),
})

/** The request of a plan: signed after what was changed of it, or before. */
function carryOut({ base, isResigned, content, frame }: Plan, nowMs: number): Wire {
  const index = base % (genuine.length + questions.length)
  const question = questions[index - genuine.length]
  const apply = (request: Wire, changes: Plan['content']) =>
    changes.reduce((changed, change) => change(changed), request)
  if (question !== undefined) return apply(apply(question, content), frame)
  const { way, request } = genuine[index] as Genuine // it is below the length
  if (!isResigned) return apply(apply(signBy(way, request, nowMs), content), frame)
  const changed = apply(request, content)
  try {
    return apply(signBy(way, changed, nowMs), frame)
  } catch {
    return apply(changed, frame) // nothing that could be signed is left of it
  }
}

function faultOf({ method }: Wire, { status, contentType, text }: Answer): string | undefined {
  if (status >= 500) return text
  if (status < 200 || (status >= 300 && status < 400)) return `is answered ${status}`
  if (contentType.includes('html')) return `is answered as ${contentType}`
  if (status < 400 || method === 'HEAD') return undefined
  return contentType === 'application/problem+json' ? undefined : `is refused as ${contentType || 'nothing'}`
}

test('no request, however mangled, is a defect: it is answered as the contract says', async () => {
  const app = await startTestApp(settings, { visit })
  const wire = createWire(app.url)
  onTestFinished(() => wire.close())
  const statuses = new Map<number, number>()
  let sentCount = 0
  await fc.assert(
    fc.asyncProperty(fc.array(plan, { minLength: atOnce, maxLength: atOnce }), async (plans) => {
      const faults = await Promise.all(
        plans.map(async (one) => {
          const request = carryOut(one, Date.now())
          if (!request.headers.every(([, value]) => isSendable(value))) return undefined
          let answer: Answer
          try {
            answer = await wire.send(request, one.pieceBytes)
          } catch (error) {
            return `${describe(request)} in pieces of ${one.pieceBytes}: ${error}`
          }
          sentCount += 1
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
          const fault = faultOf(request, answer)
          return fault === undefined ? undefined : `${describe(request)} ${fault}`
        }),
      )
      expect(faults.filter((fault) => fault !== undefined)).toEqual([])
    }),
    { numRuns: Math.ceil(total / atOnce), seed, endOnFailure: process.env.FUZZ_SHRINK === undefined },
  )
  console.info(`seed ${seed}: ${sentCount} requests`, Object.fromEntries([...statuses].sort()))
  expect(sentCount).toBeGreaterThan(0.9 * total)
  // Signatures that are right must have got what is hostile to where it is read.
  expect(statuses.get(202)).toBeGreaterThan(total / 100)
  expect(statuses.get(400)).toBeGreaterThan(total / 100)
  expect((await app.api('GET', '/healthz')).status).toBe(200)
}, 240_000)

function describe({ method, target, headers, body }: Wire): string {
  return `${method} ${target.slice(0, 300)} ${JSON.stringify(headers).slice(0, 1_500)} ${JSON.stringify(body.toString('latin1').slice(0, 1_500))}`
}
