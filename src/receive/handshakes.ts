import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { HandshakeAnswer } from '../contract/exchange.ts'
import type { Handshake, HandshakeReply, HandshakeValue, Place } from '../contract/source.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import { hostPattern } from '../signature/host-pattern.ts'
import { secretKey } from '../signature/key.ts'
import type { Searched } from './places.ts'
import { describe, textAt, valueAt } from './places.ts'
import type { Source } from './sources.ts'
import { secretVariables } from './sources.ts'

type Visit = NonNullable<Handshake['visit']>

/** Longer than any sender's challenge. */
const maxEchoed = 4096

/** What a handshake is looked for in, once the payload is known. */
export interface HandshakeRequest {
  readonly headers: IncomingHttpHeaders
  readonly queryText: string
  readonly pathValues: Readonly<Record<string, string>>
  /** The secret that its signature was made with, where it has one. */
  readonly signedWith?: string | undefined
}

export interface GreeterParts {
  readonly secrets: (variable: string) => readonly string[]
  /** Visits an address that a sender named, and says with which status it answered; undefined if it did not. */
  readonly visit: (url: string) => Promise<number | undefined>
  readonly log: Log
}

/**
 * Answers handshakes: a sender's question whether we are there and are who we should be. What is answered is not stored.
 */
export function createGreeter({ secrets, visit, log }: GreeterParts) {
  /** The answer to a handshake that carries no signature; undefined if the request is none. */
  function greet(source: Source, greeting: HandshakeRequest): HandshakeAnswer | undefined {
    if (source.handshakes.length === 0) return undefined
    const searched = { ...greeting, payload: undefined, identity: nothing }
    const unauthenticated = source.handshakes.filter((handshake) => handshake.unauthenticated === true)
    const handshake = findHandshake(unauthenticated, searched)
    return handshake === undefined ? undefined : answerHandshake(handshake.reply, searched, undefined)
  }

  /**
   * The answer to a handshake among the requests that were authenticated; undefined if the request is none, or asks for
   * a visit that the operator has not allowed: it is an event then, with all that is needed to confirm it by hand.
   */
  async function answer(
    source: Source,
    greeting: HandshakeRequest,
    payload: unknown,
  ): Promise<HandshakeAnswer | undefined> {
    if (source.handshakes.length === 0) return undefined
    const { headers, queryText, pathValues } = greeting
    const searched = { headers, queryText, pathValues, payload, identity: nothing }
    const handshake = findHandshake(source.handshakes, searched)
    if (handshake === undefined) return undefined
    if (handshake.visit !== undefined && !(await visitSender(source, handshake.visit, searched))) return undefined
    const reply = answerHandshake(handshake.reply, searched, greeting.signedWith ?? firstSecret(source))
    log.info('handshake.answered', { source: source.name, status: reply.status })
    return reply
  }

  function firstSecret(source: Source): string | undefined {
    const [variable] = secretVariables(source)
    return variable === undefined ? undefined : secrets(variable)[0]
  }

  /**
   * Visits the address by which a sender wants to be confirmed: of its own hosts alone, and only if the operator said
   * so. Otherwise whoever can make us believe a signature could send us anywhere.
   * @returns whether it was visited.
   * @throws Problem `malformed_body` when the address is another host's; `sender_unreachable` when nobody is there.
   */
  async function visitSender(source: Source, visiting: Visit, searched: Searched): Promise<boolean> {
    const { url, hosts, enabledBy, subject } = visiting
    const address = URL.parse(textAt(url, searched) ?? '')
    const isTheirs =
      address?.protocol === 'https:' && address.username === '' && address.password === '' && address.port === ''
    if (address === null || !isTheirs || !hosts.some((host) => hostPattern(host).test(address.hostname)))
      throw new Problem('malformed_body', `${describe(url)} is no address of the sender.`)
    if (secrets(enabledBy)[0] !== 'true') {
      const known = { source: source.name, subject: textAt(subject, searched), host: address.hostname }
      log.warn('handshake.unconfirmed', { ...known, enabled_by: enabledBy })
      return false
    }
    const status = await visit(address.href)
    log.info('handshake.visited', { source: source.name, host: address.hostname, status })
    if (status === undefined || status < 200 || status > 299)
      throw new Problem('sender_unreachable', `${address.hostname} did not confirm. Send it again.`)
    return true
  }

  return { greet, answer }
}

