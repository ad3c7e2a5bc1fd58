import type { OpenApiDocument, Parameter } from '../../src/contract/document.ts'
import { resolveReference } from '../../src/contract/document.ts'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'

/** A document of our own making, for tools that read OpenAPI. */
export type DerivedDocument = Readonly<Record<string, unknown>>

/** The headers of `sha256` that every delivery has, and which others it may have. */
const ofSha256: Readonly<Record<string, boolean>> = {
  'X-Webhook-Signature': true,
  'X-Webhook-Signature-New': false,
  'X-Event-ID': true,
  'X-Event-Type': true,
}

/**
 * The contract from the other side: each of its webhooks as an operation `POST /hooks/<event type>` of a consumer, so
 * that tools which know nothing of `webhooks` judge what we send. Bodies, replies and components stay as they are.
 *
 * The headers are those of one scheme, as OpenAPI cannot say "these or those": of the Standard Webhooks schemes what
 * the contract declares as required, of `sha256` the `X-…` in place of them.
 *
 * @throws Error when a webhook does not declare all headers of `sha256`.
 */
export function serveWebhooks(contract: OpenApiDocument, scheme: AttemptScheme): DerivedDocument {
  const { openapi, info, webhooks, components } = contract
  const { securitySchemes: _none, ...kept } = components
  const paths = Object.entries(webhooks).map(([type, { post }]) => {
    const declared = (post.parameters ?? []).map((one) => resolveReference<Parameter>(contract, one))
    return [`/hooks/${type}`, { post: { ...post, parameters: headersOf(scheme, declared, type) } }] as const
  })
  return { openapi, info, paths: Object.fromEntries(paths), components: kept }
}

function headersOf(scheme: AttemptScheme, declared: readonly Parameter[], type: string): Parameter[] {
  const names = declared.map(({ name }) => name)
  const missing = Object.keys(ofSha256).filter((name) => !names.includes(name))
  if (missing.length > 0) throw new Error(`${type} does not declare ${missing.join(', ')}`)
  const isOfSha256 = ({ name }: Parameter) => Object.hasOwn(ofSha256, name)
  if (scheme !== 'sha256') return declared.filter((one) => !isOfSha256(one))
  const others = declared.filter((one) => !isOfSha256(one) && one.required !== true)
  return [...declared.filter(isOfSha256).map((one) => ({ ...one, required: ofSha256[one.name] === true })), ...others]
}
