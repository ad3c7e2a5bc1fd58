import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadDocument, readOperations } from '../contract/document.ts'
import { readSources } from '../receive/sources.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import { rotateSigning } from './rotate-signing.ts'
import { makeKeys } from './sign-sample.ts'

/**
 * `hookpact keys <source>`: makes a pair of keys for a source that signs with a private one, to try it out. The
 * private key goes to a file that only its owner can read, and never over another file; what the server is to be set
 * to is printed. `hookpact keys rotate-signing` is about the server's own.
 */
export const keys: Command = async (args, terminal, environment) => {
  if (args[0] === 'rotate-signing') return rotateSigning(args.slice(1), terminal, environment)
  const options = { out: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  const document = loadDocument()
  const sources = readSources(document, readOperations(document))
  const signing = sources.filter(({ guards }) => guards.flat().some(({ scheme }) => scheme.kind === 'public-key'))
  const names = signing.map(({ name }) => name).join(', ')
  const [name, ...more] = positionals
  if (name === undefined) throw new UsageError(`say which source: ${names}`)
  if (more.length > 0) throw new UsageError(`keys takes a source, and not ${more.join(' ')} too`)
  const source = signing.find((one) => one.name === name)
  const pair = source === undefined ? undefined : makeKeys(source)
  if (pair === undefined) throw new UsageError(`${name} does not sign with a private key; these do: ${names}`)

  const file = values.out ?? `${name}-private-key.pem`
  writeNew(file, pair.privateKey)
  if (pair.isNamedByRequest) {
    writeNew(`${file}.pub`, pair.publicKey)
    terminal.out(`SENDER_CERTIFICATES=${file}.pub\n`)
  } else {
    terminal.out(`${pair.variable}=${pair.publicKey}\n`)
  }
  terminal.err(
    `The private key is in ${resolve(file)}: keep it out of version control. Set the line above where the server runs, and send with:\n`,
  )
  terminal.err(`  npx hookpact send ${name} <type> --private-key ${file}\n`)
  return 0
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : error}`)
  }
}
