import type { Readable } from 'node:stream'
import type { BusboyInstance } from '@fastify/busboy'
import { Busboy } from '@fastify/busboy'
import { matchesMediaType, mediaTypeOf } from '../contract/media-type.ts'
import { newId } from '../id.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store/store.ts'
import type { FileRule, FormRules } from './form-rules.ts'

/** What is kept of a form with files: its fields as JSON, the files in the store. */
export interface Upload {
  readonly body: Buffer
  readonly fileIds: readonly string[]
  /** The same bytes for the same content, whatever ids its files have got. */
  readonly identity: Uint8Array
}

/** A file as the payload shows it. */
interface UploadedFile {
  readonly file_id: string
  readonly filename: string
  readonly media_type: string
  readonly size_bytes: number
  readonly sha256: string
}
type Value = string | UploadedFile

const limits = { fields: 100, files: 20, parts: 120, fieldNameSize: 100, fieldSize: 64 * 1024, headerPairs: 50 }

/**
 * What may wait of one part, in bytes: more than comes at once. A part that nobody reads and that fills this within one
 * write would stop the parser for good.
 */
const fileHwm = 512 * 1024
/** What the parser is given at once of a body that is in memory already. */
export const pourBytes = 64 * 1024

/**
 * Reads a `multipart/form-data` body as it comes and writes its files to the store. No file is ever whole in memory.
 * What goes wrong leaves no file behind.
 * @param body in pieces of `pourBytes` at most, as connections give them.
 * @throws Problem `malformed_body`, `body_too_large`, `unsupported_media_type` or `validation_failed`.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export async function takeUpload(
  rules: FormRules,
  contentType: string,
  body: Readable,
  store: Pick<Store, 'writeFile' | 'removeFiles'>,
  nowMs: number,
): Promise<Upload> {
  const values: [string, Value][] = []
  const fileIds: string[] = []
  const writing: Promise<void>[] = []
  const streams: Readable[] = []
  const form = openForm(rules, contentType)
  const fail = (problem: Problem) => void form.destroy(problem)

  form.on('field', (name, value, _nameTruncated, valueTruncated) => {
    if (valueTruncated)
      fail(new Problem('body_too_large', `The field ${name} is longer than ${limits.fieldSize} bytes.`))
    else values.push([name, value])
  })
  form.on('file', (name, stream, filename, _encoding, mediaType) => {
    streams.push(stream)
    stream.on('error', () => {}) // that of the form says the same, and this one may come before anybody reads
    const rule = rules.files.get(name)
    // The parser's types promise a name; a field that came where a file is wanted has none.
    const refusal = (filename as string | undefined) === undefined ? noFile(name) : refusalOf(name, rule, mediaType)
    if (rule === undefined || refusal !== undefined) {
      stream.resume()
      return fail(refusal ?? unexpected(name))
    }
    const id = newId('file', nowMs)
    fileIds.push(id)
    const part: [string, Value] = [name, '']
    values.push(part) // where it stands in the form: files are done in any order
    const written = writeFile(id, { name, filename, mediaType }, stream, rule).then((file) => {
      part[1] = file
    })
    writing.push(written)
    written.catch((error: unknown) => form.destroy(error as Error))
  })
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const)
    form.on(limit, () => fail(new Problem('body_too_large', 'The form has more parts than are taken.')))

  async function writeFile(
    id: string,
    { name, filename, mediaType }: { readonly name: string; readonly filename: string; readonly mediaType: string },
    stream: AsyncIterable<Buffer> & { readonly truncated: boolean },
    rule: FileRule,
  ): Promise<UploadedFile> {
    const chunks = mediaType.startsWith('text/') ? textOf(name, stream) : stream
    const tooLarge = () => new Problem('body_too_large', `The file ${name} is larger than ${rule.maxBytes} bytes.`)
    const { sizeBytes, sha256 } = await store.writeFile(id, bounded(chunks, rule.maxBytes, tooLarge), nowMs)
    const known = { filename: plainName(filename), media_type: mediaTypeOf(mediaType), size_bytes: sizeBytes, sha256 }
    return { file_id: id, ...known }
  }

  try {
    await pour(body, form)
    await Promise.all(writing)
  } catch (error) {
    // A form that breaks off ends none of its files: who writes one would wait for the rest of it.
    for (const stream of streams) stream.destroy(new Error('the form broke off', { cause: error }))
    await Promise.allSettled(writing)
    await store.removeFiles(fileIds)
    throw error instanceof Problem || isOwnFault(error)
      ? error
      : new Problem('malformed_body', 'The body is not a multipart form that can be read.', { cause: error })
  }
  return toUpload(values, fileIds)
}

/**
 * Passes a body on to the parser until that has its last part. It may say so before the body ends, where a pipeline
 * would wait for ever. What is still to come then is dropped, so that the sender gets to read the answer.
 */
