import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
 * The key of a data folder's file.
 * @param isNeeded something is encrypted already, so that a new key would open nothing. Otherwise one is made if there
 * is none, for this user alone; of several processes that make it at once one does, and all have the same.
 * @throws Error when it is missing, can be read by others, can neither be read nor be made, or is no key.
 */
export function keyOfFolder(dataDir: string, isNeeded: boolean): Buffer {
  const path = keyFileIn(dataDir)
  if (isNeeded && !existsSync(path))
    throw new Error(
      `${path} is not there, and the database has secrets that were encrypted: put it back, or give HOOKPACT_ENCRYPTION_KEY the key`,
    )
  const text = readIfThere(path) ?? make(dataDir, path)
  const key = parseEncryptionKey(text.trim())
  if (key === undefined)
    throw new Error(`${path} is not a key of ${keyBytes} bytes in base64: put back the one that was made`)
  // Windows has no such modes, and says 0666 of every file.
  const mode = statSync(path).mode & 0o777
  if ((mode & 0o077) !== 0 && process.platform !== 'win32')
    throw new Error(`${path} has mode 0${mode.toString(8)}, so that others may use it: chmod 600 ${path}`)
  return key
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw inWords(`${path} cannot be read`, cause)
  }
}

/** Written whole before it has its name: nobody reads half a key. */
function make(dataDir: string, path: string): string {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(part, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
    chmodSync(part, 0o600)
    linkUnlessThere(part, path)
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw inWords(`${path} cannot be made`, cause)
  } finally {
    rmSync(part, { force: true })
  }
}

/** If it is there another process has made it meanwhile. */
function linkUnlessThere(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause
  }
}

function inWords(what: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Error(`${what}: ${reason}. Set HOOKPACT_ENCRYPTION_KEY instead`, { cause })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
