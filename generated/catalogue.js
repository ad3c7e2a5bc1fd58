// Made by `npm run generate` from openapi.yaml.

export const operationIds = [
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
  "dev.sample_webhook.deleteResource"
]
export const respondingSources = [
  "slack-commands",
  "reports",
  "discord"
]
export const sourceEventTypes = {
  "github": [
    "ping",
    "push",
    "pull_request",
    "issues",
    "release",
    "workflow_run"
  ],
  "gitlab": [
    "Push Hook",
    "Tag Push Hook",
    "Merge Request Hook",
    "Issue Hook",
    "Note Hook",
    "Pipeline Hook",
    "Release Hook"
  ],
  "stripe": [
    "payment_intent.succeeded",
    "payment_intent.payment_failed",
    "charge.succeeded",
    "charge.failed"
  ],
  "slack-events": [
    "message",
    "app_mention"
  ],
  "slack-commands": [
    "slash_command"
  ],
  "slack-interactive": [
    "block_actions",
    "view_submission",
    "view_closed",
    "shortcut",
    "message_action"
  ],
  "jira": [
    "jira:issue_created",
    "jira:issue_updated",
    "jira:issue_deleted",
    "comment_created"
  ],
  "shopify": [
    "orders/create",
    "orders/paid",
    "orders/cancelled",
    "app/uninstalled"
  ],
  "bitbucket": [
    "repo:push",
    "pullrequest:created",
    "pullrequest:updated",
    "pullrequest:fulfilled",
    "pullrequest:rejected",
    "issue:created"
  ],
  "linear": [
    "Issue",
    "Comment"
  ],
  "pagerduty": [
    "incident.triggered",
    "incident.acknowledged",
    "incident.resolved",
    "pagey.ping"
  ],
  "sentry": [
    "issue",
    "event_alert",
    "metric_alert",
    "installation"
  ],
  "reports": [
    "report"
  ],
  "discord": [
    "2",
    "3",
    "4",
    "5"
  ],
  "twilio": [
    "incoming_sms",
    "sent",
    "delivered",
    "undelivered",
    "failed",
    "ringing",
    "completed"
  ],
  "sendgrid": [
    "processed",
    "deferred",
    "delivered",
    "bounce",
    "dropped",
    "open",
    "click",
    "spamreport",
    "unsubscribe"
  ],
  "mailgun": [
    "accepted",
    "delivered",
    "failed",
    "opened",
    "clicked",
    "unsubscribed",
    "complained"
  ],
  "telegram": [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "inline_query",
    "my_chat_member"
  ],
  "zoom": [
    "meeting.started",
    "meeting.ended",
    "meeting.participant_joined",
    "recording.completed"
  ],
  "whatsapp": [
    "messages"
  ],
  "aws-sns": [
    "Notification",
    "UnsubscribeConfirmation"
  ],
  "ms-graph": [
    "created",
    "updated",
    "deleted",
    "reauthorizationRequired",
    "subscriptionRemoved",
    "missed"
  ],
  "cloudevents": [],
  "standard-webhooks": []
}
export const eventTypes = [
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
  "job.failed"
]
export const publishableEventTypes = [
  "code.pushed",
  "pull_request.changed",
  "issue.changed",
  "payment.succeeded",
  "payment.failed",
  "charge.succeeded",
  "charge.failed",
  "ticket.changed",
  "report.uploaded"
]
export const orderingKeys = {
  "code.pushed": [
    "data",
    "repository",
    "url"
  ],
  "pull_request.changed": [
    "data",
    "url"
  ],
  "issue.changed": [
    "data",
    "url"
  ],
  "payment.succeeded": [
    "data",
    "id"
  ],
  "payment.failed": [
    "data",
    "id"
  ],
  "charge.succeeded": [
    "data",
    "id"
  ],
  "charge.failed": [
    "data",
    "id"
  ]
}
export const jobTimeoutsMs = {
  "activity.summary": 3600000
}