async function pour(body: Readable, form: BusboyInstance): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  form.once('finish', resolve)
  form.on('error', reject)
  body.on('error', reject)
  body.pipe(form)
  try {
    await promise
  } finally {
    body.unpipe(form)
    body.resume()
  }
}

function openForm(rules: FormRules, contentType: string): BusboyInstance {
  try {
    const isPartAFile = (name: string | undefined, _type: string | undefined, filename: string | undefined) =>
      filename !== undefined || rules.files.has(name ?? '')
    return new Busboy({ headers: { 'content-type': contentType }, limits, isPartAFile, fileHwm })
  } catch (cause) {
    throw new Problem('malformed_body', 'The Content-Type of the form names no boundary.', { cause })
  }
}

function refusalOf(name: string, rule: FileRule | undefined, mediaType: string): Problem | undefined {
  if (rule === undefined) return unexpected(name)
  const { mediaTypes } = rule
  if (mediaTypes === undefined || matchesMediaType(mediaTypeOf(mediaType), mediaTypes)) return undefined
  return new Problem('unsupported_media_type', `The file ${name} may be ${mediaTypes.join(' or ')}.`)
}

function noFile(name: string): Problem {
  const message = 'must be a file: its part needs a filename, as -F field=@file gives it'
  return new Problem('validation_failed', `/${name} ${message}`, {
    faults: [{ in: 'body', pointer: `/${name}`, message }],
  })
}

function unexpected(name: string): Problem {
  const faults = [{ in: 'body' as const, pointer: `/${name}`, message: 'is a file, and none is taken there' }]
  return new Problem('validation_failed', `The field ${name} takes no file.`, { faults })
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, maxBytes: number | undefined, tooLarge: () => Problem) {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (maxBytes !== undefined && size > maxBytes) throw tooLarge()
    yield chunk
  }
}

/** Passes on what is UTF-8 without NUL: what says that it is text must be. */
async function* textOf(name: string, chunks: AsyncIterable<Uint8Array>) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const notText = (cause?: unknown) => new Problem('unsupported_media_type', `The file ${name} is not text.`, { cause })
  const check = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (cause) {
      throw notText(cause)
    }
  }
  for await (const chunk of chunks) {
    if (check(chunk).includes('\0')) throw notText()
    yield chunk
  }
  check()
}

/** A name to show: without folders and control characters. It is never a path of ours. */
function plainName(filename: string): string {
  const base = filename.split(/[/\\]/).at(-1) ?? ''
  return base.replaceAll(/\p{Cc}/gu, '').slice(0, 255)
}

/** The store's faults are its own; those of the parser are the sender's. */
function isOwnFault(error: unknown): boolean {
  return error instanceof Error && error.name === 'StorageUnavailable'
}

/** Fields in the order of their names, so that the same form is the same bytes. A repeated one is a list. */
function toUpload(values: readonly [string, Value][], fileIds: readonly string[]): Upload {
  const sorted = values.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
  const fields: Record<string, Value | Value[]> = Object.create(null)
  for (const [name, value] of sorted) {
    const before = fields[name]
    fields[name] = before === undefined ? value : [before, value].flat()
  }
  const withoutIds = sorted.map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { ...value, file_id: '' },
  ])
  return { body: Buffer.from(JSON.stringify(fields)), fileIds, identity: Buffer.from(JSON.stringify(withoutIds)) }
}
