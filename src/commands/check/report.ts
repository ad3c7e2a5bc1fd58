import type { Finding, Mark } from './finding.ts'

/** What a check was of, and what it has found. */
export interface Report {
  /** Without its query, which may be a secret. */
  readonly url: string
  readonly signature: string
  readonly findings: readonly Finding[]
  /** Whether everything was sent. */
  readonly isWhole: boolean
}

const indent = ' '.repeat(8)
const nameWidth = 28

/** A finding as lines for people. */
export function findingLines({ name, mark, sent, came, hint }: Finding): string {
  const lines = [
    `  ${mark}  ${name.padEnd(nameWidth)} ${sent} → ${came}`,
    ...(hint === undefined ? [] : [`${indent}${hint}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** The end of a report, for people. */
export function closingLines({ findings, isWhole, signature }: Report): string {
  const lines = [
    ...(isWhole ? [] : ['The rest was not sent: it is not answered.']),
    ...(isWhole && signature === 'sha256'
      ? [
          'sha256 signs no time, so that no consumer can refuse what is stale, and no id: a repeat must be known by its body.',
        ]
      : []),
    `${count(findings, 'PASS')} passed, ${count(findings, 'WARN')} to look at, ${count(findings, 'FAIL')} failed.`,
  ]
  return `${lines.join('\n')}\n`
}

/** A report for machines. */
export function reportJson({ url, signature, findings, isWhole }: Report): string {
  const counts = {
    passed: count(findings, 'PASS'),
    warned: count(findings, 'WARN'),
    failed: count(findings, 'FAIL'),
  }
  return `${JSON.stringify({ url, signature, complete: isWhole, ...counts, findings })}\n`
}

/** 0 when nothing fails. */
export function exitStatus({ findings }: Report): number {
  return count(findings, 'FAIL') === 0 ? 0 : 1
}

function count(findings: readonly Finding[], mark: Mark): number {
  return findings.filter((finding) => finding.mark === mark).length
}
