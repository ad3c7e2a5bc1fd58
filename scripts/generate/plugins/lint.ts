import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathOf } from '../../../src/contract/plugin-list.ts'

interface LintProblem {
  readonly message: string
  readonly suggest?: readonly string[]
  readonly location: readonly {
    readonly source: { readonly ref: string }
    readonly start?: { readonly line: number; readonly col: number }
  }[]
}

/** How a run of Redocly ended: it may break down over a document that it did not expect. */
type Lint =
  | { readonly kind: 'linted'; readonly problems: readonly LintProblem[] }
  | { readonly kind: 'crashed'; readonly reason: string }

/**
 * Lints plugins by Redocly's rules and ours, and gives the faults of each by its name. All in one process, which is
 * faster; where that breaks down, each by itself, so that the one that did it is known.
 */
export function lintPlugins(root: string, names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  if (names.length === 0) return new Map()
  const together = lint(root, names)
  return new Map(
    names.map((name) => {
      const own = together.kind === 'linted' ? together : lint(root, [name])
      if (own.kind === 'crashed') return [name, [`${pathOf(name)}:1:1 It cannot be linted: ${own.reason}`]]
      const problems = own.problems.filter(({ location }) => location[0]?.source.ref === pathOf(name))
      return [name, problems.map(textOf)]
    }),
  )
}

function lint(root: string, names: readonly string[]): Lint {
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const rules = 'scripts/contract-rules/plugins.redocly.yaml'
  const args = [redocly, 'lint', ...names.map(pathOf), '--config', rules, '--format=json', '--max-problems=1000']
  const ran = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  try {
    // A report for each file, one behind the other.
    const reports = ran.stdout.split(/(?<=^\})\s*(?=\{)/m)
    if (reports.length !== names.length) return { kind: 'crashed', reason: reasonOf(ran.stderr) }
    const problems = reports.flatMap((report) => (JSON.parse(report) as { problems: LintProblem[] }).problems)
    return { kind: 'linted', problems }
  } catch {
    return { kind: 'crashed', reason: reasonOf(ran.stderr) }
  }
}

/** Redocly tells it as an item of a list; the last line that says anything, if it does not. */
function reasonOf(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim())
  const item = lines.find((line) => line.startsWith('- '))
  return item?.slice(2) ?? lines.findLast((line) => line !== '') ?? 'Redocly ended without a report'
}

function textOf({ message, suggest = [], location }: LintProblem): string {
  const { line = 1, col = 1 } = location[0]?.start ?? {}
  const hint = suggest.length === 0 ? '' : ` Did you mean: ${suggest.join(', ')}?`
  return `${location[0]?.source.ref}:${line}:${col} ${message}${hint}`
}
