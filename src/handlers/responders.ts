import type { Responders } from '../contract/events.ts'
import { discordResponder } from './discord.ts'
import { reportsResponder } from './reports.ts'
import { slackCommandsResponder } from './slack-commands.ts'

/** The responders of every source whose sender waits for the application's answer. One that is missing does not compile. */
export const responders: Responders = {
  discord: discordResponder,
  reports: reportsResponder,
  'slack-commands': slackCommandsResponder,
}
