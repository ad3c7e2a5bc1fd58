import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each change that WhatsApp reports. */
export const whatsapp: SourceHandlers<'whatsapp'> = {
  messages({ event, log }) {
    const { metadata, messages = [], statuses = [] } = event.data.value
    const failed = statuses.filter(({ status }) => status === 'failed').length
    log('messages or statuses came in', {
      phone_number_id: metadata.phone_number_id,
      messages: messages.length,
      statuses: statuses.length,
      failed,
    })
  },
}
