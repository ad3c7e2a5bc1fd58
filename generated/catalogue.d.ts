// Made by `npm run generate` from openapi.yaml.

import type { components, operations } from './openapi.d.ts'

/** Operations of the server, in the order of the contract. */
export declare const operationIds: readonly [
  "receiveGithub",
  "receiveGitlab",
  "receiveStripe",
  "receiveSlackEvents",
  "receiveSlackCommands",
  "receiveSlackInteractive",
  "receiveJira",
  "receiveShopify",
  "receiveBitbucket",
  "receiveLinear",
  "receivePagerduty",
  "receiveSentry",
  "receiveReports",
  "receiveDiscord",
  "receiveTwilio",
  "receiveSendgrid",
  "receiveMailgun",
  "receiveTelegram",
  "receiveZoom",
  "confirmWhatsapp",
  "receiveWhatsapp",
  "receiveAwsSns",
  "receiveMsGraph",
  "receiveCloudevents",
  "confirmCloudevents",
  "receiveStandardWebhooks",
  "listEvents",
  "publishEvent",
  "getEvent",
  "deleteEvent",
  "getEventRaw",
  "replayEvent",
  "releaseEvent",
  "getFile",
  "listSubscriptions",
  "createSubscription",
  "getSubscription",
  "deleteSubscription",
  "updateSubscription",
  "rotateSubscriptionSecret",
  "testSubscription",
  "pauseSubscription",
  "resumeSubscription",
  "listDeliveries",
  "retryDeliveries",
  "getDelivery",
  "retryDelivery",
  "cancelDelivery",
  "startJob",
  "listReplays",
  "startReplay",
  "getReplay",
  "stopReplay",
  "listEventTypes",
  "listWebhookKeys",
  "listSources",
  "listRoutes",
  "listPlugins",
  "listRejections",
  "getHealth",
  "getReadiness",
  "getMetrics",
  "getDocs",
  "getDocsFile",
  "getOpenapiJson",
  "getOpenapiYaml",
  "dev.sample_webhook.takeEvent",
  "dev.sample_webhook.getResource",
  "dev.sample_webhook.createResource",
  "dev.sample_webhook.deleteResource",
]
export type OperationId = (typeof operationIds)[number]
/** Those that neither receive webhooks, nor answer a sender's handshake, nor are a plugin's. */
export type ManagementOperationId =
  | "listEvents"
  | "publishEvent"
  | "getEvent"
  | "deleteEvent"
  | "getEventRaw"
  | "replayEvent"
  | "releaseEvent"
  | "getFile"
  | "listSubscriptions"
  | "createSubscription"
  | "getSubscription"
  | "deleteSubscription"
  | "updateSubscription"
  | "rotateSubscriptionSecret"
  | "testSubscription"
  | "pauseSubscription"
  | "resumeSubscription"
  | "listDeliveries"
  | "retryDeliveries"
  | "getDelivery"
  | "retryDelivery"
  | "cancelDelivery"
  | "startJob"
  | "listReplays"
  | "startReplay"
  | "getReplay"
  | "stopReplay"
  | "listEventTypes"
  | "listWebhookKeys"
  | "listSources"
  | "listRoutes"
  | "listPlugins"
  | "listRejections"
  | "getHealth"
  | "getReadiness"
  | "getMetrics"
  | "getDocs"
  | "getDocsFile"
  | "getOpenapiJson"
  | "getOpenapiYaml"

/** The operations of plugins, by plugin and by their ids in its openapi.yaml. */
export interface PluginOperations {
  "dev.sample_webhook": {
    "takeEvent": "dev.sample_webhook.takeEvent"
    "getResource": "dev.sample_webhook.getResource"
    "createResource": "dev.sample_webhook.createResource"
    "deleteResource": "dev.sample_webhook.deleteResource"
  }
}
/** The settings of plugins, by plugin and variable. */
export interface PluginSettings {
  "dev.sample_webhook": {
    readonly SAMPLE_GREETING: string
  }
}

/** What the application answers, by source. */
export interface ResponderReplies {
  "slack-commands": operations["receiveSlackCommands"]['responses'][200]['content']['application/json']
  "reports": operations["receiveReports"]['responses'][200]['content']['application/json']
  "discord": operations["receiveDiscord"]['responses'][200]['content']['application/json']
}
export declare const respondingSources: readonly (keyof ResponderReplies)[]

