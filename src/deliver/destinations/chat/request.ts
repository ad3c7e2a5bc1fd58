import type { Channel } from '../../../routes-file/channel.ts'
import { toJson } from '../../../routes-file/text-of.ts'
import type { EventValues } from '../../../routes-file/values.ts'
import type { ConsumerRequest } from '../consumers-agent.ts'
import { targetOf } from '../consumers-agent.ts'
import { discordMarkup, slackMarkup, teamsMarkup, telegramMarkup } from './markup.ts'
import { messageText, partsOf } from './message.ts'
import { teamsMessage } from './teams-card.ts'

/** The request that tells a chat of an event. */
export function requestOf(channel: Channel, values: EventValues, userAgent: string): ConsumerRequest {
  const own = channel.kind === 'json' ? channel.headers : {}
  return {
    target: targetOf(channel.url),
    headers: { accept: 'application/json', ...own, 'content-type': 'application/json', 'user-agent': userAgent },
    body: Buffer.from(toJson(bodyOf(channel, values))),
  }
}

/** Of messages of Discord: it shows no previews. */
const suppressEmbeds = 1 << 2

function bodyOf(channel: Channel, values: EventValues): unknown {
  switch (channel.kind) {
    case 'slack': {
      const { message, previews } = channel
      return { text: messageText(message, values, slackMarkup), unfurl_links: previews, unfurl_media: previews }
    }
    case 'discord': {
      const { message, previews } = channel
      const content = messageText(message, values, discordMarkup)
      return { content, allowed_mentions: { parse: [] }, ...(previews ? {} : { flags: suppressEmbeds }) }
    }
    case 'telegram': {
      const { message, previews, chatId, topicId } = channel
      return {
        chat_id: chatId,
        ...(topicId === undefined ? {} : { message_thread_id: topicId }),
        text: messageText(message, values, telegramMarkup),
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: !previews },
      }
    }
    case 'teams':
      return teamsMessage(partsOf(channel.message, values, teamsMarkup))
    case 'json':
      return channel.bodyOf(values)
  }
}
