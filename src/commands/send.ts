import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import type { OpenApiDocument } from '../contract/document.ts'
import { loadDocument, readOperations } from '../contract/document.ts'
import type { Source } from '../receive/sources.ts'
import { readSources } from '../receive/sources.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import { samplePayloads, sampleRequest } from './sample.ts'

const options = {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  data: { type: 'string' },
  form: { type: 'boolean', default: false },
} as const

/**
 * `hookpact send <source> <type>`: sends a signed sample to a running server and shows its answer; without arguments
 * lists the samples.
 */
export const send: Command = async (args, terminal, environment) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  const document = loadDocument()
  const sources = readSources(document, readOperations(document))
  const [sourceName, type, ...more] = positionals
  if (sourceName === undefined) {
    for (const source of sources) terminal.out(`${source.name}: ${sampleNames(document, source)}\n`)
    return 0
  }
  if (more.length > 0) throw new UsageError(`send takes a source and an event type, and not ${more.join(' ')} too`)
  if (!/^https?:$/.test(URL.parse(values.url)?.protocol ?? ''))
    throw new UsageError(`--url is ${values.url}, and must be an http or https URL`)
  const source = sources.find(({ name }) => name === sourceName)
  if (source === undefined)
    throw new UsageError(`there is no source ${sourceName}, only ${sources.map(({ name }) => name).join(', ')}`)
  if (type === undefined) throw new UsageError(`say which event type: ${sampleNames(document, source)}`)
  const samples = samplePayloads(document, source)
  if (values.data === undefined && !samples.has(type))
    throw new UsageError(
      `there is no sample of ${type}, only of ${sampleNames(document, source)}; send your own with --data`,
    )
  if (values.form && source.payloadField === undefined) throw new UsageError(`${source.name} sends no forms`)
  const [secret] = readConfig(environment).secrets(source.scheme.secret)
  if (secret === undefined) throw new UsageError(`${source.scheme.secret} is not set: set it to the server's secret`)

  const payload = values.data === undefined ? samples.get(type) : readJson(values.data)
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

function sampleNames(document: OpenApiDocument, source: Source): string {
  return [...samplePayloads(document, source).keys()].join(', ')
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${file} cannot be sent: ${error instanceof Error ? error.message : error}`)
  }
}
