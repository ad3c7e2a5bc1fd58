/** What a benchmark found: a table for people, figures for machines. */
export interface Report {
  readonly name: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly figures: readonly Figure[]
}

/** One measured value. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Beside its ceiling of the same run: the median of the rounds' ratios. */
  readonly ofCeiling?: number
  readonly budget?: Budget
}

/** A bound on the value, or on `ofCeiling`. */
export type Budget =
  | { readonly kind: 'at-most'; readonly value: number }
  | { readonly kind: 'of-ceiling'; readonly atLeast: number }

/** What a benchmark is given. */
export interface Bench {
  /** How long one timed round lasts. */
  readonly seconds: number
  /** A new empty folder on a real disk; removed when the run ends. */
  readonly newFolder: () => string
  /** A new empty database. */
  readonly newStorage: () => Promise<Storage>
  /** Tells how far it is, on standard error. */
  readonly say: (text: string) => void
}

/** Where a server stores. */
export interface Storage {
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  /** What a server is told of it. */
  readonly environment: Record<string, string>
  remove(): void
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** @param share 0.99 for the value that 99 % are not above. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}

/**
 * The median of the ratios of what was measured side by side. A machine that slows down for a while slows both of a
 * pair, and leaves their ratio alone; the ratio of two medians would mix rounds.
 */
export function medianRatio(values: readonly number[], ceilings: readonly number[]): number {
  return median(values.map((value, round) => value / (ceilings[round] ?? Number.NaN)))
}

export function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** The report as Markdown that also reads well in a terminal. */
export function toMarkdown({ title, columns, rows, figures }: Report): string {
  const lines = [columns, ...rows]
  const widths = columns.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)))
  const toLine = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const budgets = figures.flatMap((figure) => (figure.budget === undefined ? [] : [toVerdict(figure, figure.budget)]))
  return [`### ${title}`, '', toLine(columns), rule, ...rows.map(toLine), '', ...budgets].join('\n').trimEnd()
}

function toVerdict(figure: Figure, budget: Budget): string {
  if (budget.kind === 'at-most') {
    const verdict = figure.value <= budget.value ? 'holds' : 'MISSED'
    return `- ${figure.name}: ${round(figure.value)} ${figure.unit}, budget at most ${budget.value} ${figure.unit}: ${verdict}`
  }
  const share = figure.ofCeiling ?? Number.NaN
  const verdict = share >= budget.atLeast ? 'holds' : 'MISSED'
  return `- ${figure.name}: ${share.toFixed(2)} of the ceiling, budget at least ${budget.atLeast}: ${verdict}`
}

function round(value: number): string {
  return value >= 100 ? thousands(value) : String(Number(value.toPrecision(3)))
}
