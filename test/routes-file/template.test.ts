import { expect, test } from 'vitest'
import { find, readTemplate } from '../../src/routes-file/template.ts'
import { textOf } from '../../src/routes-file/text-of.ts'
import { celValue, valuesOf } from '../deliver/channel/channels.ts'

const body = {
  title: 'Abort\nwhen silent',
  message: '\n\n  First line  \r\nsecond line\n',
  labels: ['safety', 'ui'],
  commits: [{ id: 1 }, { id: 2 }],
  created_at: 1699953697,
  created_ms: 1699953697000,
  timestamp: '2026-03-09T11:14:48+01:00',
  sha: '05d444f2b0a32d1a04b8fdc9340d82b49e6ea8a0',
  family: '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧',
  nothing: null,
  empty: '',
  flag: true,
  object: { a: [1, 'x'] },
}

function rendered(template: string): string {
  return readTemplate(template, 'channels.team.message', celValue)
    .map((part) => {
      if (typeof part === 'string') return part
      const found = find(part, valuesOf(body))
      return found.kind === 'value' ? textOf(found.value) : found.text
    })
    .join('')
}

test.each([
  ['no placeholder', 'no placeholder'],
  [`\${event.type} from \${event.source}`, 'push from github'],
  [`a literal $\${body.title}`, `a literal \${body.title}`],
  [`costs $5, \${body.flag} and $`, 'costs $5, true and $'],
  [`\${size(body.commits)} commits`, '2 commits'],
  [`\${body.labels}`, '["safety","ui"]'],
  [`\${body.object}`, '{"a":[1,"x"]}'],
  [`\${headers["x-github-event"]}`, 'push'],
  [`\${{"took": duration("90s")}} \${duration("90s")}`, '{"took":"90s"} 90s'],
  // Braces and bars of the expression itself.
  [`\${body.flag ? "}" : "{"}`, '}'],
  [`\${body.flag || false}`, 'true'],
  [`\${{"a": "|"}.a | first(1)}`, '|'],
  [`\${'it\\'s }' + "\\"|"}`, `it's }"|`],
])('%s gives %s', (template, wanted) => {
  expect(rendered(template)).toBe(wanted)
})

test.each([
  [`\${body.message | first_line}`, 'First line'],
  [`\${body.empty | first_line}`, ''],
  [`\${body.title | first_line | truncate(4)}`, 'Abo…'],
  [`\${body.title | truncate(200)}`, 'Abort\nwhen silent'],
  [`\${body.sha | first(7)}`, '05d444f'],
  [`\${body.family | truncate(2)}`, '👨‍👩‍👧…'],
  [`\${body.family | first(2)}`, '👨‍👩‍👧👨‍👩‍👧'],
  [`\${body.timestamp | date}`, '2026-03-09 10:14 UTC'],
  [`\${body.created_at | date}`, '2023-11-14 09:21 UTC'],
  [`\${body.created_ms | date}`, '2023-11-14 09:21 UTC'],
  [`\${body.title | date}`, 'Abort\nwhen silent'],
  [`\${timestamp(body.timestamp) | date}`, '2026-03-09 10:14 UTC'],
  [`\${body.labels | join(", ")}`, 'safety, ui'],
  [`\${body.flag | join(', ')}`, 'true'],
  [`\${body.nothing | default("nobody")}`, 'nobody'],
  [`\${body.missing.deeper | first_line | default('nobody')}`, 'nobody'],
  [`\${body.empty | default("nobody")}`, 'nobody'],
  [`\${body.sha | default("nobody") | first(3)}`, '05d'],
])('the filter in %s gives %s', (template, wanted) => {
  expect(rendered(template)).toBe(wanted)
})

test.each([
  [`by \${body.nothing}`, 'by (no body.nothing)'],
  [`by \${ body.head_commit.message | first_line }`, 'by (no body.head_commit.message)'],
  [`by \${body.nothing.deeper}`, 'by (no body.nothing.deeper)'],
  [`by \${body.flag.deeper}`, 'by (no body.flag.deeper)'],
  [`at \${body.commits[7].id}`, 'at (no body.commits[7].id)'],
  [`at \${timestamp(body.sha)}`, 'at (timestamp(body.sha) failed: '],
])('what is not there is named: %s', (template, wanted) => {
  expect(rendered(template)).toContain(wanted)
})

test.each([
  [`\${body.title`, /^channels\.team\.message: `\$\{body\.title` is not closed: it ends with \}/],
  [`\${ }`, /^channels\.team\.message: `\$\{ \}` is empty/],
  [`\${body.title | frist_line}`, /there is no filter frist_line: there are first_line, truncate\(200\), /],
  [`\${body.title | }`, /there is no filter behind the last \|: there are/],
  [`\${body.title | truncate}`, /the filter truncate takes a whole number from 1 to 10000: write truncate\(200\)/],
  [`\${body.title | truncate(0)}`, /the filter truncate takes/],
  [`\${body.title | truncate("x")}`, /the filter truncate takes/],
  [`\${body.title | first_line(1)}`, /the filter first_line takes nothing: write first_line/],
  [`\${body.labels | join(,)}`, /the filter join takes a text in quotes: write join\(", "\)/],
  [`\${body.title | constructor}`, /there is no filter constructor/],
  [`\${body.}`, /cannot be read/],
  [`\${event.id}`.repeat(102), /has more than 100 placeholders/],
])('%s is refused, and the error says what to write', (template, wanted) => {
  expect(() => rendered(template)).toThrow(wanted)
})

test('a template of hostile length is read in linear time', () => {
  const startedAtMs = performance.now()
  expect(() => rendered(`\${${'"'.repeat(20_000)}`)).toThrow('is not closed')
  expect(() => rendered(`\${${"'a".repeat(10_000)}`)).toThrow('is not closed')
  expect(performance.now() - startedAtMs).toBeLessThan(2_000)
})
