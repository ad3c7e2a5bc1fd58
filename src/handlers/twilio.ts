import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each Twilio webhook. Phone numbers and texts are people's: they are not logged. */
export const twilio: SourceHandlers<'twilio'> = {
  incoming_sms: ({ event, log }) => log('a message came in', { message: event.data.MessageSid }),
  sent: null,
  delivered: null,
  undelivered: ({ event, log }) => log('a message did not arrive', ids(event.data)),
  failed: ({ event, log }) => log('a message or a call failed', ids(event.data)),
  ringing: null,
  completed: ({ event, log }) => log('a call is over', ids(event.data)),
}

interface Subject {
  readonly MessageSid?: string
  readonly CallSid?: string
  readonly ErrorCode?: string
}

function ids({ MessageSid, CallSid, ErrorCode }: Subject): Record<string, string> {
  return {
    ...(MessageSid === undefined ? {} : { message: MessageSid }),
    ...(CallSid === undefined ? {} : { call: CallSid }),
    ...(ErrorCode === undefined ? {} : { error_code: ErrorCode }),
  }
}
