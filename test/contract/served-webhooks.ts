import type { OpenApiDocument, OperationObject, Parameter } from '../../src/contract/document.ts'
import { resolveReference } from '../../src/contract/document.ts'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'
import { attemptHeaders } from '../../src/signature/sign-attempt.ts'

/** A document of our own making, for tools that read OpenAPI. */
export type DerivedDocument = Readonly<Record<string, unknown>>

/**
 * The contract from the other side: each of its webhooks and callbacks as an operation `POST /hooks/<name>` of a
 * consumer, so that tools which know nothing of either judge what we send. Bodies, replies and components stay as they
 * are.
 *
 * It is the contract for one scheme, and stricter for it: the headers that OpenAPI can only call optional, as it cannot
 * say "these or those", are required where the scheme always sends them.
 *
 * @throws Error when a webhook or callback does not declare them.
 */
export function serveWebhooks(contract: OpenApiDocument, scheme: AttemptScheme): DerivedDocument {
  const { openapi, info, components } = contract
  const { securitySchemes: _none, ...kept } = components
  const paths = sentOperations(contract).map(([name, operation]) => {
    const declared = (operation.parameters ?? []).map((one) => resolveReference<Parameter>(contract, one))
    const always: readonly string[] = attemptHeaders[scheme].always
    const lacking = always.filter((header) => !declared.some((one) => one.name.toLowerCase() === header))
    if (lacking.length > 0) throw new Error(`${name} does not declare ${lacking.join(', ')}`)
    const parameters = declared.map((one) =>
      always.includes(one.name.toLowerCase()) ? { ...one, required: true } : one,
    )
    return [`/hooks/${name}`, { post: { ...operation, parameters } }] as const
  })
  return { openapi, info, paths: Object.fromEntries(paths), components: kept }
}

function sentOperations({ webhooks, paths }: OpenApiDocument): (readonly [string, OperationObject])[] {
  const callbacks = Object.values(paths).flatMap(({ post }) => Object.entries(post?.callbacks ?? {}))
  return [
    ...Object.entries(webhooks).map(([type, { post }]) => [type, post] as const),
    ...callbacks.flatMap(([name, urls]) => Object.values(urls).map(({ post }) => [name, post] as const)),
  ]
}
