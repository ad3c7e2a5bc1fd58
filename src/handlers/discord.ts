import type { components } from '#generated/openapi.js'
import type { Responder, SourceHandlers } from '../contract/events.ts'
import { excerpt } from './excerpt.ts'

type Reply = components['schemas']['DiscordReply']
type Interaction = components['schemas']['DiscordInteraction']

/** What happens on each Discord interaction, after its user has seen the reply. */
export const discord: SourceHandlers<'discord'> = {
  '2': ({ event, log }) => log('a command was used', { command: event.data.data.name }),
  '3': null,
  '4': null,
  '5': null,
}

/** What the user of an interaction sees. Nobody is notified by it, whatever names or texts it repeats. */
export const discordResponder: Responder<'discord'> = (event) => {
  switch (event.type) {
    case '2':
      return commandReply(event.data.data.name, event.data)
    case '3':
      return { type: replyTypes.deferredUpdate }
    case '4':
      return { type: replyTypes.choices, data: { choices: [] } }
    case '5':
      return whisper('Thank you, it is noted.')
  }
}

/** @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const replyTypes = { message: 4, deferredUpdate: 6, choices: 8 } as const

/** A message that only the user sees. */
const ephemeral = 64
/** Of a message, in characters: Discord takes no longer one. */
const maxContentLength = 2_000

function commandReply(command: string, interaction: Interaction): Reply {
  if (command !== 'hello') return whisper(`There is no command ${command}.`)
  const user = interaction.member?.user ?? interaction.user
  return message(user === undefined || user === null ? 'Hello!' : `Hello, <@${user.id}>!`)
}

function message(content: string): Reply {
  return {
    type: replyTypes.message,
    data: { content: excerpt(content, maxContentLength), allowed_mentions: { parse: [] } },
  }
}

function whisper(content: string): Reply {
  return { type: replyTypes.message, data: { ...message(content).data, flags: ephemeral } }
}
