import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each message of SNS. */
export const awsSns: SourceHandlers<'aws-sns'> = {
  Notification: ({ event, log }) => log('a topic published', { topic: event.data.TopicArn }),
  UnsubscribeConfirmation: ({ event, log }) => log('a topic sends no more', { topic: event.data.TopicArn }),
}
