import type { AttemptTimings, Publication } from '../store/store.ts'
import type { AttemptSignal } from './attempt-signal.ts'
import type { Batch } from './batches.ts'
import type { AttemptOutcome } from './outcome.ts'

/** What an attempt gives: its outcome, and what to publish if it was accepted. */
export interface AttemptResult {
  readonly outcome: AttemptOutcome
  readonly timings?: AttemptTimings | undefined
  readonly publish: readonly Publication[]
  /** `bat_…`, of an attempt that carried a batch. */
  readonly batchId?: string | undefined
  /** Resolves when what goes on of an attempt that was called off has ended: until then it keeps its place. */
  readonly goesOn?: Promise<void> | undefined
}

/** Makes one attempt of all deliveries of a batch. Never rejects; ends soon after it is called off. */
export type Attempt = (batch: Batch, signal: AttemptSignal) => Promise<AttemptResult>
