import { expect, test } from 'vitest'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'
import { attemptHeaders } from '../../src/signature/sign-attempt.ts'
import { subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { startPrism } from '../stand-ins/prism.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { contract } from './contract.ts'
import { sentExamples } from './sent-examples.ts'
import { serveWebhooks } from './served-webhooks.ts'

const schemes = Object.keys(attemptHeaders) as AttemptScheme[] // its keys
const refused = { outcome: 'refused', status_code: 422 }

test.each([
  ['sha256', 'standard'],
  ['standard', 'sha256'],
] as const)('a delivery signed as %s lacks the headers of %s, and is refused', async (sent, served) => {
  const app = await startTestApp()
  const origin = await startPrism(serveWebhooks(contract, served))
  for (const { type } of sentExamples) {
    const { id } = await subscribe(app, `${origin}/hooks/${type}`, [type], { signature: sent })
    const { json } = await app.api('POST', `/v1/subscriptions/${id}/test`, { type })
    expect(json.attempt, type).toMatchObject(refused)
    expect(messages(json.attempt.output).sort()).toEqual([...attemptHeaders[served].always].map(lacks).sort())
  }
})

test.each(schemes)(
  'a delivery signed as %s passes as it was sent, and without one of its headers it does not',
  async (scheme) => {
    const app = await startTestApp()
    const consumer = await startConsumer()
    const { id } = await subscribe(app, consumer.url, ['ping'], { signature: scheme })
    const origin = await startPrism(serveWebhooks(contract, scheme))
    for (const [n, { type }] of sentExamples.entries()) {
      await app.api('POST', `/v1/subscriptions/${id}/test`, { type })
      const { headers = {}, body = Buffer.alloc(0) } = consumer.got[n] ?? {}
      const kept = Object.entries(headers).filter(([name]) => /^(content-type|webhook-.*|x-.*)$/.test(name))
      const sent = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
      const post = async (changed: Record<string, string>) => {
        const response = await fetch(`${origin}/hooks/${type}`, { method: 'POST', headers: changed, body })
        return { status: response.status, text: await response.text() }
      }
      expect(await post(sent), type).toMatchObject({ status: 200 })
      for (const name of attemptHeaders[scheme].always) {
        const { [name]: _left, ...others } = sent
        const { status, text } = await post(others)
        expect([type, status, messages(text)]).toEqual([type, 422, [lacks(name)]])
        expect((await post({ ...sent, [name]: 'of another form' })).status, `${type}: ${name}`).toBe(422)
      }
      expect((await post({ ...sent, 'content-type': 'text/plain' })).status, type).toBe(415)
    }
  },
)

/** What Prism found wrong, of its problem document. */
function messages(text: string): string[] {
  const { validation } = JSON.parse(text) as { readonly validation: readonly { readonly message: string }[] }
  return validation.map(({ message }) => message)
}

function lacks(name: string): string {
  return `Request header must have required property '${name}'`
}
