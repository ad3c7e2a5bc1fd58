import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of AES-256. */
const keyBytes = 32

/** Reads a key: 32 bytes in base64, or as 64 hexadecimal digits. Undefined if it is neither. */
export function parseEncryptionKey(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  // Node decodes both alphabets; 43 characters and what fills them up are 32 bytes.
  return /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : undefined
}

/** The file of a data folder that has the key, where none is configured. */
export function keyFileIn(dataDir: string): string {
  return join(dataDir, 'encryption.key')
}

/**
 * The key of a data folder's file. It is made if it is not there, for this user alone; of several processes that make
 * it at once one does, and all have the same.
 * @throws Error when it can neither be read nor be made, or is no key.
 */
export function keyOfFolder(dataDir: string): Buffer {
  const path = keyFileIn(dataDir)
  const text = readIfThere(path) ?? make(dataDir, path)
  const key = parseEncryptionKey(text.trim())
  if (key === undefined)
    throw new Error(`${path} is not a key of ${keyBytes} bytes in base64: put back the one that was made`)
  return key
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`${path} cannot be read: ${(cause as Error).message}`, { cause })
  }
}

/** Written whole before it has its name: nobody reads half a key. */
function make(dataDir: string, path: string): string {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(part, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
    chmodSync(part, 0o600)
    linkSync(part, path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new Error(`${path} cannot be made: ${(cause as Error).message}. Set HOOKPACT_ENCRYPTION_KEY instead`, {
        cause,
      })
  } finally {
    rmSync(part, { force: true })
  }
  return readFileSync(path, 'utf8')
}
