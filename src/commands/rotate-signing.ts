import { parseArgs } from 'node:util'
import { systemClock } from '../clock.ts'
import type { Config, Environment } from '../config.ts'
import { readConfig } from '../config.ts'
import { makeSigningKey, sealedWithKeys } from '../keys.ts'
import { createLog } from '../log.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Terminal } from './command.ts'

/**
 * `hookpact keys rotate-signing`: makes a new pair for `standard-ed25519`, and the one before signs beside it; with
 * `--retire` that one goes. Servers read the keys when they start.
 */
export async function rotateSigning(
  args: readonly string[],
  terminal: Terminal,
  environment: Environment,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { retire: { type: 'boolean' } }, strict: true })
  const config = readConfig(environment)
  const store = await openStore(config)
  try {
    terminal.out(values.retire === true ? await retire(store) : await rotate(store, config, terminal))
    terminal.err('Restart every server: they read the keys when they start.\n')
    return 0
  } finally {
    await store.close()
  }
}

async function rotate(bareStore: Store, config: Config, terminal: Terminal): Promise<string> {
  const log = createLog('error', { write: terminal.err })
  const store = await sealedWithKeys(bareStore, config, log)
  const key = makeSigningKey(systemClock)
  if (!(await store.rotateSigningKey(key)))
    throw new Error('an older key signs still: retire it first, with hookpact keys rotate-signing --retire')
  const old = (await store.listSigningKeys()).filter(({ id }) => id !== key.id)
  const beside = old.map(({ id }) => `${id} signs beside it\n`).join('')
  return `${key.id} ${key.publicKey} is the new key\n${beside}`
}

async function retire(store: Store): Promise<string> {
  const removed = await store.removeReplacedSigningKeys()
  if (removed.length === 0) throw new Error('one key signs, and none beside it: there is nothing to retire')
  return removed.map((id) => `${id} is removed\n`).join('')
}
