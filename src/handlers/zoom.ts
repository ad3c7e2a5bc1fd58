import type { components } from '#generated/openapi.js'
import type { HandlerContext, SourceHandlers } from '../contract/events.ts'

type Context = HandlerContext<{
  readonly payload: { readonly object: components['schemas']['ZoomMeetingDetails'] }
}>

/** What happens on each Zoom event. */
export const zoom: SourceHandlers<'zoom'> = {
  'meeting.started': (context) => logMeeting(context, 'a meeting started'),
  'meeting.ended': (context) => logMeeting(context, 'a meeting ended'),
  'meeting.participant_joined': null,
  'recording.completed': (context) => logMeeting(context, 'a recording is ready'),
}

function logMeeting({ event, log }: Context, message: string): void {
  const { id, uuid } = event.data.payload.object
  log(message, { meeting: String(id), occurrence: uuid })
}
