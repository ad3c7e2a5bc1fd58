import type { EvaluationFault } from '../condition/evaluation-fault.ts'
import { evaluationFault } from '../condition/evaluation-fault.ts'
import { operationalEventTypes } from '../contract/event-patterns.ts'
import { handlerName } from '../contract/events.ts'
import { isJob, jobsSource } from '../contract/jobs.ts'
import type { ReadPayload } from '../contract/payload.ts'
import { covers } from '../routes-file/event-cases.ts'
import type { RouteRule } from '../routes-file/route-rules.ts'
import type { EventValues } from '../routes-file/values.ts'
import type { Route } from '../store/store.ts'
import type { ValuedEvent } from './event-values.ts'
import { eventValues } from './event-values.ts'

/** Says where an event goes. */
export type RouteEvent = (event: ValuedEvent) => readonly Route[]

/** What a rule says of an event. */
export type Verdict =
  | { readonly kind: 'matches' }
  | { readonly kind: 'other-source' | 'other-type' | 'condition-false' }
  /** The condition could not be evaluated. */
  | { readonly kind: 'condition-failed'; readonly fault: EvaluationFault }

/** A condition that could not be evaluated; nothing of the event is in it. */
export interface RouteFailure {
  readonly eventId: string
  readonly route: string
  readonly fault: EvaluationFault
}

/**
 * Says which destinations want an event: a received one goes to its handler, if there is one, or is a job; a published one to
 * every subscription to its type; either to the programs and channels of the rules that match. Which subscriptions
 * these are is read inside the commit that stores the event, so that none is missed.
 *
 * @param handlerNames `source.type` of every event that has a handler.
 * @param rules those of now.
 * @param failed is told of conditions that could not be evaluated: their rules do not match.
 */
export function createRouteEvent(
  handlerNames: ReadonlySet<string>,
  rules: () => readonly RouteRule[],
  readPayload: (source: string | null) => ReadPayload,
  failed: (failure: RouteFailure) => void,
): RouteEvent {
  return (event) => {
    const routes: Route[] = []
    const name = handlerName(event.source, event.type)
    if (event.direction === 'out') routes.push({ kind: 'subscribers', eventType: event.type })
    else if (handlerNames.has(name)) routes.push({ kind: 'handler', name })
    else if (event.source === jobsSource && isJob(event.type)) routes.push({ kind: 'job', name: event.type })
    const targets = new Map<string, Route>()
    const values = lazy(() => eventValues(event, readPayload))
    for (const rule of rules()) {
      const verdict = judge(rule, event, values)
      if (verdict.kind === 'condition-failed') failed({ eventId: event.id, route: rule.name, fault: verdict.fault })
      if (verdict.kind === 'matches') for (const target of rule.to) targets.set(target.name, target)
    }
    return [...routes, ...targets.values()]
  }
}

/** Whether a rule wants an event, and why not. Its values are read only if there is a condition. */
export function judge(rule: RouteRule, event: ValuedEvent, values: () => EventValues): Verdict {
  const source = event.direction === 'out' ? undefined : (event.source ?? undefined)
  if (rule.source !== source) return { kind: 'other-source' }
  if (!rule.events.some((pattern) => isCovered(pattern, event))) return { kind: 'other-type' }
  if (rule.when === undefined) return { kind: 'matches' }
  try {
    return rule.when.holds({ ...values() }) ? { kind: 'matches' } : { kind: 'condition-false' }
  } catch (error) {
    return { kind: 'condition-failed', fault: evaluationFault(error) }
  }
}

/** As for subscriptions, what Hookpact says of its own deliveries is covered by its own name alone. */
function isCovered(pattern: string, { direction, type }: ValuedEvent): boolean {
  if (direction === 'out' && pattern !== type && operationalEventTypes.has(type)) return false
  return covers(pattern, type)
}

function lazy<Value>(read: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: read() }
    return made.value
  }
}

/** Of these routes what leads to one destination: a name, or a subscription's id. Pure. */
export function routesTo(destinationId: string, routes: readonly Route[]): readonly Route[] {
  return routes.flatMap((route): Route[] => {
    if (route.kind === 'subscribers') return [{ ...route, only: destinationId }]
    return (route.kind === 'subscription' ? route.id : route.name) === destinationId ? [route] : []
  })
}
