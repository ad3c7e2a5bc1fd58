import { createHmac, createSecretKey } from 'node:crypto'
import type { PresetName } from '../src/signature/presets.ts'
import { signAsSender } from '../src/signature/sign.ts'
import { createVerifier, resolveScheme } from '../src/signature/verify.ts'
import { pushPayload } from './pushes.ts'
import type { Bench, Figure, Report } from './report.ts'
import { median } from './report.ts'

const rounds = 40
const requestsPerRound = 2_000
const presets: readonly PresetName[] = ['github', 'stripe', 'slack', 'standard-webhooks']

/** Microseconds to verify a signed request of 2 KB, beside the bare HMAC over the same body. */
export async function measureVerify({ say }: Bench): Promise<Report> {
  say('verify')
  const secret = Buffer.from('the secret of the benchmarks').toString('base64')
  const body = Buffer.from(JSON.stringify(pushPayload(2_000)))
  const nowMs = Date.now()
  const key = createSecretKey(Buffer.from(secret))
  const bare = { name: 'bare', timesUs: [] as number[], run: () => createHmac('sha256', key).update(body).digest() }
  const cases = presets.map((name) => {
    const scheme = resolveScheme({ preset: name, secret: 'BENCH_SECRET' })
    const verifier = createVerifier(scheme)
    const sent = signAsSender(scheme, secret, { method: 'POST', url: 'https://a.example/', headers, body }, nowMs)
    const pairs = Object.entries(sent.headers).map(([header, value]) => [header.toLowerCase(), value])
    const request = {
      method: 'POST',
      url: sent.url,
      headers: Object.fromEntries(pairs) as Record<string, string>,
      rawHeaders: Object.entries(sent.headers).flat(),
      body,
      address: '127.0.0.1',
    }
    const context = { secrets: [secret], nowMs }
    const run = () => {
      if (verifier.verify(request, context).kind !== 'verified') throw new Error(`${name} does not verify`)
    }
    return { name, timesUs: [] as number[], run }
  })

  for (let round = 0; round < rounds; round += 1) {
    for (const { run, timesUs } of [bare, ...cases]) {
      const startMs = performance.now()
      for (let n = 0; n < requestsPerRound; n += 1) run()
      // The first rounds are compiled while they run.
      if (round >= rounds / 4) timesUs.push(((performance.now() - startMs) * 1000) / requestsPerRound)
    }
  }

  const over = (timesUs: readonly number[]) => median(timesUs.map((time, round) => time - (bare.timesUs[round] ?? 0)))
  return {
    name: 'verify',
    title: 'Verify: microseconds a request of 2 KB',
    columns: ['preset', 'bare HMAC', 'verify', 'over it'],
    rows: cases.map(({ name, timesUs }) => [
      name,
      median(bare.timesUs).toFixed(1),
      median(timesUs).toFixed(1),
      over(timesUs).toFixed(1),
    ]),
    figures: cases.map(
      ({ name, timesUs }): Figure => ({
        name: `verify ${name}, over the bare HMAC`,
        value: over(timesUs),
        unit: 'µs',
        budget: { kind: 'at-most', value: 10 },
      }),
    ),
  }
}

/** As many as a sender and a proxy set between them. */
const headers = {
  Host: 'hooks.example.com',
  'User-Agent': 'GitHub-Hookshot/bench',
  Accept: '*/*',
  'Content-Type': 'application/json',
  'Content-Length': '2000',
  'X-GitHub-Event': 'push',
  'X-GitHub-Delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
  'X-Forwarded-For': '203.0.113.7',
  'X-Forwarded-Proto': 'https',
  'X-Request-Id': 'c8f6e8a0-53ab-4e7b-8b0f-9d4fd3a7b5f2',
}
