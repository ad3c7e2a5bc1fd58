import type { OpenApiDocument } from './document.ts'

/** A job as a schema of the contract declares it, by `x-job`. */
export interface DeclaredJob {
  readonly name: string
  /** A reference to the schema of what it is given. */
  readonly input: string
  /** The same of what it gives, if that is declared. */
  readonly output: string | undefined
  /** How long one attempt may take. */
  readonly timeoutMs: number
}

/** What a schema says of its job. */
export const jobKeywords = ['x-job', 'x-job-output', 'x-job-timeout'] as const

const defaultTimeout = '1h'
/** A day: what takes longer is better cut into several jobs. */
const longestMs = 86_400_000
const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * The jobs of a contract that has been linted, in its order.
 * @throws Error when two schemas declare the same one.
 */
export function readJobs({ components }: OpenApiDocument): DeclaredJob[] {
  const names = new Set<string>()
  return Object.entries(components.schemas).flatMap(([schema, { 'x-job': name, ...rest }]) => {
    if (typeof name !== 'string') return []
    if (names.has(name)) throw new Error(`the job ${name} is declared twice, the second time by the schema ${schema}`)
    names.add(name)
    const output = rest['x-job-output'] as { readonly $ref: string } | undefined // linted
    const timeoutMs = jobTimeoutMs(String(rest['x-job-timeout'] ?? defaultTimeout)) ?? longestMs
    return [{ name, input: `#/components/schemas/${schema}`, output: output?.$ref, timeoutMs }]
  })
}

/** The milliseconds of a time limit such as 30s, 10m or 1h, up to a day; undefined if it is none. */
export function jobTimeoutMs(text: string): number | undefined {
  const [, digits, unit] = /^([1-9]\d{0,5})([smhd])$/.exec(text) ?? []
  const ms = Number(digits) * (unitMs[unit ?? ''] ?? Number.NaN)
  return ms <= longestMs ? ms : undefined
}
