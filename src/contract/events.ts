import type { PublishableEventType, ResponderReplies, SentEvents, SourceEvents } from '#generated/catalogue.js'
import { sentEvents, sourceBodies, sourceEvents } from '#generated/validators/bodies.js'
import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'
import { faultsOf } from './validator.ts'

/** A source, an event type of it, its payload. */
export type SourceName = keyof SourceEvents
/** Types of the events that we send: the keys of the contract's `webhooks`. */
export type SentEventType = keyof SentEvents

/**
 * A received event as its handler sees it. `data` fits the contract, unless an operator forced its release from
 * quarantine.
 */
export interface ReceivedEvent<Payload> {
  /** `evt_…`. The same for every attempt: what must happen once can be keyed by it. */
  readonly id: string
  readonly source: string
  readonly type: string
  readonly receivedAt: Date
  readonly data: Payload
}

/** Everything that a handler is given. */
export interface HandlerContext<Payload> {
  readonly event: ReceivedEvent<Payload>
  /**
   * Publishes an event of our own, typed and validated by the contract. It is stored together with the success of
   * this attempt: a handler that throws or takes too long has published nothing, and one that is repeated publishes
   * once.
   * @throws Problem `validation_failed` when `data` breaks the schema of `type`.
   * @throws Error when the attempt is over: the handler has ended, or was called off. Await what publishes. Also at more
   * than 1,000 events, or 16 MiB, of one attempt.
   */
  readonly publish: <Type extends PublishableEventType>(type: Type, data: SentEvents[Type]) => { readonly id: string }
  /**
   * The bytes of a file that came with the event, in pieces, by its `file_id`.
   * @throws Error when there is no such file.
   */
  readonly readFile: (fileId: string) => Promise<AsyncIterable<Uint8Array>>
  /**
   * Logs one line with the ids of the event and the delivery, and with `fields` as a member of its own. Never pass a
   * secret or a body.
   */
  readonly log: (message: string, fields?: Readonly<Record<string, string | number | boolean>>) => void
  /** Aborted when the time is up or the process stops. */
  readonly signal: AbortSignal
}

export type EventHandler<Payload> = (context: HandlerContext<Payload>) => void | Promise<void>

/** Everything that a batch handler is given: the same, with many events in the place of one. */
export interface BatchContext<Payload> extends Omit<HandlerContext<Payload>, 'event'> {
  /** The longest due first; at least one. */
  readonly events: readonly ReceivedEvent<Payload>[]
}

/**
 * A handler that gets many events of its type at once. One attempt carries them all: if it fails, each is tried again
 * alone.
 */
export interface BatchHandler<Payload> {
  readonly batch: {
    /** How many events at the most: 2 to 1,000. */
    readonly size: number
    /** How long the first that is due waits for others, such as `5s`; up to a minute. */
    readonly wait: string
  }
  readonly handle: (context: BatchContext<Payload>) => void | Promise<void>
}

/**
 * A handler for each event type that the source declares; `null` where storing it is enough. A type that is left out
 * does not compile.
 */
export type SourceHandlers<Source extends SourceName> = {
  readonly [Type in keyof SourceEvents[Source]]:
    | EventHandler<SourceEvents[Source][Type]>
    | BatchHandler<SourceEvents[Source][Type]>
    | null
}

/** Sources whose contract declares event types. The others are stored, and nothing more is asked for. */
export type HandledSource = {
  [Source in SourceName]: [keyof SourceEvents[Source]] extends [never] ? never : Source
}[SourceName]

/** The handlers of all sources. */
export type EventHandlers = { readonly [Source in HandledSource]: SourceHandlers<Source> }

/** An event of a source, told apart by its `type`. */
type EventOf<Source extends SourceName> = {
  [Type in keyof SourceEvents[Source]]: ReceivedEvent<SourceEvents[Source][Type]> & { readonly type: Type }
}[keyof SourceEvents[Source]]

/**
 * Answers the sender of an event, which is on disk by then: what a user sees of a slash command. It runs while the
 * sender waits, so it decides and does not work: work belongs in a handler, which runs afterwards.
 */
export type Responder<Source extends keyof ResponderReplies & SourceName> = (
  event: EventOf<Source>,
) => ResponderReplies[Source] | Promise<ResponderReplies[Source]>

/** The responders of all sources whose acknowledgement is one. */
export type Responders = { readonly [Source in keyof ResponderReplies & SourceName]: Responder<Source> }

/** What the handler of a source's event type is called, as a destination. */
export function handlerName(source: string | null, type: string): string {
  return `${source}.${type}`
}

/** Whether the contract has a schema for this event type of this source. */
export function isDeclared(source: string, type: string): boolean {
  return Object.hasOwn(sourceEvents[source] ?? {}, type)
}

/**
 * Validates a received payload; empty if it fits. A source that declares no event types is judged by the schema of its
 * bodies; of one that does, a type that it does not describe must only be an object.
 */
export function payloadFaults(source: string, type: string, payload: unknown, mediaType: string): Fault[] {
  if (Object.hasOwn(sourceBodies, source)) return faultsOf(sourceBodies[source]?.[mediaType], payload)
  if (!isDeclared(source, type)) {
    const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload)
    return isObject ? [] : [{ in: 'body', pointer: '', message: 'must be object' }]
  }
  return faultsOf(sourceEvents[source]?.[type], payload)
}

/** Validates the body of an event that we send; empty if it is what the contract promises. */
export function sentFaults(type: string, body: unknown): Fault[] {
  const validate = Object.hasOwn(sentEvents, type) ? sentEvents[type] : undefined
  if (validate !== undefined) return faultsOf(validate, body)
  return [{ in: 'body', pointer: '/type', message: `${JSON.stringify(type)} is not an event type of the contract` }]
}

/**
 * Checks that what we are about to send is what the contract promises.
 * @throws Problem `validation_failed`.
 */
export function assertSendable(type: string, body: unknown): void {
  const faults = sentFaults(type, body)
  if (faults.length > 0) throw new Problem('validation_failed', summarise(faults), { faults })
}