/** Payloads that we receive, by source and event type. */
export interface SourceEvents {
  "github": {
    "ping": components['schemas']["GithubPing"]
    "push": components['schemas']["GithubPush"]
    "pull_request": components['schemas']["GithubPullRequest"]
    "issues": components['schemas']["GithubIssues"]
    "release": components['schemas']["GithubRelease"]
    "workflow_run": components['schemas']["GithubWorkflowRun"]
  }
  "gitlab": {
    "Push Hook": components['schemas']["GitlabPush"]
    "Tag Push Hook": components['schemas']["GitlabPush"]
    "Merge Request Hook": components['schemas']["GitlabMergeRequest"]
    "Issue Hook": components['schemas']["GitlabIssue"]
    "Note Hook": components['schemas']["GitlabNote"]
    "Pipeline Hook": components['schemas']["GitlabPipeline"]
    "Release Hook": components['schemas']["GitlabRelease"]
  }
  "stripe": {
    "payment_intent.succeeded": components['schemas']["StripePaymentIntentEvent"]
    "payment_intent.payment_failed": components['schemas']["StripePaymentIntentEvent"]
    "charge.succeeded": components['schemas']["StripeChargeEvent"]
    "charge.failed": components['schemas']["StripeChargeEvent"]
  }
  "slack-events": {
    "message": components['schemas']["SlackMessage"]
    "app_mention": components['schemas']["SlackMessage"]
  }
  "slack-commands": {
    "slash_command": components['schemas']["SlackCommand"]
  }
  "slack-interactive": {
    "block_actions": components['schemas']["SlackBlockActions"]
    "view_submission": components['schemas']["SlackView"]
    "view_closed": components['schemas']["SlackView"]
    "shortcut": components['schemas']["SlackShortcut"]
    "message_action": components['schemas']["SlackMessageAction"]
  }
  "jira": {
    "jira:issue_created": components['schemas']["JiraIssueEvent"]
    "jira:issue_updated": components['schemas']["JiraIssueEvent"]
    "jira:issue_deleted": components['schemas']["JiraIssueEvent"]
    "comment_created": components['schemas']["JiraCommentEvent"]
  }
  "shopify": {
    "orders/create": components['schemas']["ShopifyOrder"]
    "orders/paid": components['schemas']["ShopifyOrder"]
    "orders/cancelled": components['schemas']["ShopifyOrder"]
    "app/uninstalled": components['schemas']["ShopifyShop"]
  }
  "bitbucket": {
    "repo:push": components['schemas']["BitbucketPush"]
    "pullrequest:created": components['schemas']["BitbucketPullRequest"]
    "pullrequest:updated": components['schemas']["BitbucketPullRequest"]
    "pullrequest:fulfilled": components['schemas']["BitbucketPullRequest"]
    "pullrequest:rejected": components['schemas']["BitbucketPullRequest"]
    "issue:created": components['schemas']["BitbucketIssue"]
  }
  "linear": {
    "Issue": components['schemas']["LinearIssueEvent"]
    "Comment": components['schemas']["LinearCommentEvent"]
  }
  "pagerduty": {
    "incident.triggered": components['schemas']["PagerdutyIncidentEvent"]
    "incident.acknowledged": components['schemas']["PagerdutyIncidentEvent"]
    "incident.resolved": components['schemas']["PagerdutyIncidentEvent"]
    "pagey.ping": components['schemas']["PagerdutyPing"]
  }
  "sentry": {
    "issue": components['schemas']["SentryIssue"]
    "event_alert": components['schemas']["SentryEventAlert"]
    "metric_alert": components['schemas']["SentryMetricAlert"]
    "installation": components['schemas']["SentryInstallation"]
  }
  "reports": {
    "report": components['schemas']["Report"]
  }
  "discord": {
    "2": components['schemas']["DiscordCommand"]
    "3": components['schemas']["DiscordComponent"]
    "4": components['schemas']["DiscordAutocomplete"]
    "5": components['schemas']["DiscordModal"]
  }
  "twilio": {
    "incoming_sms": components['schemas']["TwilioMessage"]
    "sent": components['schemas']["TwilioMessageStatus"]
    "delivered": components['schemas']["TwilioMessageStatus"]
    "undelivered": components['schemas']["TwilioMessageStatus"]
    "failed": components['schemas']["TwilioFailure"]
    "ringing": components['schemas']["TwilioCall"]
    "completed": components['schemas']["TwilioCall"]
  }
  "sendgrid": {
    "processed": components['schemas']["SendgridEvent"]
    "deferred": components['schemas']["SendgridEvent"]
    "delivered": components['schemas']["SendgridEvent"]
    "bounce": components['schemas']["SendgridFailure"]
    "dropped": components['schemas']["SendgridFailure"]
    "open": components['schemas']["SendgridEvent"]
    "click": components['schemas']["SendgridClick"]
    "spamreport": components['schemas']["SendgridEvent"]
    "unsubscribe": components['schemas']["SendgridEvent"]
  }
  "mailgun": {
    "accepted": components['schemas']["MailgunEvent"]
    "delivered": components['schemas']["MailgunEvent"]
    "failed": components['schemas']["MailgunEvent"]
    "opened": components['schemas']["MailgunEvent"]
    "clicked": components['schemas']["MailgunEvent"]
    "unsubscribed": components['schemas']["MailgunEvent"]
    "complained": components['schemas']["MailgunEvent"]
  }
  "telegram": {
    "message": components['schemas']["TelegramMessageUpdate"]
    "edited_message": components['schemas']["TelegramEditedMessageUpdate"]
    "channel_post": components['schemas']["TelegramChannelPostUpdate"]
    "edited_channel_post": components['schemas']["TelegramEditedChannelPostUpdate"]
    "callback_query": components['schemas']["TelegramCallbackQueryUpdate"]
    "inline_query": components['schemas']["TelegramInlineQueryUpdate"]
    "my_chat_member": components['schemas']["TelegramMyChatMemberUpdate"]
  }
  "zoom": {
    "meeting.started": components['schemas']["ZoomMeeting"]
    "meeting.ended": components['schemas']["ZoomMeeting"]
    "meeting.participant_joined": components['schemas']["ZoomParticipant"]
    "recording.completed": components['schemas']["ZoomRecording"]
  }
  "whatsapp": {
    "messages": components['schemas']["WhatsappMessages"]
  }
  "aws-sns": {
    "Notification": components['schemas']["AwsSnsNotification"]
    "UnsubscribeConfirmation": components['schemas']["AwsSnsConfirmation"]
  }
  "ms-graph": {
    "created": components['schemas']["MsGraphChange"]
    "updated": components['schemas']["MsGraphChange"]
    "deleted": components['schemas']["MsGraphChange"]
    "reauthorizationRequired": components['schemas']["MsGraphLifecycle"]
    "subscriptionRemoved": components['schemas']["MsGraphLifecycle"]
    "missed": components['schemas']["MsGraphLifecycle"]
  }
  "cloudevents": {

  }
  "standard-webhooks": {

  }
}
export declare const sourceEventTypes: { readonly [Source in keyof SourceEvents]: readonly (keyof SourceEvents[Source])[] }

