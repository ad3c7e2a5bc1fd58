import { nearest } from '../contract/nearest.ts'
import type { DeclaredScheme, Scheme } from '../signature/scheme.ts'
import { parseSecrets } from '../signature/secrets.ts'
import type { SignedRequest, Verifier, VerifyContext } from '../signature/verify.ts'
import { createVerifier, resolveScheme } from '../signature/verify.ts'

/** A request that was written down, with what it is to be verified with. */
export interface RecordedRequest {
  readonly name: string | null
  readonly scheme: Scheme
  readonly verifier: Verifier
  readonly request: SignedRequest
  readonly context: VerifyContext
}

type Members = Readonly<Record<string, unknown>>

/** What is read of a recorded request. It may have others, such as notes. */
const known = [
  'name',
  'scheme',
  'secret',
  'method',
  'url',
  'headers',
  'body',
  'bodyEncoding',
  'now',
  'certPem',
  'address',
]
/** What a scheme that is spelled out cannot do without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  hmac: ['hash', 'key', 'signature'],
  'public-key': ['algorithm', 'key', 'signature'],
  jwt: ['header', 'algorithm'],
  token: ['token'],
}

/**
 * Reads a recorded request: `scheme` (a preset's name or a scheme), `secret` (one or a list), `method`, `url`,
 * `headers` (a list is a header that came several times), `body`, and `bodyEncoding`, `now`, `certPem`, `address`,
 * `name` if they are given.
 * @param nowMs where the request says no `now`.
 * @throws Error that says what is missing or wrong.
 */
export function readRecordedRequest(value: unknown, nowMs: number): RecordedRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no object')
  const members = value as Members // an object has members
  assertSpelled(members)
  const scheme = readScheme(members.scheme)
  const verifier = compile(scheme)
  const { headers, rawHeaders } = readHeaders(members.headers ?? {})
  const now = members.now ?? nowMs / 1000
  if (typeof now !== 'number' || !Number.isFinite(now)) throw new Error('now is no number of seconds')
  const pem = optionalText(members, 'certPem')
  return {
    name: optionalText(members, 'name') ?? null,
    scheme,
    verifier,
    request: {
      method: (optionalText(members, 'method') ?? 'POST').toUpperCase(),
      url: readUrl(optionalText(members, 'url')),
      headers,
      rawHeaders,
      body: readBody(members),
      address: optionalText(members, 'address') ?? '',
    },
    context: { secrets: readSecrets(members.secret, scheme), nowMs: now * 1000, certificateAt: () => pem },
  }
}

/** A member that is nearly one that is missing is that one, misspelled. */
function assertSpelled(members: Members): void {
  for (const name of Object.keys(members)) {
    const [meant] = known.includes(name) ? [] : nearest(name, known)
    if (meant !== undefined && !(meant in members)) throw new Error(`${name} is no member; did you mean ${meant}?`)
  }
}

function readScheme(declared: unknown): Scheme {
  if (typeof declared === 'string') return resolveScheme({ preset: declared, secret: 'SECRET' } as DeclaredScheme) // or it throws
  if (typeof declared !== 'object' || declared === null) throw new Error('scheme is neither a preset nor a scheme')
  if (!('preset' in declared || 'kind' in declared)) throw new Error('scheme has neither a preset nor a kind')
  const { kind } = declared as Members // an object has members
  const missing = (needed[String(kind)] ?? []).filter((name) => !(name in declared))
  if (missing.length > 0) throw new Error(`a scheme of kind ${String(kind)} needs ${missing.join(' and ')}`)
  return resolveScheme({ secret: 'SECRET', ...declared } as DeclaredScheme) // its members are judged when it is compiled
}

function compile(scheme: Scheme): Verifier {
  try {
    const verifier = createVerifier(scheme)
    if (verifier.verify !== undefined) return verifier
    throw new Error(`there is no kind ${scheme.kind}`)
  } catch (error) {
    throw new Error(`the scheme cannot be used: ${(error as Error).message}`, { cause: error })
  }
}

function readSecrets(secret: unknown, { kind }: Scheme): string[] {
  const secrets = Array.isArray(secret) ? secret : [secret]
  if (secret === undefined && kind === 'address') return []
  if (!secrets.every((one) => typeof one === 'string')) throw new Error('secret is neither a text nor a list of texts')
  return kind === 'address' ? secrets.flatMap((list) => parseSecrets(list)) : secrets
}

function readUrl(text: string | undefined): string {
  const url = text ?? 'https://localhost/'
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Error(`url is ${url}, and must be an http or https URL`)
  return url
}

function readHeaders(value: unknown): Pick<SignedRequest, 'headers' | 'rawHeaders'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('headers is no object')
  const headers: Record<string, string> = {}
  const rawHeaders: string[] = []
  for (const [name, values] of Object.entries(value)) {
    for (const one of Array.isArray(values) ? values : [values]) {
      if (typeof one !== 'string') throw new Error(`the header ${name} is neither a text nor a list of texts`)
      const known = headers[name.toLowerCase()]
      headers[name.toLowerCase()] = known === undefined ? one : `${known}, ${one}`
      rawHeaders.push(name, one)
    }
  }
  return { headers, rawHeaders }
}

function readBody(members: Members): Buffer {
  const { body, bodyEncoding = 'utf8' } = members
  if (body === undefined) throw new Error('there is no body')
  if (typeof body !== 'string') throw new Error('body is no text: write the exact bytes as they came, as one text')
  if (bodyEncoding !== 'utf8' && bodyEncoding !== 'base64') {
    throw new Error(`bodyEncoding is ${String(bodyEncoding)}, and must be utf8 or base64`)
  }
  return Buffer.from(body, bodyEncoding)
}

function optionalText(members: Members, name: string): string | undefined {
  const value = members[name]
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  throw new Error(`${name} is no text`)
}
