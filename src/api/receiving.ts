import type { Exchange } from '../contract/exchange.ts'
import type { AnyReply } from '../contract/operations.ts'
import type { Receiver } from '../receive/receive.ts'
import type { Source } from '../receive/sources.ts'
import type { AuthenticRequests } from './security.ts'

/** One operation for each source. */
export function createReceivingOperations(
  receiver: Receiver,
  sources: ReadonlyMap<string, Source>,
  authentic: AuthenticRequests,
): Record<string, (input: { readonly exchange: Exchange }) => Promise<AnyReply>> {
  async function receive(operationId: string, exchange: Exchange) {
    const source = sources.get(operationId)
    const request = authentic.get(exchange)
    if (source === undefined || request === undefined)
      throw new Error(`${operationId} was reached without a verified signature`)
    const receipt = await receiver.receive(source, request)
    if (receipt.kind === 'duplicate') {
      return { status: 200, json: { status: 'duplicate', event_id: receipt.eventId } } as const
    }
    const { status, eventId, deliveryId } = receipt
    return { status: 202, json: { status, event_id: eventId, delivery_id: deliveryId } } as const
  }

  return Object.fromEntries(
    [...sources.keys()].map((id) => [id, ({ exchange }: { readonly exchange: Exchange }) => receive(id, exchange)]),
  )
}
