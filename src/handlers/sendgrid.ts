import type { components } from '#generated/openapi.js'
import type { HandlerContext, SourceHandlers } from '../contract/events.ts'

type Context = HandlerContext<components['schemas']['SendgridEvent']>

/** What happens on each event of an e-mail. Addresses are people's: they are not logged. */
export const sendgrid: SourceHandlers<'sendgrid'> = {
  processed: null,
  deferred: null,
  delivered: null,
  bounce: (context) => logEmail(context, 'an e-mail bounced'),
  dropped: (context) => logEmail(context, 'an e-mail was dropped'),
  open: null,
  click: null,
  spamreport: (context) => logEmail(context, 'an e-mail was reported as spam'),
  unsubscribe: null,
}

function logEmail({ event, log }: Context, message: string): void {
  log(message, event.data.sg_message_id === undefined ? {} : { email: event.data.sg_message_id })
}
