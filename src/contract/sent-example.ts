import type { OpenApiDocument } from './document.ts'
import { resolveReference } from './document.ts'

/** An event that we send, as its body has it. */
export interface SentEvent {
  readonly type: string
  readonly timestamp: string
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * The contract's first example of an event that we send.
 * @throws Error when it has none.
 */
export function sentExample(document: OpenApiDocument, type: string): SentEvent {
  const media = document.webhooks[type]?.post.requestBody?.content['application/json']
  const [first] = Object.values(media?.examples ?? {})
  if (first === undefined) throw new Error(`the contract has no example of ${type}`)
  const { value } = resolveReference<{ readonly value: unknown }>(document, first)
  return value as SentEvent // the contract is linted: its examples fit their schemas
}
