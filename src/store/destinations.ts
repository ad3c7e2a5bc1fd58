import type { Destination, Route } from './store.ts'
import type { SubscriptionStatus } from './subscriptions.ts'

interface Subscriber {
  readonly id: string
  readonly status: SubscriptionStatus
}

/**
 * Where the deliveries of a route go, on either engine; held are those whose subscription is not active.
 * @param subscribersTo the subscriptions that cover an event type.
 */
export function destinationsOf(
  route: Route,
  subscribersTo: (eventType: string) => readonly Subscriber[],
): { readonly destination: Destination; readonly held: boolean }[] {
  if (route.kind === 'handler') return [{ destination: { kind: 'handler', id: route.name }, held: false }]
  // A subscription that is asked for by itself is tried whatever its state: that is what a test is for.
  if (route.kind === 'subscription') return [{ destination: { kind: 'subscription', id: route.id }, held: false }]
  return subscribersTo(route.eventType)
    .filter(({ id }) => route.only === undefined || route.only === id)
    .map(({ id, status }) => ({ destination: { kind: 'subscription', id }, held: status !== 'active' }))
}
