/** One step of removing what is old: so small that nothing else waits for it. */
export interface RemovalStep {
  /** Events that were recorded before it are old. */
  readonly beforeMs: number
  /** How many events it looks at, and how many rows of events and deliveries it removes, one event whole in any case. */
  readonly maxRows: number
  /** How many bytes of bodies and files it removes; one event's in any case. */
  readonly maxBytes: number
  /** The `next` of the step before; undefined for the first. */
  readonly after: string | undefined
}

export interface RemovalCounts {
  readonly events: number
  readonly deliveries: number
  readonly attempts: number
  readonly files: number
}

export interface StepDone extends RemovalCounts {
  /** Where to go on; undefined when all that is old was looked at. */
  readonly next: string | undefined
}

/** The part of the store that forgets. */
export interface RetentionStore {
  /**
   * Removes old events as `deleteEvent` does: those with an unfinished delivery stay, with all that is theirs. Of an
   * event whose publisher chose its id, PostgreSQL may go by the time of that id, if it is the later one.
   */
  removeOldEvents(step: RemovalStep): Promise<StepDone>
  /**
   * Gives back the room of days before this time of which nothing is left, where the storage keeps days apart; gives
   * how many. What is in use at this moment is left for the next time.
   */
  removeEmptyDays(beforeMs: number): Promise<number>
}
