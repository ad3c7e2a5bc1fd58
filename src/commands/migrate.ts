import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { migrateStore } from '../store/migrate.ts'
import type { Command } from './command.ts'

/** `hookpact migrate`: brings the configured database to this program's version, as `serve` does when it starts. */
export const migrate: Command = async (args, terminal, environment) => {
  parseArgs({ args: [...args], options: {}, strict: true })
  const { place, from, to } = await migrateStore(readConfig(environment))
  const count = to - from
  terminal.out(
    count === 0
      ? `${place} is at version ${to} already: no migrations applied\n`
      : `${place} was at version ${from} and is at version ${to}: ${count} migration${count === 1 ? '' : 's'} applied\n`,
  )
  return 0
}
