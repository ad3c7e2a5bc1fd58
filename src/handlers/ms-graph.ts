import type { components } from '#generated/openapi.js'
import type { HandlerContext, SourceHandlers } from '../contract/events.ts'

type Context = HandlerContext<components['schemas']['MsGraphLifecycle']>

/** What happens on each notification of Microsoft Graph. */
export const msGraph: SourceHandlers<'ms-graph'> = {
  created: null,
  updated: null,
  deleted: null,
  reauthorizationRequired: (context) => logSubscription(context, 'a subscription must be authorized anew'),
  subscriptionRemoved: (context) => logSubscription(context, 'a subscription is gone'),
  missed: (context) => logSubscription(context, 'notifications were missed'),
}

function logSubscription({ event, log }: Context, message: string): void {
  log(message, { subscription: event.data.subscriptionId })
}
