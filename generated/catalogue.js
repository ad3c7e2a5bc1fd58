// Made by `npm run generate` from openapi.yaml.

export const operationIds = [
  "receiveGithub",
  "listEvents",
  "publishEvent",
  "getEvent",
  "getEventRaw",
  "replayEvent",
  "releaseEvent",
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
  "listEventTypes",
  "listSources",
  "getHealth",
  "getReadiness",
  "getMetrics",
  "getDocs",
  "getDocsFile",
  "getOpenapiJson",
  "getOpenapiYaml"
]
export const respondingSources = []
export const sourceEventTypes = {
  "github": [
    "ping",
    "push",
    "pull_request",
    "issues",
    "release",
    "workflow_run"
  ]
}
export const eventTypes = [
  "code.pushed",
  "pull_request.changed",
  "issue.changed",
  "ping",
  "delivery.exhausted",
  "subscription.disabled"
]
export const publishableEventTypes = [
  "code.pushed",
  "pull_request.changed",
  "issue.changed"
]
