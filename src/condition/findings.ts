import { nearest } from '../contract/nearest.ts'

/** What is wrong with a condition, and where in its text. */
export interface ConditionFault {
  /** Counted from 0. */
  readonly start: number
  readonly message: string
}

/**
 * What the look at one case has found. `member` and `value` may be right in another case; `asked` is a member that
 * `has` asks for.
 */
export type Finding = { readonly start: number } & (
  | {
      readonly kind: 'member' | 'asked'
      readonly base: string
      readonly name: string
      readonly known: readonly string[]
    }
  | { readonly kind: 'value'; readonly path: string; readonly value: unknown; readonly allowed: readonly unknown[] }
  | { readonly kind: 'other'; readonly message: string }
)

/** What was looked at in one case: what is wrong, and which places are right. */
export interface Look {
  readonly caseName: string
  readonly findings: readonly Finding[]
  readonly passed: ReadonlySet<string>
}

/** Nobody mends more at once. */
const maxFaults = 10

/** The faults of a condition over all its cases, in the order of the text. */
export function faultsOver(looks: readonly Look[], mayBeAbsent: boolean): ConditionFault[] {
  const faults = new Map<string, ConditionFault>()
  for (const { findings } of looks) {
    for (const finding of findings) {
      const message = messageOf(finding, looks, mayBeAbsent)
      if (message !== undefined) faults.set(`${finding.start} ${message}`, { start: finding.start, message })
    }
  }
  return [...faults.values()].sort((a, b) => a.start - b.start).slice(0, maxFaults)
}

function messageOf(finding: Finding, looks: readonly Look[], mayBeAbsent: boolean): string | undefined {
  const place = placeOf(finding.kind === 'value' ? 'value' : 'member', finding.start)
  const passing = looks.filter(({ passed }) => passed.has(place)).map(({ caseName }) => caseName)
  const failing = looks
    .filter(({ findings }) => findings.some(({ kind, start }) => kind === finding.kind && start === finding.start))
    .map(({ caseName }) => caseName)
  if (finding.kind === 'other') return finding.message
  if (finding.kind === 'value') return passing.length > 0 ? undefined : valueMessage(finding, looks)
  const path = `${finding.base}.${finding.name}`
  if (passing.length === 0) {
    const [near] = nearest(finding.name, knownOver(finding.start, looks))
    const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
    return `\`${path}\` is no member of ${either(failing)}${hint}`
  }
  if (finding.kind === 'asked' || mayBeAbsent) return undefined
  return `\`${path}\` is a member of ${either(passing)}, not of ${either(failing)}: write \`type == '${passing[0]}' &&\` or \`has(${path}) &&\` before it`
}

function valueMessage(finding: Extract<Finding, { kind: 'value' }>, looks: readonly Look[]): string {
  const allowed = new Set(
    looks.flatMap(({ findings }) =>
      findings.flatMap((one) => (one.kind === 'value' && one.start === finding.start ? one.allowed : [])),
    ),
  )
  const { path, value } = finding
  const names = [...allowed].filter((name) => typeof name === 'string')
  const [near] = typeof value === 'string' ? nearest(value, names) : []
  const hint = near === undefined ? '' : `; did you mean '${near}'?`
  const list = [...allowed].slice(0, 12).map(written).join(' or ')
  return `\`${path}\` is never ${written(value)}: it is ${list}${hint}`
}

function knownOver(start: number, looks: readonly Look[]): string[] {
  return [
    ...new Set(
      looks.flatMap(({ findings }) =>
        findings.flatMap((one) =>
          (one.kind === 'member' || one.kind === 'asked') && one.start === start ? one.known : [],
        ),
      ),
    ),
  ]
}

export function placeOf(kind: 'member' | 'value', start: number): string {
  return `${kind} ${start}`
}

export function written(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}

function either(names: readonly string[]): string {
  const [first, ...others] = names
  if (others.length > 3) return `${first} and ${others.length} others`
  return [first, ...others].join(' or ')
}
