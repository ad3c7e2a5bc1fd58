/** How far back is looked. */
export const windowMs = 5 * 60_000
/** What is older is forgotten in pieces of this length. */
const pieceMs = 30_000
const pieceCount = windowMs / pieceMs

/** What became of a source's webhooks in the last five minutes. */
export interface Tally {
  readonly accepted: number
  readonly refused: number
  /** When the first of those that were refused came; undefined if none was. */
  readonly sinceMs: number | undefined
  /** How many were refused with each code, most frequent first. */
  readonly codes: readonly { readonly code: string; readonly count: number }[]
}

interface Piece {
  /** Which of all pieces since 1970 it is. */
  number: number
  accepted: number
  refused: number
  firstRefusedAtMs: number | undefined
  readonly codes: Map<string, number>
}

/** Counts over a sliding window, in a ring of pieces: its memory does not grow with what it counts. */
export function createRefusalWindow() {
  const ring: Piece[] = Array.from({ length: pieceCount }, () => ({
    number: -1,
    accepted: 0,
    refused: 0,
    firstRefusedAtMs: undefined,
    codes: new Map(),
  }))

  function pieceAt(nowMs: number): Piece {
    const number = Math.floor(nowMs / pieceMs)
    const piece = ring[number % pieceCount] as Piece // the ring is full
    if (piece.number !== number) {
      piece.number = number
      piece.accepted = 0
      piece.refused = 0
      piece.firstRefusedAtMs = undefined
      piece.codes.clear()
    }
    return piece
  }

  return {
    accepted(nowMs: number): void {
      pieceAt(nowMs).accepted += 1
    },
    refused(nowMs: number, code: string): void {
      const piece = pieceAt(nowMs)
      piece.refused += 1
      piece.firstRefusedAtMs ??= nowMs
      piece.codes.set(code, (piece.codes.get(code) ?? 0) + 1)
    },
    tally(nowMs: number): Tally {
      const last = Math.floor(nowMs / pieceMs)
      let accepted = 0
      let refused = 0
      let sinceMs: number | undefined
      const counts = new Map<string, number>()
      for (const piece of ring) {
        if (piece.number <= last - pieceCount || piece.number > last) continue
        accepted += piece.accepted
        refused += piece.refused
        for (const [code, count] of piece.codes) counts.set(code, (counts.get(code) ?? 0) + count)
        const first = piece.firstRefusedAtMs
        if (first !== undefined && (sinceMs === undefined || first < sinceMs)) sinceMs = first
      }
      const codes = [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count)
      return { accepted, refused, sinceMs, codes }
    },
  }
}

export type RefusalWindow = ReturnType<typeof createRefusalWindow>
