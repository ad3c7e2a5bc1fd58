import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import type { OpenApiDocument } from '../contract/document.ts'
import { loadDocument, readOperations } from '../contract/document.ts'
import type { Source } from '../receive/sources.ts'
import { readSources } from '../receive/sources.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import type { Sample } from './sample.ts'
import { mediaTypeFor, sampleRequest, samplesOf } from './sample.ts'
import { signSample } from './sign-sample.ts'

const options = {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  data: { type: 'string' },
  form: { type: 'boolean', default: false },
  'public-url': { type: 'string' },
  'private-key': { type: 'string' },
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
  for (const option of ['url', 'public-url'] as const) {
    const value = values[option]
    if (value !== undefined && !/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
      throw new UsageError(`--${option} is ${value}, and must be an http or https URL`)
  }
  const source = sources.find(({ name }) => name === sourceName)
  if (source === undefined)
    throw new UsageError(`there is no source ${sourceName}, only ${sources.map(({ name }) => name).join(', ')}`)
  if (type === undefined) throw new UsageError(`say which event type: ${sampleNames(document, source)}`)
  const sample =
    values.data === undefined ? samplesOf(document, source).get(type) : ownSample(document, source, values.data)
  if (sample === undefined)
    throw new UsageError(
      `there is no sample of ${type}, only of ${sampleNames(document, source)}; send your own with --data`,
    )
  if (values.form && source.payload.formField === undefined) throw new UsageError(`${source.name} sends no forms`)

  const config = readConfig(environment)
  const written = values.form ? { ...sample, mediaType: 'application/x-www-form-urlencoded' } : sample
  const request = await sampleRequest(document, source, type, written, values.url)
  const publicUrl = values['public-url'] ?? config.publicUrl
  const privateKey = values['private-key'] === undefined ? undefined : readText(values['private-key'])
  const signed = signSample(source, request, { secrets: config.secrets, publicUrl, privateKey, nowMs: Date.now() })
  const response = await fetch(signed.url, {
    method: request.method,
    headers: signed.headers,
    ...(signed.body.length === 0 ? {} : { body: signed.body }),
  }).catch((error: unknown) => {
    const cause = (error as { cause?: { code?: string } }).cause?.code
    const where = signed.url.replace(/\?.*/, '')
    throw new Error(`${where} does not answer${cause === undefined ? '' : ` (${cause})`}. Is the server running?`)
  })
  terminal.out(
    `${request.method} ${request.url}\n${type}, ${signed.body.length} bytes, ${signed.how}\n\n${response.status}\n${await response.text()}\n`,
  )
  return response.ok ? 0 : 1
}

function sampleNames(document: OpenApiDocument, source: Source): string {
  return [...samplesOf(document, source).keys()].join(', ')
}

function ownSample(document: OpenApiDocument, source: Source, file: string): Sample {
  return { mediaType: mediaTypeFor(document, source), value: readJson(file) }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${file} cannot be sent: ${error instanceof Error ? error.message : error}`)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
