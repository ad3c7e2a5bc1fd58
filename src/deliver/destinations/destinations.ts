import { jobTimeoutsMs } from '#generated/catalogue.js'
import { isJob } from '../../contract/jobs.ts'
import type { Channel } from '../../routes-file/channel.ts'
import type { Program } from '../../routes-file/program.ts'
import type { EventValues } from '../../routes-file/values.ts'
import type { ClaimedDelivery } from '../../store/store.ts'
import type { Attempt } from '../attempt.ts'
import type { OwnRules } from '../dispatcher.ts'
import type { ChannelDestinationParts } from './channel.ts'
import { createChannelDestination } from './channel.ts'
import type { HandlerDestinationParts } from './handler.ts'
import { createHandlerDestination } from './handler.ts'
import type { JobDestinationParts } from './job/job.ts'
import { createJobDestination } from './job/job.ts'
import { createProgramDestination } from './program/program.ts'
import type { SubscriptionDestinationParts } from './subscription.ts'
import { createSubscriptionDestination } from './subscription.ts'

/** How many messages a channel is sent at once. */
const channelPlaces = 4
/** How many jobs of one name run at once. */
const jobPlaces = 4
/** A program ends its own time; only if it could not would the attempt be called off. */
const endingMs = 30_000

/** What the file of routes declares at the moment. */
export interface DeclaredDestinations {
  readonly programs: ReadonlyMap<string, Program>
  readonly channels: ReadonlyMap<string, Channel>
}

export interface DestinationParts {
  readonly declared: () => DeclaredDestinations
  /** What expressions see of the event of a delivery. */
  readonly valuesOf: (delivery: ClaimedDelivery) => Promise<EventValues>
  readonly handler: HandlerDestinationParts
  readonly subscription: SubscriptionDestinationParts
  readonly job: JobDestinationParts
  readonly channelWay: ChannelDestinationParts['way']
}

/** All destinations as one: each attempt goes to that of its delivery. */
export function createDestinations({ declared, valuesOf, handler, subscription, job, channelWay }: DestinationParts): {
  readonly attempt: Attempt
  readonly ownRules: OwnRules
  readonly close: () => Promise<void>
} {
  const { clock, userAgent, limits } = subscription
  const handlers = createHandlerDestination(handler)
  const jobs = createJobDestination(job)
  const consumers = createSubscriptionDestination(subscription)
  const programs = createProgramDestination({
    programOf: (name) => declared().programs.get(name),
    valuesOf,
    clock,
    log: handler.log,
  })
  const channels = createChannelDestination({
    channelOf: (name) => declared().channels.get(name),
    valuesOf,
    way: channelWay,
    clock,
    userAgent,
    limits,
  })
  return {
    attempt(batch, signal) {
      const [delivery] = batch
      switch (delivery.destination.kind) {
        case 'subscription':
          return consumers.attempt(batch, signal)
        case 'handler':
          return handlers.attempt(batch, signal)
        case 'program':
          return programs.attempt(delivery, signal)
        case 'channel':
          return channels.attempt(delivery, signal)
        case 'job':
          return jobs(delivery, signal)
      }
    },
    ownRules: {
      batches: handlers.batches,
      places() {
        const { programs, channels } = declared()
        return new Map([
          ...[...programs.values()].map(({ name, concurrency }) => [name, concurrency] as const),
          ...[...channels.keys()].map((name) => [name, channelPlaces] as const),
          ...Object.keys(jobTimeoutsMs).map((name) => [name, jobPlaces] as const),
        ])
      },
      of({ kind, id }) {
        if (kind === 'job' && isJob(id)) return { timeoutMs: jobTimeoutsMs[id], retryScheduleMs: undefined }
        const program = kind === 'program' ? declared().programs.get(id) : undefined
        if (program === undefined) return undefined
        return { timeoutMs: program.timeoutMs + endingMs, retryScheduleMs: program.retryScheduleMs }
      },
    },
    async close() {
      await Promise.all([consumers.close(), programs.close(), channels.close()])
    },
  }
}
