import type { Page } from './page.ts'

/** A webhook request that was refused: no body and no header, since nothing of it can be trusted. */
export interface Rejection {
  readonly id: string
  readonly source: string
  /** Of the sender; empty if it is not known. */
  readonly address: string
  /** Of the problem that was answered, such as `signature_mismatch`. */
  readonly code: string
  /** What the code does not tell, such as `timestamp-too-old`. */
  readonly reason: string | null
  readonly atMs: number
}

export interface RejectionFilter {
  readonly source?: string | undefined
  readonly code?: string | undefined
  readonly address?: string | undefined
  readonly sinceMs?: number | undefined
  readonly untilMs?: number | undefined
}

/** How many rejections are kept, the newest; a few more until they are next cleared away (`clearEvery`). */
export const maxRejections = 10_000
/** After how many rejections a process clears away those beyond. */
export const clearEvery = 500

/** The part of the store that keeps rejections. Whoever sends nonsense fills a bounded list, and no disk. */
export interface RejectionStore {
  /** Records them in one commit. One whose id is there already is left as it is. */
  recordRejections(rejections: readonly Rejection[]): Promise<void>
  /** Newest first. */
  listRejections(filter: RejectionFilter, page: Page): Promise<Rejection[]>
}
