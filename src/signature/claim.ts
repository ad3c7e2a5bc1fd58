import { decodeDigest } from './digest.ts'
import type { Refused } from './refusal.ts'
import { refuse } from './refusal.ts'
import type { SignaturePlace } from './scheme.ts'

/** What a request claims: signatures, any of which may be right, and the time if it stands among them. */
export interface Claim {
  readonly signatures: readonly Buffer[]
  readonly timestamp: string | undefined
}

/** Each that is tried costs a verification; no sender has more keys in use. */
const maxSignatures = 16

/**
 * Makes the reader of one signature text. Entries of unknown names or tags are passed over; where none is of the
 * known one, or all of those are malformed, it is refused.
 * @param length of a signature in bytes, where it is fixed.
 * @param timestampPair the name of the time among pairs.
 */
export function createClaimReader(
  place: SignaturePlace,
  length: number | undefined,
  timestampPair?: string,
): (text: string) => Claim | Refused {
  const { format = 'plain', prefix = '', encoding } = place
  const decode = (text: string) =>
    text.startsWith(prefix) ? decodeDigest(text.slice(prefix.length), encoding, length) : undefined
  if (format === 'plain') {
    return (text) => {
      const signature = decode(text)
      return signature === undefined ? refuse('malformed-signature') : { signatures: [signature], timestamp: undefined }
    }
  }
  const split = splitters[format](place, timestampPair)
  return (text) => {
    const entries = split(text)
    if (entries === undefined) return refuse('malformed-signature')
    if (entries.signatures.length === 0) return refuse('unsupported-version')
    const signatures = entries.signatures
      .slice(0, maxSignatures)
      .map(decode)
      .filter((signature) => signature !== undefined)
    return signatures.length === 0 ? refuse('malformed-signature') : { signatures, timestamp: entries.timestamp }
  }
}

interface Entries {
  readonly signatures: readonly string[]
  readonly timestamp: string | undefined
}
type Split = (text: string) => Entries | undefined
type Format = Exclude<SignaturePlace['format'], 'plain' | undefined>

const splitters: Readonly<Record<Format, (place: SignaturePlace, timestampPair?: string) => Split>> = {
  pairs: ({ separator = ',', key = '' }, timestampPair) => {
    return (text) => {
      const signatures: string[] = []
      let timestamp: string | undefined
      for (const entry of text.split(separator)) {
        const pair = entry.trim()
        const at = pair.indexOf('=')
        const name = pair.slice(0, Math.max(at, 0))
        if (name === key) signatures.push(pair.slice(at + 1))
        else if (name === timestampPair && at > 0) {
          // Of two times nobody could say which was signed.
          if (timestamp !== undefined) return undefined
          timestamp = pair.slice(at + 1)
        }
      }
      return { signatures, timestamp }
    }
  },
  tagged: ({ tag = '' }) => {
    return (text) => ({
      signatures: text
        .split(' ')
        .filter((entry) => entry.startsWith(`${tag},`))
        .map((entry) => entry.slice(tag.length + 1)),
      timestamp: undefined,
    })
  },
  positional: ({ separator = ',' }) => {
    return (text) => {
      const [timestamp, ...signatures] = text.split(separator)
      return { signatures, timestamp }
    }
  },
  'key-pairs': () => {
    return (text) => {
      const pairs = text.split('&').map((pair) => pair.split('|'))
      if (pairs.some((pair) => pair.length !== 2)) return undefined
      return { signatures: pairs.map(([, signature = '']) => signature), timestamp: undefined }
    }
  },
}

/** Writes a signature, and the time where it stands with it, as `createClaimReader` reads them. */
export function writeClaim(
  place: SignaturePlace,
  digest: Buffer,
  timestamp: string,
  timestampPair: string | undefined,
): string {
  const { format = 'plain', separator = ',', prefix = '' } = place
  const signature = `${prefix}${digest.toString(place.encoding)}`
  switch (format) {
    case 'plain':
      return signature
    case 'pairs': {
      const pairs = timestampPair === undefined ? [] : [`${timestampPair}=${timestamp}`]
      return [...pairs, `${place.key}=${signature}`].join(separator)
    }
    case 'tagged':
      return `${place.tag},${signature}`
    case 'positional':
      return `${timestamp}${separator}${signature}`
    case 'key-pairs':
      return `public-key|${signature}`
  }
}
