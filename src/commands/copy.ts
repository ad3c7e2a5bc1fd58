import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Environment } from '../config.ts'
import { readConfig } from '../config.ts'
import { isPostgresUrl } from '../config-values.ts'
import type { Copied } from '../store/copy/copy.ts'
import { copyStore, isSame } from '../store/copy/copy.ts'
import { nameOfPostgres } from '../store/place.ts'
import { StorageUnavailable } from '../store/store.ts'
import type { Command, Terminal } from './command.ts'
import { UsageError } from './command.ts'
import { createProgress } from './progress.ts'

const options = { from: { type: 'string' }, to: { type: 'string' } } as const

/**
 * `hookpact copy`: everything of an SQLite file into a PostgreSQL. 0 when both are the same at the end, else 1.
 * Progress goes to standard error.
 */
export const copy: Command = async (args, terminal, environment) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  // Not repeated, as parseArgs would: it may be the URL, with its password.
  if (positionals.length > 0) throw new UsageError('copy takes --from and --to, and nothing else')
  const sourcePath = resolve(filePath(values.from))
  const targetUrl = serverUrl(values.to, environment)
  const stop = new AbortController()
  void terminal.untilStopped().then(() => stop.abort())
  const progress = createProgress(terminal, Date.now)
  try {
    const copied = await copyStore({ sourcePath, targetUrl, onProgress: progress.show, signal: stop.signal })
    progress.end()
    return report(copied, nameOfPostgres(targetUrl), terminal)
  } catch (error) {
    progress.end()
    if (stop.signal.aborted) throw new Error('stopped. Run it again: it goes on where it was')
    if (error instanceof StorageUnavailable) throw new Error(`${error.message}. Run it again: it goes on where it was`)
    throw error
  }
}

/** Neither URL is repeated: they may have been interchanged, and one holds a password. */
function filePath(from = ''): string {
  const [, path] = /^sqlite:(?!\/\/[^/])(.+)$/.exec(from) ?? []
  if (path === undefined) throw new UsageError('copy needs --from sqlite:PATH, such as sqlite:./data/hookpact.db')
  return path
}

function serverUrl(to: string | undefined, environment: Environment): string {
  const url = to ?? readConfig(environment).databaseUrl ?? ''
  if (!isPostgresUrl(url))
    throw new UsageError('copy needs --to postgres://USER:PASSWORD@HOST:PORT/DATABASE, or DATABASE_URL')
  return url
}

function report({ tables, sourceWasWritten }: Copied, place: string, terminal: Terminal): number {
  for (const table of tables) {
    const { name, source, target } = table
    terminal.out(
      isSame(table)
        ? `${name.padEnd(18)}${count(source.rows)} rows, the same: sha256 ${source.hash}\n`
        : `${name.padEnd(18)}differs: ${count(source.rows)} rows in the source, ${count(target.rows)} in the target\n`,
    )
  }
  const different = tables.filter((table) => !isSame(table)).map(({ name }) => name)
  if (different.length > 0)
    throw new Error(`the copy is not the same in ${different.join(', ')}. Copy again, to an empty database`)
  if (sourceWasWritten)
    throw new Error('the source was written while it was copied. Stop its server, and copy again to an empty database')
  terminal.out(`Copied to ${place}. Every row is there, and every hash is the same\n`)
  return 0
}

function count(rows: number): string {
  return rows.toLocaleString('en-US')
}
