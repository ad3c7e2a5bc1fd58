import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { createIdempotencyKeyStatements } from '../../src/store/sqlite/idempotency-key-statements.ts'
import { migrate } from '../../src/store/sqlite/migrations.ts'
import { createRemovalStatements } from '../../src/store/sqlite/removal-statements.ts'

function openInMemory(): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  onTestFinished(() => db.close())
  migrate(db)
  return db
}

test('every statement that removes finds its rows by an index', () => {
  const db = openInMemory()
  const texts: string[] = []
  const noting = {
    prepare(sql: string) {
      texts.push(sql)
      return db.prepare(sql)
    },
  } as unknown as DatabaseSync // all that the statements ask of it
  createRemovalStatements(noting)
  createIdempotencyKeyStatements(noting)
  expect(texts.length).toBeGreaterThan(8)
  for (const text of texts) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all()
    const steps = plan.map(({ detail }) => String(detail))
    expect(
      steps.filter((step) => /^SCAN (?!CONSTANT)/.test(step) && !step.includes('USING')),
      text,
    ).toEqual([])
  }
})

test('keys of publishers from before the day-long ones count as they did', () => {
  const db = openInMemory()
  // As the version before left it.
  db.exec('DROP TABLE idempotency_keys; PRAGMA user_version = 3')
  db.exec(`INSERT INTO events (id, direction, type, status, dedup_key, fingerprint, created_at_ms, content_type, size_bytes,
      faults, headers, body) VALUES
    ('evt_1', 'out', 'code.pushed', 'published', 'out:a key', 'print', 77, 'application/json', 0, '[]', '{}', x''),
    ('evt_2', 'in', 'push', 'received', 'in:github:1', null, 77, 'application/json', 0, '[]', '{}', x'')`)
  migrate(db)
  const { claimKey } = createIdempotencyKeyStatements(db)
  const claimed = claimKey({ key: 'a key', fingerprint: 'another', nowMs: 80, freeBeforeMs: 50 })
  expect(claimed).toEqual({ fingerprint: 'print', claimedAtMs: 77 })
  const keys = db.prepare('SELECT dedup_key FROM events ORDER BY id').all()
  expect(keys.map(({ dedup_key }) => dedup_key)).toEqual(['out:77:0:a key', 'in:github:1'])
})
