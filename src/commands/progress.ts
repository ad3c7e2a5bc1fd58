import type { Terminal } from './command.ts'

/** How far a long command is: of one table, in one step. */
export interface Progress {
  readonly step: string
  readonly table: string
  readonly rows: number
  readonly ofRows: number
}

/** How often something is written, where every line stays. */
const lineEveryMs = 5_000
const screenEveryMs = 100
const barWidth = 24
/** Returns to the line's begin, and clears it. */
const clearLine = '\r\u001b[K'

/** Shows how far a command is: one line that changes, or lines now and then where the output is no screen. */
export function createProgress(terminal: Pick<Terminal, 'err' | 'errIsScreen'>, nowMs: () => number) {
  const onScreen = terminal.errIsScreen === true
  let part = ''
  let begun = { atMs: 0, rows: 0 }
  let shownAtMs = 0
  let isOpen = false

  return {
    show(progress: Progress): void {
      const { step, table, rows, ofRows } = progress
      const now = nowMs()
      const isNew = part !== step + table
      if (isNew) {
        part = step + table
        // The first batch's own time is not known.
        begun = { atMs: now, rows }
      }
      const isDue = now - shownAtMs >= (onScreen ? screenEveryMs : lineEveryMs)
      if (!isNew && !isDue && rows < ofRows) return
      shownAtMs = now
      const text = describe(progress, rate(begun, rows, now))
      terminal.err(onScreen ? `${clearLine}${bar(rows, ofRows)} ${text}` : `${text}\n`)
      isOpen = onScreen
    },
    /** Leaves the line that changes. */
    end(): void {
      if (isOpen) terminal.err('\n')
      isOpen = false
    },
  }
}

function rate(begun: { readonly atMs: number; readonly rows: number }, rows: number, now: number): string {
  const seconds = (now - begun.atMs) / 1000
  return seconds <= 0 ? '' : `, ${number(Math.round((rows - begun.rows) / seconds))} rows/s`
}

function describe({ step, table, rows, ofRows }: Progress, rowsPerSecond: string): string {
  return `${step} ${table}: ${number(rows)} of ${number(ofRows)} rows, ${Math.floor(share(rows, ofRows) * 100)} %${rowsPerSecond}`
}

function bar(rows: number, ofRows: number): string {
  const full = Math.floor(share(rows, ofRows) * barWidth)
  return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`
}

/** More rows than the source has are a target that differs: verifying reads them all. */
function share(rows: number, ofRows: number): number {
  return ofRows === 0 ? 1 : Math.min(1, rows / ofRows)
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
