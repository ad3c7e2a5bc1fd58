import type { SourceEvents } from '#generated/catalogue.js'
import type { HandlerContext, SourceHandlers } from '../contract/events.ts'

/** What happens on each PagerDuty event. Types come from the contract; `null`: stored, and nothing more. */
export const pagerduty: SourceHandlers<'pagerduty'> = {
  'pagey.ping': null,
  'incident.triggered': logIncident,
  'incident.acknowledged': logIncident,
  'incident.resolved': logIncident,
}

function logIncident({ event, log }: HandlerContext<SourceEvents['pagerduty']['incident.triggered']>) {
  const { data: incident } = event.data.event
  log('incident changed', {
    type: event.type,
    incident: incident.id,
    service: incident.service?.summary ?? '',
    urgency: incident.urgency ?? '',
  })
}
