import { expect, test } from 'vitest'
import { compileCondition } from '../../src/condition/condition.ts'
import { filterVariables } from '../../src/condition/sent-events.ts'
import { examplesOf, faultsIn } from './cases.ts'

test.each([
  ['a text of the event in another', 'data.title.contains(data.url)', 'contains() searches for a text that is written'],
  ['its place in another', 'data.title.indexOf(data.url) == 1', 'indexOf() searches for'],
  ['its last place in another', 'data.title.lastIndexOf(data.url) == 1', 'lastIndexOf() searches for'],
  ['a split by another', 'data.title.split(data.url).size() == 1', 'split() searches for'],
  ['a search that has no effect', 'data.title.contains(data.url) && false', 'contains() searches for'],
  ['a pattern that has no effect', "data.title.matches('(a+)+$') && false", 'a pattern can take for ever'],
  ['a part of one item in it', 'data.labels.exists(l, l.contains(l))', 'contains() searches for'],
  ['a long text', `data.title.contains('${'a'.repeat(101)}')`, '100 characters at the most, not 101'],
  [
    'many long texts',
    Array(11)
      .fill(`data.title.contains('${'a'.repeat(100)}')`)
      .join(' || '),
    'may 50 times',
  ],
  ['a text that was put together', "(data.title + data.title).contains('a')", 'put together'],
  ['such a text in a list', "[data.title + data.title].exists(t, t.contains('a'))", 'put together'],
  ['much of each item', `data.labels.all(l, ${Array(13).fill("l != 'a'").join(' && ')})`, 'may 50 times'],
  ['a comparison with itself for each item', 'data.labels.all(l, data.title == data.url)', 'before the list'],
  ['an object for each item', 'data.labels.all(l, data == data)', 'before the list'],
  ['a list that is made', "'aa'.split('').exists(a, 'aa'.split('').exists(b, a == b))", 'that the condition makes'],
  ['lists in a list', '[[1, 2], [1, 2]].exists(a, a.exists(b, b == 1))', 'that the condition makes'],
  ['a text that fails to convert for each item', 'data.labels.exists(l, int(l) == 1)', 'not available for each item'],
  ['a text of the event as a duration', "duration(data.title) > duration('1s')", 'takes a text that is written out'],
])('%s is refused: it would take longer than an event is long', (_what, filter, wanted) => {
  expect(faultsIn(filter, 'issue.changed').join()).toContain(wanted)
})

const longest = 'a'.repeat(100)

test.each([
  ['a search for the longest text', `data.title.lastIndexOf('b${longest.slice(1)}') == 1`],
  ['a search for each of a list', `['bug', '${longest}'].exists(part, data.title.contains(part))`],
  ['a search for a list in each item', "data.labels.exists(l, ['a', 'b'].exists(part, l.contains(part)))"],
  ['as many comparisons of each item as may be', `data.labels.all(l, ${Array(12).fill("l != 'a'").join(' && ')})`],
  ['a text of the event at the ends of another', 'data.title.startsWith(data.url) || data.title.endsWith(data.url)'],
])('%s is accepted', (_what, filter) => {
  expect(faultsIn(filter, 'issue.changed')).toEqual([])
})

test.each([
  [
    'searches',
    Array(8)
      .fill(`data.title.lastIndexOf('${longest.slice(50)}b${longest.slice(51)}') == 1`)
      .join(' || '),
  ],
  ['what is asked of each item', `data.labels.exists(l, ${Array(11).fill("l == 'b'").join(' || ')})`],
  ['comparisons', 'data.title == data.url && data.title <= data.url'],
  ['parts of a text', "data.title.split('a').exists(part, part == 'b')"],
])('eight times the event takes eight times the time: %s', (_what, filter) => {
  expect(faultsIn(filter, 'issue.changed')).toEqual([])
  const condition = compileCondition(filter, filterVariables)
  const [small, large] = [eventOf(16_000), eventOf(128_000)]
  const times = [small, large].map((event) => fastest(() => condition(event)))
  // Were it their square, it would be sixty-four.
  expect((times[1] ?? 0) / (times[0] ?? 0)).toBeLessThan(32)
})

/** An issue whose texts, and whose labels, have this many characters. */
function eventOf(length: number): Record<string, unknown> {
  const [example] = examplesOf('issue.changed') as [{ readonly data: object }] // the contract has one
  const letters = 'a'.repeat(length)
  const texts = { title: letters, url: Buffer.from(letters).toString(), labels: [...letters] }
  return { ...example, data: { ...example.data, ...texts } }
}

function fastest(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const startMs = performance.now()
    run()
    return performance.now() - startMs
  })
  return Math.min(...times)
}
