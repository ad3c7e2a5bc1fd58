import { handlerName } from '../contract/events.ts'
import type { Route } from '../store/store.ts'

/** What routing looks at. */
export interface RoutedEvent {
  readonly direction: 'in' | 'out'
  readonly source: string | null
  readonly type: string
}
export type RouteEvent = (event: RoutedEvent) => readonly Route[]

/**
 * Says which destinations want an event: a received one goes to its handler, if there is one; a published one to
 * every subscription to its type. Pure; which subscriptions these are is read inside the commit that stores the
 * event, so that none is missed.
 *
 * @param handlerNames `source.type` of every event that has a handler.
 */
export function createRouteEvent(handlerNames: ReadonlySet<string>): RouteEvent {
  return ({ direction, source, type }) => {
    if (direction === 'out') return [{ kind: 'subscribers', eventType: type }]
    const name = handlerName(source, type)
    return handlerNames.has(name) ? [{ kind: 'handler', name }] : []
  }
}

/** Of these routes what leads to one destination: a handler's name, or a subscription's id. Pure. */
export function routesTo(destinationId: string, routes: readonly Route[]): readonly Route[] {
  return routes.flatMap((route): Route[] => {
    if (route.kind === 'subscribers') return [{ ...route, only: destinationId }]
    return (route.kind === 'handler' ? route.name : route.id) === destinationId ? [route] : []
  })
}