export type Greeter = ReturnType<typeof createGreeter>

const nothing = Buffer.alloc(0)

/** The handshake that a request is, of those of its source; undefined if it is none. */
function findHandshake(handshakes: readonly Handshake[], searched: Searched): Handshake | undefined {
  return handshakes.find(({ when }) => {
    const { is, ...place } = when
    if (is !== undefined && 'body' in place) return valueAt(place.body, searched.payload) === is
    const text = textAt(place, searched)
    return text !== undefined && (is === undefined || text === String(is))
  })
}

/**
 * Makes the answer to a handshake. What it echoes is never HTML: texts go out as `text/plain`, with `nosniff`.
 *
 * What is hashed with the secret must look like a challenge, and like nothing that a sender would sign: who could have
 * anything hashed could sign events.
 *
 * @param secret of the source; needed by keyed answers alone.
 * @throws Problem `malformed_body` or `invalid_parameter` when the request lacks what is echoed.
 */
export function answerHandshake(
  reply: HandshakeReply,
  searched: Searched,
  secret: string | undefined,
): HandshakeAnswer {
  const answerOf = (value: HandshakeValue) => answerValue(value, searched, secret)
  const textOf = (value: HandshakeValue) => String(answerOf(value))
  const mapped = <Answer>(values: Readonly<Record<string, HandshakeValue>>, of: (value: HandshakeValue) => Answer) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, of(value)]))
  return {
    status: reply.status,
    ...(reply.text === undefined ? {} : { text: textOf(reply.text) }),
    ...(reply.json === undefined ? {} : { json: mapped(reply.json, answerOf) }),
    headers: reply.headers === undefined ? {} : mapped(reply.headers, textOf),
  }
}

function answerValue(value: HandshakeValue, searched: Searched, secret: string | undefined): string | number | boolean {
  if ('hmac' in value) return keyedAnswer(value, searched, secret)
  if ('constant' in value) return value.constant
  const text = textAt(value, searched)
  if (text === undefined) refuseAt(value, `It asks for an answer, and ${describe(value)} has none.`)
  if (text.length > maxEchoed) refuseAt(value, `${describe(value)} is longer than ${maxEchoed} characters.`)
  return text
}

/** Refuses what cannot be echoed, by the part of the request where it stands. */
function refuseAt(place: Place, message: string): never {
  const found =
    'query' in place
      ? (['query', place.query] as const)
      : 'header' in place
        ? (['header', place.header] as const)
        : undefined
  if (found === undefined) throw new Problem('malformed_body', message)
  const [part, name] = found
  const faults = [
    { in: part, pointer: `/${part === 'header' ? name.toLowerCase() : name}`, message: 'cannot be answered' },
  ]
  throw new Problem('invalid_parameter', message, { faults })
}

function keyedAnswer(
  { hmac, encoding, of }: Extract<HandshakeValue, { readonly hmac: string }>,
  searched: Searched,
  secret: string | undefined,
): string {
  const challenge = textAt(of, searched)
  if (challenge === undefined || !/^[\w-]{1,256}$/.test(challenge))
    throw new Problem('malformed_body', `${describe(of)} is no challenge: up to 256 letters, digits, - and _.`)
  const key = secret === undefined ? undefined : secretKey(secret, 'utf8')
  if (key === undefined) throw new Problem('secret_not_configured', 'There is no secret to answer the challenge with.')
  return createHmac(hmac, key).update(challenge).digest(encoding)
}
