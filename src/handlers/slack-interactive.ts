import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each interaction of Slack. Types come from the contract; `null`: stored, and nothing more. */
export const slackInteractive: SourceHandlers<'slack-interactive'> = {
  view_closed: null,

  block_actions({ event, log }) {
    const { actions, user } = event.data
    log('block actions', { actions: actions.map((action) => action.action_id).join(' '), user: user.id })
  },

  view_submission({ event, log }) {
    const { view, user } = event.data
    log('view submitted', { callback: view.callback_id ?? '', view: view.id, user: user.id })
  },

  shortcut({ event, log }) {
    log('shortcut', { callback: event.data.callback_id, user: event.data.user.id })
  },

  message_action({ event, log }) {
    const { callback_id: callback, channel, user } = event.data
    log('message action', { callback, channel: channel?.id ?? '', user: user.id })
  },
}
