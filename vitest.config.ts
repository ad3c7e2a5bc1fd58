import { defineConfig } from 'vitest/config'

/** What needs a PostgreSQL server, and what runs on both engines. */
const onPostgres = ['test/store/postgres*.test.ts', 'test/faults/postgres*.test.ts', 'test/cli/copy*.test.ts']
const onBoth = [
  'test/flow/**/*.test.ts',
  'test/faults/**/*.test.ts',
  'test/cli/migrate.test.ts',
  'test/fuzz/mangled-requests.test.ts',
]
const onSqlite = ['test/faults/sqlite*.test.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95 },
    },
    projects: [
      {
        extends: true,
        test: { name: 'sqlite', include: ['test/**/*.test.ts', 'plugins/**/*.test.ts'], exclude: onPostgres },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [...onPostgres, ...onBoth],
          exclude: onSqlite,
          globalSetup: ['test/stand-ins/postgres-for-tests.ts'],
        },
      },
    ],
  },
})
