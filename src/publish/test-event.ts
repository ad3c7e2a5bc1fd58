import type { SentEvents } from '#generated/catalogue.js'
import type { OpenApiDocument } from '../contract/document.ts'
import { resolveReference } from '../contract/document.ts'
import type { SentEventType } from '../contract/events.ts'
import type { Publication } from '../store/store.ts'
import { testSource } from '../store/store.ts'
import type { Publisher } from './publish.ts'

/** Makes the event that tests a subscription; nothing is stored yet. */
export type PrepareTest = (type: SentEventType, subscriptionId: string) => Publication

/**
 * The contract's own example of a type, on its way to one subscription alone, whatever types that has and whatever its
 * state. Its body is as of any event of the type; that it is a test is said beside it, and
 * it waits for no other.
 * @throws Error when the contract has no example of the type.
 */
export function createPrepareTest(document: OpenApiDocument, prepare: Publisher['prepare']): PrepareTest {
  return (type, subscriptionId) => {
    const data = type === 'ping' ? { subscription_id: subscriptionId } : exampleOf(document, type)
    const { event } = prepare(type, data as SentEvents[SentEventType]) // it is validated there
    return {
      event: { ...event, source: testSource, orderingKey: null },
      routes: [{ kind: 'subscription', id: subscriptionId }],
    }
  }
}

function exampleOf(document: OpenApiDocument, type: SentEventType): unknown {
  const media = document.webhooks[type]?.post.requestBody?.content['application/json']
  const [first] = Object.values(media?.examples ?? {})
  if (first === undefined) throw new Error(`the contract has no example of ${type}`)
  const { value } = resolveReference<{ readonly value: unknown }>(document, first)
  return typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined
}
