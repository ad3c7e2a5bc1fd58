/*
 * The tables as PostgreSQL has them, and where SQLite has each column. What a column is decides how it is read, sent
 * and hashed; everything else of a table, both databases say with the same words.
 */

/** `texts` is a list, which travels as JSON. Text is compared by its bytes in both databases. */
export type ColumnType = 'text' | 'integer' | 'boolean' | 'bytes' | 'texts'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** How SQLite says it, where that is not its name. */
  readonly inSqlite: string
}
export interface Table {
  readonly name: string
  /** The names of the columns that tell rows apart, in the order of an index. */
  readonly key: readonly string[]
  /** The key below all others. */
  readonly firstKey: Key
  readonly columns: readonly Column[]
  /** The bytes of a row that can be many. */
  readonly size: string
  /** `folder`: it has no such table, and keeps the bytes as files of a folder. */
  readonly inSqlite: { readonly name: string; readonly filter: string } | 'folder'
}
export type Key = readonly (string | number)[]

const column =
  (type: ColumnType) =>
  (name: string, inSqlite = name): Column => ({ name, type, inSqlite })
const text = column('text')
const integer = column('integer')
const boolean = column('boolean')
const bytes = column('bytes')
const texts = column('texts')

const ifRuns = (then: string, otherwise: string) => `iif(status = 'running', ${then}, ${otherwise})`

const byId = { key: ['id'], firstKey: [''] }

/** Deliveries come last: one that is there can be attempted, since all that it needs is there. */
export const tables: readonly Table[] = [
  {
    ...byId,
    name: 'subscriptions',
    columns: [
      text('id'),
      text('url'),
      text('description'),
      text('settings'),
      texts(
        'events',
        `(SELECT json_group_array(event_type) FROM (
          SELECT event_type FROM subscribed_types WHERE subscription_id = subscriptions.id ORDER BY position))`,
      ),
      text('status'),
      text('disabled_reason'),
      text('secrets'),
      integer('failing_since_ms'),
      integer('created_at_ms'),
      integer('updated_at_ms'),
    ],
    size: '0',
    inSqlite: { name: 'subscriptions', filter: 'TRUE' },
  },
  {
    ...byId,
    name: 'api_keys',
    columns: [text('id'), text('hash'), boolean('is_first'), integer('created_at_ms')],
    size: '0',
    inSqlite: { name: 'api_keys', filter: 'TRUE' },
  },
  {
    ...byId,
    name: 'signing_keys',
    columns: [text('id'), text('public_key'), text('private_key'), integer('created_at_ms'), integer('retired_at_ms')],
    size: '0',
    inSqlite: { name: 'signing_keys', filter: 'TRUE' },
  },
  {
    name: 'lanes',
    key: ['subscription_id'],
    firstKey: [''],
    columns: [
      text('subscription_id'),
      integer('max_in_flight'),
      integer('rate_requests'),
      integer('rate_seconds'),
      integer('batch_events'),
      integer('batch_wait_ms'),
      integer('blocked_until_ms'),
    ],
    size: '0',
    inSqlite: { name: 'lanes', filter: 'TRUE' },
  },
  {
    ...byId,
    name: 'events',
    columns: [
      text('id'),
      text('direction'),
      text('source'),
      text('type'),
      text('status'),
      text('sender_delivery_id'),
      text('fingerprint'),
      text('caused_by'),
      integer('created_at_ms'),
      text('content_type'),
      integer('size_bytes'),
      text('faults'),
      text('headers'),
      bytes('body'),
      text('ordering_key'),
    ],
    size: 'octet_length(faults) + octet_length(headers) + octet_length(body)',
    inSqlite: { name: 'events', filter: 'TRUE' },
  },
  {
    name: 'dedup_keys',
    key: ['key'],
    firstKey: [''],
    columns: [text('key', 'dedup_key'), text('event_id', 'id')],
    size: '0',
    inSqlite: { name: 'events', filter: 'dedup_key IS NOT NULL' },
  },
  {
    name: 'idempotency_keys',
    key: ['key'],
    firstKey: [''],
    columns: [text('key'), text('fingerprint'), integer('claimed_at_ms')],
    size: '0',
    inSqlite: { name: 'idempotency_keys', filter: 'TRUE' },
  },
  {
    ...byId,
    name: 'files',
    columns: [text('id'), text('event_id'), integer('size_bytes'), text('sha256'), integer('created_at_ms')],
    size: '0',
    inSqlite: { name: 'files', filter: 'TRUE' },
  },
  {
    name: 'file_chunks',
    key: ['file_id', 'position'],
    firstKey: ['', -1],
    columns: [text('file_id'), integer('position'), bytes('bytes')],
    size: 'octet_length(bytes)',
    inSqlite: 'folder',
  },
  {
    ...byId,
    name: 'rejections',
    columns: [text('id'), text('source'), text('address'), text('code'), text('reason'), integer('at_ms')],
    size: '0',
    inSqlite: { name: 'rejections', filter: 'TRUE' },
  },
  {
    ...byId,
    name: 'replays',
    columns: [
      text('id'),
      text('filter'),
      text('status'),
      text('last_id'),
      integer('matched'),
      integer('replayed'),
      integer('skipped'),
      integer('created_at_ms'),
      integer('stepped_at_ms'),
      integer('ended_at_ms'),
    ],
    size: '0',
    inSqlite: { name: 'replays', filter: 'TRUE' },
  },
  {
    name: 'progress',
    key: ['delivery_id'],
    firstKey: [''],
    columns: [text('delivery_id'), integer('share'), text('text'), integer('at_ms')],
    size: '0',
    inSqlite: { name: 'progress', filter: 'TRUE' },
  },
  {
    name: 'attempts',
    key: ['delivery_id', 'number'],
    firstKey: ['', 0],
    columns: [
      text('delivery_id'),
      integer('number'),
      integer('started_at_ms'),
      integer('duration_ms'),
      text('outcome'),
      integer('status_code'),
      bytes('error', 'CAST(error AS BLOB)'),
      bytes('output', 'CAST(output AS BLOB)'),
      text('timings'),
    ],
    size: 'coalesce(octet_length(error), 0) + coalesce(octet_length(output), 0)',
    inSqlite: { name: 'attempts', filter: 'TRUE' },
  },
  {
    ...byId,
    name: 'deliveries',
    columns: [
      text('id'),
      text('event_id'),
      text('event_type'),
      text('destination_kind'),
      text('destination_id'),
      // SQLite says that a delivery runs, and keeps its lease where it kept when it was due.
      text('status', ifRuns(`'pending'`, 'status')),
      integer('attempt_count'),
      integer('earlier_attempts'),
      integer('due_at_ms', ifRuns('claimed_at_ms', 'due_at_ms')),
      integer('lease_until_ms', ifRuns('due_at_ms', 'NULL')),
      integer('claimed_at_ms'),
      integer('created_at_ms'),
      integer('ended_at_ms'),
      text('ordering_key'),
      integer('ordering_place'),
    ],
    size: '0',
    inSqlite: { name: 'deliveries', filter: 'TRUE' },
  },
]
