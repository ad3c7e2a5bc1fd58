import { expect, test } from 'vitest'
import { parsePointer, valueAt } from '../../src/signature/pointer.ts'

test.each([
  ['/list/0', 'a'],
  ['/list/length', undefined],
  ['/length', 3],
  ['/constructor', undefined],
  ['/text/length', undefined],
])('a signature looks at what the sender wrote, and not at what JavaScript adds: %s is %j', (pointer, wanted) => {
  expect(valueAt({ list: ['a'], length: 3, text: 'abc' }, parsePointer(pointer))).toBe(wanted)
})
