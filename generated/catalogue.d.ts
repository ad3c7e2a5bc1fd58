// Made by `npm run generate` from openapi.yaml.

import type { components, operations } from './openapi.d.ts'

/** Operations of the server, in the order of the contract. */
export declare const operationIds: readonly [
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
  "getOpenapiYaml",
]
export type OperationId = (typeof operationIds)[number]
/** Those that neither receive webhooks nor answer a sender's handshake. */
export type ManagementOperationId =
  | "listEvents"
  | "publishEvent"
  | "getEvent"
  | "getEventRaw"
  | "replayEvent"
  | "releaseEvent"
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
  | "listEventTypes"
  | "listSources"
  | "getHealth"
  | "getReadiness"
  | "getMetrics"
  | "getDocs"
  | "getDocsFile"
  | "getOpenapiJson"
  | "getOpenapiYaml"

/** What the application answers, by source. */
export interface ResponderReplies {

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
}
export declare const sourceEventTypes: { readonly [Source in keyof SourceEvents]: readonly (keyof SourceEvents[Source])[] }

/** `data` of the events that we send, by event type. */
export interface SentEvents {
  "code.pushed": components['schemas']["CodePushed"]
  "pull_request.changed": components['schemas']["PullRequestChanged"]
  "issue.changed": components['schemas']["IssueChanged"]
  "ping": components['schemas']["Ping"]
  "delivery.exhausted": components['schemas']["DeliveryExhausted"]
  "subscription.disabled": components['schemas']["SubscriptionDisabled"]
}
export declare const eventTypes: readonly [
  "code.pushed",
  "pull_request.changed",
  "issue.changed",
  "ping",
  "delivery.exhausted",
  "subscription.disabled",
]
export declare const publishableEventTypes: readonly [
  "code.pushed",
  "pull_request.changed",
  "issue.changed",
]
export type PublishableEventType = (typeof publishableEventTypes)[number]
