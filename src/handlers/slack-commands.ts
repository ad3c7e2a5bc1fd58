import type { Responder, SourceHandlers } from '../contract/events.ts'
import { excerpt } from './excerpt.ts'

/** What happens on a slash command after Slack has its answer. */
export const slackCommands: SourceHandlers<'slack-commands'> = {
  slash_command({ event, log }) {
    const { command, channel_id: channel, user_id: user } = event.data
    log('slash command', { command: excerpt(command, 80), channel: channel ?? '', user: user ?? '' })
  },
}

/** What Slack shows for a slash command. */
export const slackCommandsResponder: Responder<'slack-commands'> = ({ data }) => {
  if (data.command !== '/weather') return ephemeral(`I do not know the command ${shown(data.command)}.`)
  const city = (data.text ?? '').trim()
  if (city === '') return ephemeral('Usage: /weather &lt;city&gt;, such as /weather Oslo')
  // A placeholder. To show a forecast, replace the text; what takes longer than Slack's three seconds is looked up in
  // the handler above, which answers at `response_url`.
  return { response_type: 'in_channel', text: `Weather for ${shown(city)}: no forecast service is connected yet.` }
}

function ephemeral(text: string) {
  return { response_type: 'ephemeral', text } as const
}

/**
 * What a user typed, as Slack shows it literally: `<` would begin a link, or call everybody. Cut first, so that no
 * escape is cut in two.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
function shown(typed: string): string {
  const text = excerpt(typed.replace(/\s+/g, ' '), 80)
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
