/** What Hookpact sends itself, and what belongs to the connection or the body (RFC 9110, 7.6.1 and 8.4). */
const reserved =
  /^(webhook-.*|x-webhook-signature.*|x-event-type|x-event-id|content-type|content-length|content-encoding|user-agent|host|transfer-encoding|connection|keep-alive|proxy-.*|te|trailer|upgrade|expect)$/i
/** Of names and values together: receivers refuse requests with more than 8 to 16 KiB of headers. */
const maxCharacters = 8_192

/**
 * What is wrong with the headers that a subscriber wants to be sent; undefined if nothing is. Their characters were
 * checked by the contract. A value is not repeated: it may be a secret.
 */
export function ownHeadersFault(headers: Readonly<Record<string, string>>): string | undefined {
  const names = Object.keys(headers)
  const taken = names.find((name) => reserved.test(name))
  if (taken !== undefined) return `must not set ${taken}: it is not a subscriber's to choose`
  const repeated = names.find((name, index) => names.slice(0, index).some((other) => isSameName(other, name)))
  if (repeated !== undefined) return `has ${repeated} twice, in different cases`
  const characters = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  if (characters > maxCharacters) return `must have at most ${maxCharacters} characters together`
  return undefined
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
