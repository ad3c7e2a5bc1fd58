import { expect, test } from 'vitest'
import { forSenders, operations } from './contract.ts'
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
      forSenders.includes(operation) && ours.accepted && theirs.reason.startsWith('400 Unknown query parameter'),
  },
  {
    reason:
      'Brackets in the name of a query parameter mean nothing to OpenAPI in the style form, so name[] and name[a] are parameters of their own, which a sender may append. They take them for values of name.',
    fits: ({ operation, sent, ours, theirs }) =>
      forSenders.includes(operation) &&
      ours.accepted &&
      /[\w.]+(\[|%5B)/i.test(sent.query) &&
      /^400 request\/query\/[\w.]+ must be string/.test(theirs.reason),
  },
  {
    reason:
      'x-webhook-source says where the event type and the delivery id stand, and where the events of a batch are. What has none is no event, whatever the schema of the body leaves open.',
    fits: ({ operation, ours, theirs }) =>
      operation.source !== undefined &&
      theirs.accepted &&
      /^malformed_body: (The event type is missing|The delivery id is missing|The body has no events)/.test(
        ours.reason,
      ),
  },
  {
    reason:
      'A query parameter that makes the request a handshake is all that matters of it: the body is neither read nor judged.',
    fits: (judged) =>
      isQuestion(judged) && judged.ours.accepted && /^(415|400 request\/body|400 .*JSON)/.test(judged.theirs.reason),
  },
  {
    reason:
      'x-webhook-source names a header, which nobody signs, that must agree with the event type in the body. No schema can say so.',
    fits: ({ operation, ours, theirs }) =>
      operation.source?.agreement !== undefined && theirs.accepted && ours.reason.startsWith('event_type_mismatch'),
  },
  {
    reason:
      'WebHook-Request-Origin is the credential of the handshake, and the security scheme asks for it. Neither side judges credentials here, and ours has nothing to answer without it.',
    fits: ({ operation, ours, theirs }) =>
      operation.handshake !== undefined && theirs.accepted && ours.reason.startsWith('invalid_parameter: It asks for'),
  },
  {
    reason:
      'x-webhook-source says onInvalid: quarantine. An authentic webhook that breaks its schema is stored and acknowledged, not refused.',
    fits: ({ operation, sent, ours, theirs }) =>
      operation.source?.onInvalid === 'quarantine' &&
      !isQuestion({ operation, sent }) &&
      ours.accepted &&
      /^400 request\/body/.test(theirs.reason),
  },
  {
    reason:
      'An empty query value is a text, and is judged by the schema as any other. OpenAPI 3.1.1, Parameter Object: interactions between allowEmptyValue and the schema are implementation-defined.',
    fits: ({ ours, theirs }) => ours.accepted && theirs.reason.startsWith('400 Empty value found for query parameter'),
  },
  {
    reason:
      'RFC 3986, 3.4, allows `:` and `+` in a query as they are, and curl sends a date-time so. allowReserved says how a client serialises, not what a server refuses.',
    fits: ({ ours, theirs }) => ours.accepted && /^400 Parameter '[\w.]+' must be url encoded/.test(theirs.reason),
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
      'The payload field of a form, and the text of SNS, have contentMediaType: application/json, and we read it. To JSON Schema 2020-12, 8.2.1, that is an annotation, and to them any text is valid.',
    fits: ({ operation, sent, ours, theirs }) =>
      operation.source !== undefined &&
      theirs.accepted &&
      (ours.reason.startsWith('malformed_body: The field payload is') ||
        (sent.headers['content-type'] === 'text/plain' &&
          ours.reason.startsWith('malformed_body: The body is not JSON'))),
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
}, 120_000)

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

/** Whether a request is a handshake by its query, before anything of its body is looked at. */
function isQuestion({ operation, sent }: Pick<Judged, 'operation' | 'sent'>): boolean {
  const query = new URLSearchParams(sent.query)
  return (operation.source?.handshakes ?? []).some(
    ({ when, unauthenticated }) => unauthenticated === true && 'query' in when && (query.get(when.query) ?? '') !== '',
  )
}

function describe({ operation, changes, ours, theirs }: Judged): string {
  const verdict = (judgement: Judgement) => judgement.reason || 'accepted'
  return `${operation.operationId} with ${changes.join(' and ')}: we say ${verdict(ours)}; they say ${verdict(theirs)}`
}
