import type { EventHandlers } from '../contract/events.ts'
import { awsSns } from './aws-sns.ts'
import { bitbucket } from './bitbucket.ts'
import { discord } from './discord.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { jira } from './jira.ts'
import { linear } from './linear.ts'
import { mailgun } from './mailgun.ts'
import { msGraph } from './ms-graph.ts'
import { pagerduty } from './pagerduty.ts'
import { reports } from './reports.ts'
import { sendgrid } from './sendgrid.ts'
import { sentry } from './sentry.ts'
import { shopify } from './shopify.ts'
import { slackCommands } from './slack-commands.ts'
import { slackEvents } from './slack-events.ts'
import { slackInteractive } from './slack-interactive.ts'
import { stripe } from './stripe.ts'
import { telegram } from './telegram.ts'
import { twilio } from './twilio.ts'
import { whatsapp } from './whatsapp.ts'
import { zoom } from './zoom.ts'

/**
 * The handlers of every source that declares event types. A source that is missing does not compile, nor does an event
 * type.
 */
export const eventHandlers: EventHandlers = {
  'aws-sns': awsSns,
  bitbucket,
  discord,
  github,
  gitlab,
  jira,
  linear,
  mailgun,
  'ms-graph': msGraph,
  pagerduty,
  reports,
  sendgrid,
  sentry,
  shopify,
  'slack-commands': slackCommands,
  'slack-events': slackEvents,
  'slack-interactive': slackInteractive,
  stripe,
  telegram,
  twilio,
  whatsapp,
  zoom,
}
