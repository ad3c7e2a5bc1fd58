import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PresetName } from '../../src/signature/presets.ts'
import { presets } from '../../src/signature/presets.ts'
import { createVerifier, resolveScheme } from '../../src/signature/verify.ts'
import { judge, nowMs, received } from './requests.ts'
import { senderOf } from './senders.ts'
import { tamper } from './tampering.ts'

const names = Object.keys(presets) as PresetName[]
const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 })
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const toJson = (value: unknown) => Buffer.from(JSON.stringify(value))

/** Bodies as these senders make them; the others sign whatever bytes. */
const bodies: Partial<Record<PresetName, fc.Arbitrary<Uint8Array>>> = {
  adyen: fc
    .array(
      fc.record({
        pspReference: text,
        eventCode: text,
        success: text,
        amount: fc.record({ value: fc.nat(), currency: text }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) => toJson({ notificationItems: items.map((item) => ({ NotificationRequestItem: item })) })),
  linear: fc.dictionary(text, text).map(toJson),
  mailgun: fc.dictionary(text, text).map(toJson),
  'ms-graph': fc.array(fc.record({ resource: text }), { minLength: 1, maxLength: 3 }).map((value) => toJson({ value })),
  sns: text.map((Message) => toJson({ Type: 'Notification', MessageId: 'an-id', Message })),
}
const forms: readonly string[] = ['braintree', 'mailgun-form', 'mandrill', 'twilio']
const form = fc
  .dictionary(text, text)
  .map((fields) => Buffer.from(new URLSearchParams({ ...fields, b: '0' }).toString()))

test.each(names)('%s: what its sender signs is accepted, and is not after any signed part has changed', (name) => {
  const { scheme, context, send } = senderOf(name)
  const isForm = forms.includes(name)
  const headers: Record<string, string> = isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
  const body = bodies[name] ?? (isForm ? form : bytes)
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(7), (content, at, bit) => {
      const request = received(send({ headers, body: Buffer.from(content) }))
      expect(judge(scheme, request, context)).toBe(createVerifier(scheme).strength)
      const tampered = tamper(scheme, request, { at, bit })
      expect(tampered.length).toBeGreaterThan(0)
      for (const { what, request: changed } of tampered) {
        expect(judge(scheme, changed, context), what).not.toMatch(/^(verified|authenticated|certificate-needed)$/)
      }
    }),
    { numRuns: 40 },
  )
})

test.each(names)('%s: nothing is accepted without a secret, or with another one', (name) => {
  const { scheme, context, send } = senderOf(name)
  const body = fc.sample(bodies[name] ?? (forms.includes(name) ? form : bytes), 1)[0]
  const request = received(
    send({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: Buffer.from(body ?? []) }),
  )
  for (const secrets of [[], [''], ['whsec_'], ['whpk_']]) {
    const verdict = judge(scheme, request, { ...context, secrets })
    expect(verdict).not.toMatch(/^(verified|authenticated)$/)
    if (secrets.join('') === '') expect(verdict).toBe('no-secret')
  }
  const others = ['YW5vdGhlciBrZXkgdGhhdCBpcyBub25lIG9mIHRoZSBhYm92ZQ==', 'another:secret', 'abcdef012345']
  for (const other of others) expect(judge(scheme, request, { ...context, secrets: [other] })).not.toMatch(/ed$/)
})

const timed = names.filter((name) => JSON.stringify(presets[name]).includes('toleranceSeconds'))

test.each(timed)('%s: the time may be off by the tolerance either way, and by no second more', (name) => {
  const { scheme, context, send } = senderOf(name)
  const tolerance = 'timestamp' in scheme ? (scheme.timestamp?.toleranceSeconds ?? 0) : 0
  const at = (seconds: number) => judge(scheme, received(send({}, nowMs + seconds * 1000)), context)
  const accepted = createVerifier(scheme).strength
  expect([at(-tolerance), at(tolerance)]).toEqual([accepted, accepted])
  expect([at(-tolerance - 1), at(tolerance + 1)]).toEqual(['timestamp-too-old', 'timestamp-too-new'])
})

test('a tolerance of its own takes the place of the preset’s, also where that has none', () => {
  const { send, context } = senderOf('discord')
  const request = received(send({}, nowMs - 61_000))
  const declared = { preset: 'discord', secret: 'DISCORD_PUBLIC_KEY' } as const
  const strict = { ...declared, toleranceSeconds: 60 }
  expect(judge(resolveScheme(declared), request, context)).toBe('verified')
  expect(judge(resolveScheme(strict), request, context)).toBe('timestamp-too-old')
})
