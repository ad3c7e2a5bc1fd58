import { expect, test } from 'vitest'
import { operations } from './contract.ts'
import type { Judgement } from './other-validator.ts'
import { startOtherValidator } from './other-validator.ts'
import { createOurValidator } from './our-validator.ts'
import type { Variant } from './request-variants.ts'
import { requestVariants } from './request-variants.ts'

/** Requests with several changes at once, and where their random choice begins. */
const combinations = 600
const seed = 20_260_101

interface Judged extends Variant {
  readonly ours: Judgement
  readonly theirs: Judgement
}

/** Every way in which we and express-openapi-validator 5.6.2 may differ, and why that is right. Each must occur. */
const explained: readonly { readonly reason: string; readonly fits: (judged: Judged) => boolean }[] = [
  {
    reason:
      'What a sender appends to the query of its webhooks is its own. OpenAPI says nothing about query parameters that are not declared, so each is free to refuse them.',
    fits: ({ operation, ours, theirs }) =>
      operation.source !== undefined && ours.accepted && theirs.reason.startsWith('400 Unknown query parameter'),
  },
  {
    reason:
      'x-webhook-source says onInvalid: quarantine. An authentic webhook that breaks its schema is stored and acknowledged, not refused.',
    fits: ({ operation, ours, theirs }) =>
      operation.source?.onInvalid === 'quarantine' && ours.accepted && /^400 request\/body must/.test(theirs.reason),
  },
  {
    reason:
      'An empty query value is a text, and is judged by the schema as any other. OpenAPI 3.1.1, Parameter Object: interactions between allowEmptyValue and the schema are implementation-defined.',
    fits: ({ ours, theirs }) => ours.accepted && theirs.reason.startsWith('400 Empty value found for query parameter'),
  },
  {
    reason:
      'RFC 3986, 3.4, allows `:` and `+` in a query as they are, and curl sends a date-time so. allowReserved says how a client serialises, not what a server refuses.',
    fits: ({ ours, theirs }) => ours.accepted && /^400 Parameter '\w+' must be url encoded/.test(theirs.reason),
  },
  {
    reason:
      'An operation without requestBody reads no body. On their side express.json, which stands before the validator, parses the body of every request.',
    fits: ({ operation, ours, theirs }) =>
      operation.bodies.size === 0 && ours.accepted && /^400 .* in JSON at position/.test(theirs.reason),
  },
  {
    reason:
      'requestBody.required: true asks for a body, and an empty one is not JSON (RFC 8259, 2). They look for `required` in the schema instead, and where that needs no member take the body for optional.',
    fits: ({ operation, sent, ours, theirs }) =>
      operation.bodyRequired &&
      sent.body?.length === 0 &&
      theirs.accepted &&
      ours.reason === 'malformed_body: The body is empty.',
  },
  {
    reason:
      'The payload field of a form has contentMediaType: application/json, and we read it. To JSON Schema 2020-12, 8.2.1, that is an annotation, and to them any text is valid.',
    fits: ({ operation, ours, theirs }) =>
      operation.source !== undefined &&
      theirs.accepted &&
      ours.reason.startsWith('malformed_body: The field payload is'),
  },
  {
    reason:
      'Bytes without Content-Type are of no declared media type. RFC 9110, 8.3, lets a recipient guess; we do not. On their side express.json parses none of them, so an optional body counts as absent.',
    fits: ({ operation, sent, ours, theirs }) =>
      !operation.bodyRequired &&
      sent.headers['content-type'] === undefined &&
      theirs.accepted &&
      ours.reason.startsWith('unsupported_media_type: A body without Content-Type'),
  },
]

test('express-openapi-validator accepts and refuses the same requests, but for differences that are explained', async () => {
  const judgeOurs = await createOurValidator()
  const judgeTheirs = await startOtherValidator()
  const judged: Judged[] = []
  for (const variant of requestVariants(seed, combinations)) {
    judged.push({ ...variant, ours: await judgeOurs(variant.sent), theirs: await judgeTheirs(variant.sent) })
  }

  // Every operation is tried with requests of both kinds, or the agreement would mean little.
  for (const { operationId } of operations) {
    const own = judged.filter(({ operation }) => operation.operationId === operationId)
    const both = own.filter(({ ours, theirs }) => ours.accepted && theirs.accepted)
    const neither = own.filter(({ ours, theirs }) => !ours.accepted && !theirs.accepted)
    expect([both.length > 0, neither.length > 0], operationId).toEqual([true, true])
  }
  const differing = judged.filter(({ ours, theirs }) => ours.accepted !== theirs.accepted)
  const unexplained = differing.filter((one) => explained.filter(({ fits }) => fits(one)).length !== 1)
  expect(unexplained.map(describe)).toEqual([])
  expect(explained.filter(({ fits }) => !differing.some(fits)).map(({ reason }) => reason)).toEqual([])
}, 60_000)

test('a request that nobody changed is accepted by both', async () => {
  const judgeOurs = await createOurValidator()
  const judgeTheirs = await startOtherValidator()
  for (const { operation, sent } of requestVariants(seed, 0).filter(({ changes }) => changes.length === 0)) {
    const both = [await judgeOurs(sent), await judgeTheirs(sent)]
    expect(both, operation.operationId).toEqual([
      { accepted: true, reason: '' },
      { accepted: true, reason: '' },
    ])
  }
})

function describe({ operation, changes, ours, theirs }: Judged): string {
  const verdict = (judgement: Judgement) => judgement.reason || 'accepted'
  return `${operation.operationId} with ${changes.join(' and ')}: we say ${verdict(ours)}; they say ${verdict(theirs)}`
}
