import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each Sentry event. Types come from the contract. */
export const sentry: SourceHandlers<'sentry'> = {
  issue({ event, log }) {
    const { action, data } = event.data
    const { id, shortId, project } = data.issue
    log('issue changed', { issue: id, name: shortId ?? '', project: project?.slug ?? '', action })
  },

  event_alert({ event, log }) {
    const { action, data } = event.data
    log('an alert rule matched', { event: data.event.event_id ?? '', rule: data.triggered_rule ?? '', action })
  },

  metric_alert({ event, log }) {
    const { action, data } = event.data
    log('metric alert', { alert: data.metric_alert?.id ?? '', action })
  },

  // Never its `code`: whoever has it can get a token.
  installation({ event, log }) {
    const { action, data } = event.data
    const { uuid, organization } = data.installation
    log('installation changed', { installation: uuid, organization: organization?.slug ?? '', action })
  },
}
