import { randomBytes } from 'node:crypto'
import type { Sample } from '../../../src/commands/sample.ts'
import { mediaTypeFor, sampleRequest, samplesOf } from '../../../src/commands/sample.ts'
import { makeKeys, signSample } from '../../../src/commands/sign-sample.ts'
import type { Environment } from '../../../src/config.ts'
import { loadDocument, readOperations } from '../../../src/contract/document.ts'
import type { Visit } from '../../../src/outgoing/visitor.ts'
import type { Guard, Source } from '../../../src/receive/sources.ts'
import { readSources } from '../../../src/receive/sources.ts'
import type { ApiReply, RunningApp } from '../../stand-ins/running-app.ts'
import { toReply } from '../../stand-ins/running-app.ts'

const contract = loadDocument()

/** All sources of the contract. */
export const sources = readSources(contract, readOperations(contract))

/** The source of this name. */
export function sourceOf(name: string): Source {
  const source = sources.find((one) => one.name === name)
  if (source === undefined) throw new Error(`the contract has no source ${name}`)
  return source
}

/** The example of an event type in the contract, to be changed at will. */
// biome-ignore lint/suspicious/noExplicitAny: examples are of every shape.
export function exampleOf(name: string, type: string): any {
  return structuredClone(sampleOf(sourceOf(name), type).value)
}

/** The event types of a source that have an example. */
export function exampleTypes(source: Source): readonly string[] {
  return [...samplesOf(contract, source).keys()]
}

function sampleOf(source: Source, type: string): Sample {
  const sample = samplesOf(contract, source).get(type)
  if (sample === undefined) throw new Error(`the contract has no example of ${type} of ${source.name}`)
  return sample
}

/** A request as it leaves the sender. */
export interface SignedWebhook {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface WebhookOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** With its question mark. */
  readonly query?: string
  readonly mediaType?: string
  /** Which alternative of the source signs it: the first, if left out; none signs it at all. */
  readonly alternative?: number | 'none'
  /** Signs with these instead: as somebody else would. */
  readonly secrets?: Environment
  readonly privateKeys?: Environment
  readonly nowMs?: number
}

/** Those who send webhooks: their secrets, and requests that are signed with them. */
export interface Senders {
  /** What the server has to know of all of them. */
  readonly environment: Environment
  /** The keys of those that sign with private ones, as PEM, by the same variables. */
  readonly privateKeys: Environment
  /** Gives the certificates that they name. */
  readonly visit: Visit
  /** The example of this event type, with a new delivery id. */
  example(app: RunningApp, source: string, type: string, options?: WebhookOptions): Promise<SignedWebhook>
  /** A request with this body: text or bytes as they are, fields as a form, anything else as JSON. */
  webhook(app: RunningApp, source: string, body: unknown, options?: WebhookOptions): SignedWebhook
  /** Sends it, signed. */
  send(app: RunningApp, source: string, body: unknown, options?: WebhookOptions): Promise<ApiReply>
}

/** Makes secrets and keys of their own for all senders. */
export function createSenders(): Senders {
  const guards = sources.flatMap((source) => source.guards.flat().map((guard) => ({ source, guard })))
  const environment: Record<string, string> = {}
  const privateKeys: Record<string, string> = {}
  let certificate = ''
  for (const { source, guard } of guards) {
    const variable = guard.verifier.secretVariable
    if (variable === undefined || environment[variable] !== undefined) continue
    const { scheme } = guard
    const keys = scheme.kind === 'public-key' ? makeKeys({ ...source, guards: [[guard]] }) : undefined
    if (keys !== undefined) privateKeys[variable] = keys.privateKey
    if (scheme.kind === 'public-key' && scheme.certificateUrl !== undefined) {
      certificate = keys?.publicKey ?? ''
      environment[variable] = `allowed-of-${variable}`
    } else environment[variable] = keys?.publicKey ?? newSecret(guard)
  }

  function sign(source: Source, unsigned: SignedWebhook, options: WebhookOptions): SignedWebhook {
    const { alternative = 0, nowMs = Date.now() } = options
    const secrets: Environment = { ...environment, ...options.secrets }
    const chosen = alternative === 'none' ? undefined : source.guards[alternative]
    const headers = { ...unsigned.headers, ...options.headers }
    const url = `${unsigned.url}${options.query ?? ''}`
    if (chosen === undefined) return { ...unsigned, url, headers }
    const variable = chosen[0]?.verifier.secretVariable ?? ''
    const signed = signSample(
      { ...source, guards: [chosen] },
      { ...unsigned, url, headers },
      {
        secrets: (name) => (secrets[name] === undefined ? [] : [secrets[name]]),
        publicUrl: undefined,
        privateKey: options.privateKeys?.[variable] ?? privateKeys[variable],
        nowMs,
      },
    )
    // What was given stands, whatever signing has put there.
    return { ...unsigned, ...signed, headers: { ...inLowerCase(signed.headers), ...inLowerCase(options.headers) } }
  }

  const senders: Senders = {
    environment,
    privateKeys,
    visit: async () => ({ statusCode: 200, text: certificate }),
    async example(app, name, type, options = {}) {
      const source = sourceOf(name)
      return sign(source, await sampleRequest(contract, source, type, sampleOf(source, type), app.url), options)
    },
    webhook(app, name, content, options = {}) {
      const source = sourceOf(name)
      const mediaType = options.mediaType ?? mediaTypeFor(contract, source)
      const url = `${app.url}${source.path}`
      const headers = mediaType === '' ? {} : { 'content-type': mediaType }
      return sign(source, { method: source.method, url, headers, body: toBytes(content) }, options)
    },
    send: (app, name, content, options) => post(senders.webhook(app, name, content, options)),
  }
  return senders
}

/** Sends a request as it is. */
export async function post({ method, url, headers, body }: SignedWebhook): Promise<ApiReply> {
  return toReply(await fetch(url, { method, headers, ...(body.length === 0 ? {} : { body: new Uint8Array(body) }) }))
}

function inLowerCase(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function toBytes(content: unknown): Buffer {
  if (content instanceof Uint8Array) return Buffer.from(content)
  if (content instanceof URLSearchParams || typeof content === 'string') return Buffer.from(String(content))
  return Buffer.from(JSON.stringify(content))
}

/** A secret as the scheme wants it. */
function newSecret({ scheme }: Guard): string {
  const bytes = randomBytes(32)
  if (scheme.kind !== 'hmac') return `token-${bytes.toString('hex')}`
  const { encoding, strip = '' } = scheme.key
  if (encoding === 'base64') return `${strip}${bytes.toString('base64')}`
  return bytes.toString('hex')
}
