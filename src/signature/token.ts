import { isSameText } from './digest.ts'
import { fieldOf, queryValue, readForm } from './form.ts'
import { headerBytes, readHeader } from './header.ts'
import { parsePointer, readJson, valuesAt } from './pointer.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'
import type { RequestHead, SignedRequest, VerifyContext } from './request.ts'
import type { TokenScheme } from './scheme.ts'

type Token = string | Uint8Array | Refused

/** Judges a shared token. Where it stands in every element of a list, every one must be right. */
export function createTokenJudge({ token: place }: TokenScheme) {
  const isInHead = 'header' in place || 'query' in place

  function judgeHead(head: RequestHead, { secrets }: VerifyContext): Refused | undefined {
    if (secrets.every((secret) => secret === '')) return refuse('no-secret')
    if ('header' in place) return compare(readHeaderToken(head, place), secrets)
    return 'query' in place ? compare(queryValue(head.url, place.query) ?? '', secrets) : undefined
  }

  function judge(request: SignedRequest, context: VerifyContext): Refused | undefined {
    const early = judgeHead(request, context)
    if (early !== undefined || isInHead) return early
    const tokens = 'body' in place ? readBodyTokens(request.body, place.body) : readFormToken(request.body, place.form)
    if (isRefused(tokens)) return tokens
    for (const token of tokens) {
      const refused = compare(token, context.secrets)
      if (refused !== undefined) return refused
    }
    return undefined
  }

  return { judge, prejudge: judgeHead }
}

function compare(token: Token, secrets: readonly string[]): Refused | undefined {
  if (isRefused(token)) return token
  if (token.length === 0) return refuse('missing-token')
  let isKnown = false
  for (const secret of secrets) isKnown = (isSameText(token, secret) && secret !== '') || isKnown
  return isKnown ? undefined : refuse('token-mismatch')
}

function readHeaderToken(
  head: RequestHead,
  { header, prefix = '' }: { readonly header: string; readonly prefix?: string },
): Token {
  const value = readHeader(head, header.toLowerCase())
  if (value === undefined) return refuse('missing-token')
  if (isRefused(value)) return value
  // The name of an authentication scheme is of either case (RFC 9110, section 11.1).
  if (value.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase()) return refuse('malformed-token')
  return headerBytes(value.slice(prefix.length))
}

function readBodyTokens(body: Uint8Array, pointer: string): readonly Token[] | Refused {
  const json = readJson(body)
  if (isRefused(json)) return json
  return valuesAt(json.value, parsePointer(pointer)).map((value) => {
    if (value === undefined || value === null) return refuse('missing-token')
    return typeof value === 'string' && value.isWellFormed() ? value : refuse('malformed-token')
  })
}

function readFormToken(body: Uint8Array, name: string): readonly Token[] | Refused {
  const form = readForm(body)
  return isRefused(form) ? form : [fieldOf(form, name) ?? refuse('missing-token')]
}
