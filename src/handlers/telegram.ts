import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each Telegram update. */
export const telegram: SourceHandlers<'telegram'> = {
  edited_message: null,
  channel_post: null,
  edited_channel_post: null,
  inline_query: null,

  message({ event, log }) {
    const { chat, message_id: message } = event.data.message
    log('a message came in', { chat: chat.id, message })
  },

  callback_query({ event, log }) {
    log('a button was pressed', { query: event.data.callback_query.id })
  },

  my_chat_member({ event, log }) {
    const { chat, new_chat_member: now } = event.data.my_chat_member
    log('what the bot may do in a chat changed', { chat: chat.id, status: now.status })
  },
}
