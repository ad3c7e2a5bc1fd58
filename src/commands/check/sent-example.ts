import type { OpenApiDocument } from '../../contract/document.ts'
import { resolveReference } from '../../contract/document.ts'
import type { SentEvent } from './requests.ts'

/** The contract's example of an event that we send, as if it happened now. */
export function sentExample(document: OpenApiDocument, type: string, nowMs: number): SentEvent {
  const media = document.webhooks[type]?.post.requestBody?.content['application/json']
  const [declared] = Object.values(media?.examples ?? {})
  if (declared === undefined) throw new Error(`the contract has no example of ${type}`)
  const { value } = resolveReference<{ readonly value: unknown }>(document, declared)
  // The contract is linted: its examples fit their schemas.
  return { ...(value as SentEvent), timestamp: new Date(nowMs).toISOString() }
}
