import { Readable } from 'node:stream'
import type { components } from '#generated/openapi.js'
import type { Clock } from '../clock.ts'
import type { OperationHandler } from '../contract/backend.ts'
import type { Exchange, HandshakeAnswer } from '../contract/exchange.ts'
import { mediaTypeOf } from '../contract/media-type.ts'
import type { AnyReply } from '../contract/operations.ts'
import { Problem, summarise } from '../problem.ts'
import { answerHandshake } from '../receive/handshakes.ts'
import { textAt } from '../receive/places.ts'
import type { AdmittedRequest, Receipt, Receiver } from '../receive/receive.ts'
import type { Respond } from '../receive/respond.ts'
import type { RunResult } from '../receive/run-results.ts'
import type { Greeting, Source } from '../receive/sources.ts'
import type { Upload } from '../receive/upload.ts'
import { pourBytes, takeUpload } from '../receive/upload.ts'
import type { Store } from '../store/store.ts'

export interface ReceivingParts {
  readonly receiver: Receiver
  readonly sources: ReadonlyMap<string, Source>
  /** Operations that are handshakes and nothing else. */
  readonly greetings: ReadonlyMap<string, Greeting>
  readonly admitted: (exchange: Exchange) => AdmittedRequest | undefined
  readonly respond: Respond
  /** Told of each source of which something was accepted. */
  readonly accepted: (sourceName: string) => void
  readonly store: Pick<Store, 'writeFile' | 'removeFiles'>
  readonly clock: Clock
}

/** One operation for each source, and for each question that a sender asks by itself. */
export function createReceivingOperations(parts: ReceivingParts): Record<string, OperationHandler> {
  const { receiver, sources, greetings, admitted, respond, store, clock } = parts

  async function receive(source: Source, exchange: Exchange): Promise<AnyReply> {
    if (exchange.handshake !== undefined) return handshakeReply(exchange.handshake)
    const request = admitted(exchange)
    if (request === undefined) throw new Error(`${source.operationId} was reached without being admitted`)
    const upload = await uploadOf(source, request, exchange)
    const whole = upload === undefined ? request : { ...request, body: upload.body, contentType: json, upload }
    let isKept = false
    try {
      const reception = await receiver.receive(source, whole)
      if (reception.kind === 'handshake') return handshakeReply(reception.answer)
      parts.accepted(source.name)
      isKept = reception.receipts.some(({ kind }) => kind === 'stored')
      return await acknowledge(source, reception.receipts)
    } finally {
      if (upload !== undefined && !isKept) await store.removeFiles(upload.fileIds)
    }
  }

  async function uploadOf(source: Source, request: AdmittedRequest, exchange: Exchange): Promise<Upload | undefined> {
    const contentType = exchange.headers['content-type'] ?? ''
    if (source.form === undefined || mediaTypeOf(contentType) !== 'multipart/form-data') return undefined
    const body = exchange.bytes === undefined ? exchange.openBody() : Readable.from(piecesOf(request.body))
    return takeUpload(source.form, contentType, body, store, clock.nowMs())
  }

  async function acknowledge(source: Source, receipts: readonly Receipt[]): Promise<AnyReply> {
    const { acknowledgement } = source
    const [receipt] = receipts
    if (receipt === undefined) throw new Error(`${source.name} was acknowledged without an event`)
    if (acknowledgement === undefined) return receiptReply(receipt)
    const { status, text, mediaType, responder } = acknowledgement
    if (responder === true) return { status, json: await respond(source.name, receipt) }
    return text === undefined || mediaType === undefined ? { status } : { status, mediaType, bytes: text }
  }

  return Object.fromEntries([
    ...[...sources].map(([id, source]): [string, OperationHandler] => [
      id,
      (_context, exchange) => receive(source, exchange),
    ]),
    ...[...greetings].map(([id, greeting]): [string, OperationHandler] => [
      id,
      (_context, exchange) => handshakeReply(answerGreeting(greeting, exchange)),
    ]),
  ])
}

function* piecesOf(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; at += pourBytes) yield body.subarray(at, at + pourBytes)
}

const json = 'application/json'

function receiptReply(receipt: Receipt): AnyReply {
  const { eventId, deliveryId } = receipt
  if (receipt.kind === 'duplicate') return { status: 200, json: { status: 'duplicate', event_id: eventId } }
  const results = receipt.results.map(resultView)
  const json = { status: receipt.status, event_id: eventId, delivery_id: deliveryId }
  return { status: 202, json: results.length === 0 ? json : { ...json, results } }
}

function resultView({ deliveryId, program, outcome, statusCode }: RunResult): components['schemas']['RunResult'] {
  return { delivery_id: deliveryId, program, outcome, exit_code: statusCode }
}

const nothing = Buffer.alloc(0)

function answerGreeting({ when, reply }: Greeting, { headers, queryText, pathValues }: Exchange): HandshakeAnswer {
  const searched = { headers, queryText, pathValues, payload: undefined, identity: nothing }
  if (when !== undefined && textAt({ query: when.query }, searched) !== when.is) {
    const faults = [{ in: 'query' as const, pointer: `/${when.query}`, message: `must be ${when.is}` }]
    throw new Problem('invalid_parameter', summarise(faults), { faults })
  }
  return answerHandshake(reply, searched, undefined)
}

function handshakeReply({ status, text, json, headers }: HandshakeAnswer): AnyReply {
  if (json !== undefined) return { status, json, headers }
  return text === undefined ? { status, headers } : { status, mediaType: 'text/plain', bytes: text, headers }
}
