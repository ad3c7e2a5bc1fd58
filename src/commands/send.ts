import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { loadDocument, readOperations } from '../contract/document.ts'
import { readSources } from '../receive/sources.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import { samplePayloads, sampleRequest } from './sample.ts'

const options = {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  data: { type: 'string' },
  form: { type: 'boolean', default: false },
} as const

/** `hookpact send <source> <type>`: sends a signed sample to a running server and shows its answer; without arguments lists the samples. */
export const send: Command = async (args, terminal, environment) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  const document = loadDocument()
  const sources = readSources(document, readOperations(document))
  const [sourceName, type] = positionals
  if (sourceName === undefined || type === undefined) {
    for (const source of sources)
      terminal.out(`${source.name}: ${[...samplePayloads(document, source).keys()].join(', ')}\n`)
    return positionals.length === 0 ? 0 : 2
  }
  const source = sources.find(({ name }) => name === sourceName)
  if (source === undefined)
    throw new UsageError(`there is no source ${sourceName}, only ${sources.map(({ name }) => name).join(', ')}`)
  const samples = samplePayloads(document, source)
  if (values.data === undefined && !samples.has(type)) {
    throw new UsageError(
      `there is no sample of ${type}, only of ${[...samples.keys()].join(', ')}; send your own with --data`,
    )
  }
  if (values.form && source.payloadField === undefined) throw new UsageError(`${source.name} sends no forms`)
  const [secret] = readConfig(environment).secrets(source.scheme.secret)
  if (secret === undefined) throw new UsageError(`${source.scheme.secret} is not set: it must be the server's`)

  const payload: unknown = values.data === undefined ? samples.get(type) : JSON.parse(readFileSync(values.data, 'utf8'))
  const request = sampleRequest(source, type, payload, secret, values.form)
  const url = `${values.url.replace(/\/+$/, '')}${request.path}`
  const response = await fetch(url, { method: 'POST', headers: request.headers, body: request.body }).catch(
    (error: unknown) => {
      const cause = (error as { cause?: { code?: string } }).cause?.code
      throw new Error(`${url} does not answer${cause === undefined ? '' : ` (${cause})`}. Is the server running?`)
    },
  )
  terminal.out(
    `POST ${url}\n${type}, ${request.body.length} bytes, signed\n\n${response.status}\n${await response.text()}\n`,
  )
  return response.ok ? 0 : 1
}
