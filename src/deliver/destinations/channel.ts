import type { Channel } from '../../routes-file/channel.ts'
import type { EventValues } from '../../routes-file/values.ts'
import type { ClaimedDelivery } from '../../store/store.ts'
import { unlessAborted } from '../../unless-aborted.ts'
import type { AttemptResult } from '../attempt.ts'
import type { AttemptSignal } from '../attempt-signal.ts'
import type { AttemptOutcome } from '../outcome.ts'
import { masked } from './chat/masking.ts'
import { requestOf } from './chat/request.ts'
import { verdict } from './chat/verdict.ts'
import type { ConsumerRequest } from './consumers-agent.ts'
import type { PostingParts } from './posting.ts'
import { abandoned, createPosting } from './posting.ts'

export interface ChannelDestinationParts extends PostingParts {
  /** Undefined: there is none of this name. */
  readonly channelOf: (name: string) => Channel | undefined
  /** What the templates see of a delivery's event; it may throw. */
  readonly valuesOf: (delivery: ClaimedDelivery) => EventValues | Promise<EventValues>
  readonly userAgent: string
}

/** Delivers to chats: one POST an attempt. What is recorded of it has none of the channel's secrets in it. */
export function createChannelDestination(parts: ChannelDestinationParts) {
  const { channelOf, valuesOf, userAgent, clock } = parts
  const posting = createPosting(parts)

  /** Never rejects; ends soon after it is called off. */
  async function attempt(delivery: ClaimedDelivery, signal: AttemptSignal): Promise<AttemptResult> {
    const { id: name } = delivery.destination
    const channel = channelOf(name)
    if (channel === undefined) return failed(`there is no channel ${name} any more`)
    const startedAtMs = clock.nowMs()
    const record = (outcome: AttemptOutcome) => masked(verdict(channel.kind, outcome), channel.secrets)
    let request: ConsumerRequest
    try {
      const values = await unlessAborted(signal.abortSignal, Promise.resolve(valuesOf(delivery)), () => {
        throw new Error('called off')
      })
      request = requestOf(channel, values, userAgent)
    } catch (error) {
      if (signal.reason !== undefined) return ended(abandoned(signal.reason, clock.nowMs() - startedAtMs, false))
      return ended(record({ kind: 'failed', error: `the message cannot be made: ${reasonOf(error)}` }))
    }
    const posted = await posting.post(() => request, signal)
    return { ...posted, outcome: record(posted.outcome) }
  }

  return { attempt, close: posting.close }
}

function failed(error: string): AttemptResult {
  return ended({ kind: 'failed', error })
}

function ended(outcome: AttemptOutcome): AttemptResult {
  return { outcome, publish: [] }
}

/** What the parser says of a body quotes it. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'the body is no JSON'
  return error instanceof Error ? error.message.slice(0, 500) : 'something was thrown that is no error'
}