/** `data` of the events that we send, by event type. */
export interface SentEvents {
  "code.pushed": components['schemas']["CodePushed"]
  "pull_request.changed": components['schemas']["PullRequestChanged"]
  "issue.changed": components['schemas']["IssueChanged"]
  "payment.succeeded": components['schemas']["Payment"]
  "payment.failed": components['schemas']["Payment"]
  "charge.succeeded": components['schemas']["Charge"]
  "charge.failed": components['schemas']["Charge"]
  "ticket.changed": components['schemas']["TicketChanged"]
  "report.uploaded": components['schemas']["ReportUploaded"]
  "ping": components['schemas']["Ping"]
  "delivery.exhausted": components['schemas']["DeliveryExhausted"]
  "subscription.disabled": components['schemas']["SubscriptionDisabled"]
  "source.rejecting": components['schemas']["SourceRejecting"]
  "job.completed": components['schemas']["JobCompleted"]
  "job.failed": components['schemas']["JobFailed"]
}
export declare const eventTypes: readonly [
  "code.pushed",
  "pull_request.changed",
  "issue.changed",
  "payment.succeeded",
  "payment.failed",
  "charge.succeeded",
  "charge.failed",
  "ticket.changed",
  "report.uploaded",
  "ping",
  "delivery.exhausted",
  "subscription.disabled",
  "source.rejecting",
  "job.completed",
  "job.failed",
]
export declare const publishableEventTypes: readonly [
  "code.pushed",
  "pull_request.changed",
  "issue.changed",
  "payment.succeeded",
  "payment.failed",
  "charge.succeeded",
  "charge.failed",
  "ticket.changed",
  "report.uploaded",
]
export type PublishableEventType = (typeof publishableEventTypes)[number]
/** Where in its body an event has the value by which deliveries are ordered: the members on the way. */
export declare const orderingKeys: { readonly [type: string]: readonly string[] }

/** What jobs are given, and what they give, by name. */
export interface Jobs {
  "activity.summary": { readonly input: components['schemas']["ActivitySummaryInput"]; readonly output: components['schemas']["ActivitySummary"] }
}
/** How long one attempt of each may take, in milliseconds. */
export declare const jobTimeoutsMs: { readonly [Name in keyof Jobs]: number }
