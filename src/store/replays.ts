import type { Page } from './page.ts'

/** What a delivery can have ended as. */
export type EndedStatus = 'exhausted' | 'canceled' | 'succeeded'

/** Which deliveries to make again. All given conditions must hold; those whose subscription is gone do not match. */
export interface ReplayFilter {
  readonly statuses: readonly EndedStatus[]
  readonly eventTypes?: readonly string[] | undefined
  readonly direction?: 'in' | 'out' | undefined
  readonly source?: string | undefined
  readonly destinationId?: string | undefined
  readonly sinceMs?: number | undefined
  readonly untilMs?: number | undefined
}

export type ReplayStatus = 'running' | 'done' | 'stopped'

export interface NewReplay {
  readonly id: string
  readonly filter: ReplayFilter
  /** How many match; null when there were too many to look at. */
  readonly matched: number | null
  /** It covers what had ended by then. */
  readonly createdAtMs: number
}

export interface ReplayRecord extends NewReplay {
  readonly status: ReplayStatus
  readonly replayed: number
  /** Those that matched and were not made again; what is removed meanwhile is known at its end, if `matched` is. */
  readonly skipped: number
  /** The last delivery that was looked at; empty before the first step. */
  readonly lastId: string
  readonly endedAtMs: number | null
}

/** One page of counting. */
export interface ReplayCount {
  readonly matched: number
  readonly lookedAt: number
  /** Where to go on; undefined when all was looked at. */
  readonly next: string | undefined
}

export interface ReplayStepDone {
  /** As it is after the step. */
  readonly replay: ReplayRecord
  readonly lookedAt: number
  /** By this step. */
  readonly replayed: number
}

/**
 * The part of the store that makes many deliveries again. A replay goes through the deliveries by their ids, a few at a
 * time, and its place is committed with what a step has made due: a process that dies between steps, or in one, leaves
 * nothing out and repeats nothing, and any other goes on.
 */
export interface ReplayStore {
  /** Counts what a replay that begins at this moment would make, of up to `maxRows` deliveries behind `after`. */
  countReplay(filter: ReplayFilter, atMs: number, after: string | undefined, maxRows: number): Promise<ReplayCount>
  /** False if so many have not ended: then it is not stored. */
  startReplay(replay: NewReplay, maxUnfinished: number): Promise<boolean>
  /**
   * Takes one step of the replay whose last step is the longest ago, looking at up to `maxRows` deliveries; undefined
   * if none is unfinished that nobody else takes a step of.
   */
  stepReplay(nowMs: number, maxRows: number): Promise<ReplayStepDone | undefined>
  /** Lets others have their turn, until then, before the one that would take the next step. */
  deferReplay(untilMs: number): Promise<void>
  /** False if it has ended, or is not there. */
  stopReplay(id: string, nowMs: number): Promise<boolean>
  findReplay(id: string): Promise<ReplayRecord | undefined>
  listReplays(page: Page): Promise<ReplayRecord[]>
  /** Removes replays that ended before a moment, up to so many; gives how many. */
  removeReplays(endedBeforeMs: number, limit: number): Promise<number>
}

/** A row of `replays` on either engine. */
export interface ReplayRow {
  readonly id: string
  readonly filter: string
  readonly status: ReplayStatus
  readonly last_id: string
  readonly matched: number | null
  readonly replayed: number
  readonly skipped: number
  readonly created_at_ms: number
  readonly ended_at_ms: number | null
}

export function toReplay(row: ReplayRow): ReplayRecord {
  return {
    id: row.id,
    filter: JSON.parse(row.filter),
    status: row.status,
    lastId: row.last_id,
    matched: row.matched,
    replayed: row.replayed,
    skipped: row.skipped,
    createdAtMs: row.created_at_ms,
    endedAtMs: row.ended_at_ms,
  }
}

/**
 * A replay after a step that looked at a page and made `replayed` of the deliveries that matched. Pure.
 * @param page what was looked at, in the order of ids.
 */
export function afterStep(
  replay: ReplayRecord,
  page: readonly { readonly id: string; readonly matched: boolean }[],
  maxRows: number,
  replayed: number,
  nowMs: number,
): ReplayStepDone {
  const missed = page.filter(({ matched }) => matched).length - replayed
  const lastId = page.at(-1)?.id ?? replay.lastId
  const next = { ...replay, lastId, replayed: replay.replayed + replayed, skipped: replay.skipped + missed }
  const done = { lookedAt: page.length, replayed }
  if (page.length === maxRows) return { ...done, replay: next }
  // What is not there any more was not looked at.
  const skipped = Math.max(next.skipped, (replay.matched ?? 0) - next.replayed)
  return { ...done, replay: { ...next, skipped, status: 'done', endedAtMs: nowMs } }
}
