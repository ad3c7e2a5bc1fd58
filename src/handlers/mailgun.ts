import type { components } from '#generated/openapi.js'
import type { HandlerContext, SourceHandlers } from '../contract/events.ts'

type Context = HandlerContext<components['schemas']['MailgunEvent']>

/** What happens on each event of an e-mail. Its data are not signed, so nothing but a line of the log rests on them. */
export const mailgun: SourceHandlers<'mailgun'> = {
  accepted: null,
  delivered: null,
  failed: (context) => logEmail(context, 'an e-mail was not delivered'),
  opened: null,
  clicked: null,
  unsubscribed: null,
  complained: (context) => logEmail(context, 'an e-mail was reported as spam'),
}

function logEmail({ event, log }: Context, message: string): void {
  const { id, severity } = event.data['event-data']
  log(message, { mailgun_event: id, ...(typeof severity === 'string' ? { severity } : {}) })
}
