import type { Filtered } from './filters.ts'
import type { Destination, NewEvent, Publication, Route } from './store.ts'
import { testSource } from './store.ts'
import type { SubscriptionStatus } from './subscriptions.ts'

/** What routes ask of an event. Its body is read where it is not given, if a filter asks for it. */
export type RoutableEvent = Pick<NewEvent, 'id' | 'type' | 'orderingKey'> & { readonly body?: Uint8Array }

export interface Subscriber extends Filtered {
  readonly status: SubscriptionStatus
  /** Whether it asks for order, where that was read with it. */
  readonly isOrdered?: boolean
}

/** Where one delivery goes. */
export interface Directed {
  readonly destination: Destination
  /** Its subscription is not active. */
  readonly held: boolean
  /** As its subscriber says. */
  readonly isOrdered?: boolean | undefined
}

/**
 * Where the deliveries of a route go, on either engine.
 * @param subscribersTo the subscriptions that cover an event type.
 * @param letsThrough whether a subscription's filter wants the event.
 */
export function destinationsOf(
  route: Route,
  subscribersTo: (eventType: string) => readonly Subscriber[],
  letsThrough: (subscriber: Filtered) => boolean,
): Directed[] {
  // A subscription that is asked for by itself is tried whatever its state: that is what a test is for.
  if (route.kind === 'subscription') return [{ destination: { kind: 'subscription', id: route.id }, held: false }]
  if (route.kind !== 'subscribers') return [{ destination: { kind: route.kind, id: route.name }, held: false }]
  return subscribersTo(route.eventType)
    .filter(({ id }) => route.only === undefined || route.only === id)
    .filter(letsThrough)
    .map(({ id, status, isOrdered }) => ({
      destination: { kind: 'subscription', id },
      held: status !== 'active',
      isOrdered,
    }))
}

/** The subscriptions that an event tests: their consumers are left alone no longer. */
export function testedLanes({ event, routes }: Publication): string[] {
  if (event.source !== testSource) return []
  return routes.flatMap((route) => (route.kind === 'subscription' ? [route.id] : []))
}
