import type { Claimed, ClaimedDelivery, ClaimedEvent, ClaimedSubscription, Destination } from '../store.ts'

/** A body that is larger crosses by itself: nothing is copied twice that costs something to copy. */
const maxPackedBytes = 4 * 1024

/**
 * What a claim brought, in few and flat values: so it crosses from the writing thread for a third of what its deliveries
 * would cost one by one, each with a buffer of its own. What several of them share is there once.
 */
export interface PackedClaimed extends Omit<Claimed, 'deliveries'> {
  readonly claimedAtMs: number
  readonly rows: readonly DeliveryRow[]
  readonly destinations: readonly PackedDestination[]
  readonly events: readonly EventRow[]
  /** The small bodies, one behind the other. */
  readonly bodies: Uint8Array
}

type DeliveryRow = readonly [
  id: string,
  attempt: number,
  round: number,
  destination: number,
  event: number,
  orderingKey: string | null,
  isAfterLoss: boolean,
  dueAtMs: number,
  isCounted: boolean,
]
type PackedDestination = readonly [Destination, ClaimedSubscription | undefined]
/** Of a small body its length. */
type EventRow = readonly [
  id: string,
  source: string | null,
  type: string,
  contentType: string,
  createdAtMs: number,
  body: number | Uint8Array,
]

/** Of what the writing thread claimed. */
export function packClaimed({ deliveries, ...rest }: Claimed): PackedClaimed {
  const destinations: PackedDestination[] = []
  const events: EventRow[] = []
  const small: Uint8Array[] = []
  const destinationAt = numbered((_name, { destination, subscription }: ClaimedDelivery) => {
    destinations.push([destination, subscription])
  })
  const eventAt = numbered((id, { event: { source, type, contentType, createdAtMs, body } }: ClaimedDelivery) => {
    const isSmall = body.byteLength <= maxPackedBytes
    if (isSmall) small.push(body)
    events.push([id, source, type, contentType, createdAtMs, isSmall ? body.byteLength : body])
  })
  const rows = deliveries.map((delivery): DeliveryRow => {
    const { id, attempt, round, destination, event, orderingKey, isAfterLoss, dueAtMs, isCounted } = delivery
    const place = destinationAt(`${destination.kind} ${destination.id}`, delivery)
    return [id, attempt, round, place, eventAt(event.id, delivery), orderingKey, isAfterLoss, dueAtMs, isCounted]
  })
  const claimedAtMs = deliveries[0]?.claimedAtMs ?? 0
  return { ...rest, claimedAtMs, rows, destinations, events, bodies: joined(small) }
}

/** As it was claimed. */
export function unpackClaimed({ rows, destinations, events, bodies, claimedAtMs, ...rest }: PackedClaimed): Claimed {
  let from = 0
  const unpacked = events.map(([id, source, type, contentType, createdAtMs, body]): ClaimedEvent => {
    if (typeof body !== 'number') return { id, source, type, contentType, createdAtMs, body }
    // A copy, in Node's pool: a slow attempt keeps a piece of that, and not all that came with it.
    const own = Buffer.from(bodies.subarray(from, from + body))
    from += body
    return { id, source, type, contentType, createdAtMs, body: own }
  })
  const deliveries = rows.map(
    ([id, attempt, round, place, eventPlace, orderingKey, isAfterLoss, dueAtMs, isCounted]): ClaimedDelivery => {
      const [destination, subscription] = destinations[place] as PackedDestination // packed with it
      const event = unpacked[eventPlace] as ClaimedEvent // the same
      return {
        id,
        attempt,
        round,
        destination,
        orderingKey,
        event,
        subscription,
        isAfterLoss,
        dueAtMs,
        claimedAtMs,
        isCounted,
      }
    },
  )
  return { ...rest, deliveries }
}

/** Gives each key a number in the order in which they come, and calls `add` for a new one. */
function numbered<Item>(add: (key: string, item: Item) => void): (key: string, item: Item) => number {
  const known = new Map<string, number>()
  return (key, item) => {
    const number = known.get(key)
    if (number !== undefined) return number
    add(key, item)
    known.set(key, known.size)
    return known.size - 1
  }
}

/** In memory of its own: a slice of a shared one would cross with all that is in it. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
