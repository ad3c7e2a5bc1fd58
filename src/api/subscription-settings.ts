import type { components } from '#generated/openapi.js'
import { ownHeadersFault } from '../outgoing/own-headers.ts'
import type { Fault } from '../problem.ts'
import { longestWaitMs } from '../store/settings.ts'
import type { SettingsChange, SubscriptionSettings } from '../store/subscriptions.ts'

type Schemas = components['schemas']
/** Those that are shown as they are given. Of headers the names alone are shown. */
type PlainSetting =
  | 'metadata'
  | 'timeout_seconds'
  | 'retry_schedule'
  | 'signature'
  | 'filter'
  | 'ordering'
  | 'batch'
  | 'max_in_flight'
  | 'rate_limit'
type GivenSettings = Pick<Schemas['SubscriptionChange'], PlainSetting | 'headers'>
type ShownSettings = Pick<Schemas['SubscriptionFields'], PlainSetting | 'header_names'>

/**
 * What is wrong with settings, beyond what the contract can say.
 * @param attemptTimeoutMs the longest that an attempt may take: leases are made for it.
 */
export function settingsFaults(given: GivenSettings, attemptTimeoutMs: number): Fault[] {
  const fault = (name: keyof GivenSettings, message: string | undefined): Fault[] =>
    message === undefined ? [] : [{ in: 'body', pointer: `/${name}`, message }]
  const { headers, timeout_seconds, retry_schedule } = given
  const waits = (retry_schedule ?? []).reduce((sum, seconds) => sum + seconds, 0)
  const longestDays = longestWaitMs / 86_400_000
  const isTooLong = (timeout_seconds ?? 0) * 1000 > attemptTimeoutMs
  return [
    ...fault('headers', ownHeadersFault(headers ?? {})),
    ...fault('timeout_seconds', isTooLong ? `must be at most ATTEMPT_TIMEOUT, ${attemptTimeoutMs} ms` : undefined),
    ...fault(
      'retry_schedule',
      waits > longestDays * 86_400 ? `must be at most ${longestDays} days together` : undefined,
    ),
  ]
}

/** What is left out stays, null resets. */
export function toSettingsChange(given: GivenSettings): SettingsChange {
  const { metadata, headers, timeout_seconds, retry_schedule, signature, filter, ordering, batch, max_in_flight } =
    given
  const inMs = (seconds: number) => Math.round(seconds * 1000)
  return {
    metadata,
    headers,
    timeoutMs: timeout_seconds == null ? timeout_seconds : inMs(timeout_seconds),
    signature,
    filter,
    retryScheduleMs: retry_schedule == null ? retry_schedule : retry_schedule.map(inMs),
    ordering,
    batch: batch == null ? batch : { maxEvents: batch.max_events, waitMs: inMs(batch.max_seconds) },
    maxInFlight: max_in_flight,
    rateLimit: given.rate_limit,
  }
}

/** Without the values of headers. */
export function settingsView(settings: SubscriptionSettings): ShownSettings {
  const {
    metadata,
    headers,
    timeoutMs,
    retryScheduleMs,
    signature = 'standard',
    filter,
    ordering,
    batch,
    maxInFlight,
    rateLimit,
  } = settings
  return {
    metadata: { ...metadata },
    header_names: Object.keys(headers ?? {}),
    timeout_seconds: timeoutMs === undefined ? null : timeoutMs / 1000,
    retry_schedule: retryScheduleMs?.map((ms) => ms / 1000) ?? null,
    signature,
    filter: filter ?? null,
    ordering: ordering ?? null,
    batch: batch === undefined ? null : { max_events: batch.maxEvents, max_seconds: batch.waitMs / 1000 },
    max_in_flight: maxInFlight ?? null,
    rate_limit: rateLimit === undefined ? null : { ...rateLimit },
  }
}
