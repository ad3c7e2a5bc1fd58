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
