import { createHash } from 'node:crypto'
import fc from 'fast-check'

/** Texts that no compression makes shorter: a database counts what is left of it. */
const noise = fc
  .tuple(fc.nat(9_000), fc.nat())
  .map(([length, seed]) =>
    createHash('shake256', { outputLength: length }).update(String(seed)).digest('base64').slice(0, length),
  )

/** JSON texts that are valid and nothing that a sender would write. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      'null',
      'true',
      '0',
      '-0',
      '1e999',
      '-1e999',
      '1e-999',
      '12345678901234567890',
      '0.1',
      '""',
      '[]',
      '{}',
      '[[]]',
    ],
    ...[
      '"\\u0000"',
      '"a\\u0000b"',
      '"\\ud800"',
      '"\\udc00\\ud800"',
      '"\\ufeff"',
      '"__proto__"',
      '"constructor"',
      '" "',
    ],
    ...['{"__proto__":{"type":"push","id":1}}', '{"constructor":{"prototype":{}}}', '{"toString":1,"length":-1}'],
    ...[
      '{"a":1,"a":2}',
      '[null]',
      '[[[[[[[[1]]]]]]]]',
      '[{}]',
      '{"0":{}}',
      '"\\r\\nx-injected: 1"',
      '"<script>"',
      '"../../etc"',
    ],
    ...['"2026-99-99T99:99:99Z"', '"https://[::1]:99999/"', '"javascript:alert(1)"', '"%00%ff%"'],
  ),
  fc.nat(5_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.nat(3_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.nat(60_000).map((length) => JSON.stringify('x'.repeat(length))),
  noise.map((text) => JSON.stringify(text)),
  fc.nat(12_000).map((count) => `[${Array(count).fill('{}').join(',')}]`),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text)),
  fc.json({ maxDepth: 3 }),
)

/** Texts for query parameters, header values and form fields; each character is a byte. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['', ' ', 'null', '__proto__', 'constructor', 'a,b', '*', '0', '-1', '1e999', 'undefined', '[]', '{"a":1}', '"'],
    ...[
      '\t',
      '\xff\xfe',
      '\xc3\x28',
      '\xed\xa0\x80',
      '%00',
      '%',
      '%zz',
      '%ff',
      '%0d%0aset-cookie:%20a=b',
      '..%2f',
      "'",
      '\\',
    ],
  ),
  fc.nat(6_000).map((length) => 'x'.repeat(length)),
  noise,
  fc.string({ unit: 'binary-ascii', maxLength: 20 }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, '~')),
)

/** Bytes that are no body of anything. */
export const hostileBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '\0',
      '\xef\xbb\xbf',
      '\xff\xfe{\0}\0',
      '\xc3\x28',
      '\xed\xa0\x80',
      '{',
      '[',
      '"',
      '{"a":',
      '--',
      '--b\r\n',
      'a',
      '&',
      '=',
      '%',
      'nul',
    ].map((text) => Buffer.from(text, 'latin1')),
  ),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.nat(40_000).map((length) => Buffer.from('['.repeat(length))),
  hostileJson.map((json) => Buffer.from(json)),
)
