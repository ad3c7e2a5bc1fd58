import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each event of Slack. Types come from the contract; `null`: stored, and nothing more. */
export const slackEvents: SourceHandlers<'slack-events'> = {
  message: null,

  app_mention({ event, log }) {
    const { channel, user } = event.data.event
    log('the app was mentioned', { channel: channel ?? '', user: user ?? '' })
  },
}
