import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createHash, createSecretKey, randomBytes } from 'node:crypto'

/** Encrypts texts at the edge of the store, and opens them again. */
export interface Sealer {
  /**
   * Encrypts and authenticates a text.
   * @param place where it is stored; it opens nowhere else, so that nobody can put one subscriber's secret in the row
   * of another.
   */
  seal(text: string, place: string): string
  /**
   * Opens what was sealed for this place. A text that was stored before there was encryption is given as it is.
   * @throws Sealed when it was sealed with another key, for another place, or was changed.
   */
  open(stored: string, place: string): string
  /** Whether it is sealed with the key that seals now. */
  isCurrent(stored: string): boolean
}

/** What none of the keys opens. */
export class Sealed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Sealed'
  }
}

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16
/** `sealed:`, the key's id, and in base64url the nonce, the ciphertext and its tag. */
const pattern = /^sealed:([0-9a-f]{8}):([\w-]+)$/

/** Whether a stored text is encrypted, with whatever key. */
export const isSealed = (stored: string): boolean => pattern.test(stored)

/** More texts than busy subscriptions have; the oldest is opened anew when it is needed. */
const maxKept = 20_000

/**
 * Seals with AES-256-GCM under a random nonce. What was opened is kept: opening takes 10 µs, and every attempt needs
 * its secrets.
 * @param keys the first one seals, all of them open.
 */
export function createSealer(keys: readonly [Buffer, ...Buffer[]]): Sealer {
  const byId = new Map<string, KeyObject>(keys.map((key) => [keyId(key), createSecretKey(key)]))
  const currentId = keyId(keys[0])
  const currentKey = createSecretKey(keys[0])
  const kept = new Map<string, { readonly place: string; readonly text: string }>()

  function keep(stored: string, place: string, text: string): string {
    const [oldest] = kept.keys()
    if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest)
    kept.set(stored, { place, text })
    return text
  }

  return {
    seal(text, place) {
      const iv = randomBytes(ivBytes)
      const encrypt = createCipheriv(cipher, currentKey, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(place))
      const bytes = Buffer.concat([iv, encrypt.update(text, 'utf8'), encrypt.final(), encrypt.getAuthTag()])
      return `sealed:${currentId}:${bytes.toString('base64url')}`
    },

    open(stored, place) {
      const known = kept.get(stored)
      if (known?.place === place) return known.text
      const [, id = '', content = ''] = pattern.exec(stored) ?? []
      if (id === '') return stored
      const key = byId.get(id)
      if (key === undefined)
        throw new Sealed(`it was encrypted with the key ${id}, and there is ${[...byId.keys()].join(', ')}`)
      return keep(stored, place, decrypt(key, Buffer.from(content, 'base64url'), place))
    },

    isCurrent: (stored) => stored.startsWith(`sealed:${currentId}:`),
  }
}

function decrypt(key: KeyObject, bytes: Buffer, place: string): string {
  if (bytes.length < ivBytes + tagBytes) throw new Sealed('it is cut off')
  const decipher = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    throw new Sealed('it was changed, or belongs elsewhere')
  }
}

/** Tells keys apart, and tells nothing of them. */
function keyId(key: Buffer): string {
  return createHash('sha256').update('hookpact encryption key\n').update(key).digest('hex').slice(0, 8)
}
