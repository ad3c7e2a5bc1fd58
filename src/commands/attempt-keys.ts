import type { Environment } from '../config.ts'
import { publicKey, secretKey } from '../signature/key.ts'
import { parseSecrets } from '../signature/secrets.ts'
import type { AttemptScheme } from '../signature/sign-attempt.ts'
import { UsageError } from './command.ts'

const schemes: readonly AttemptScheme[] = ['standard', 'standard-ed25519', 'sha256']

/**
 * The scheme that `--signature` names.
 * @throws UsageError if there is no such scheme.
 */
export function readScheme(name: string): AttemptScheme {
  const scheme = schemes.find((one) => one === name)
  if (scheme === undefined) throw new UsageError(`--signature is ${name}, and must be ${schemes.join(', ')}`)
  return scheme
}

/**
 * The secrets of `--secret`, or else of WEBHOOK_SECRET; several, separated by commas, while one is rotated.
 * @throws UsageError that does not repeat them.
 */
export function readSecrets(option: string | undefined, environment: Environment, otherwise: string): string[] {
  const name = option === undefined ? 'WEBHOOK_SECRET' : '--secret'
  const secrets = parseSecrets(option ?? environment.WEBHOOK_SECRET)
  if (secrets.length === 0) throw new UsageError(`${name} is not set: set it to the subscription's secret${otherwise}`)
  if (!secrets.every(isSecret)) throw new UsageError(`${name} must be whsec_ and base64, as a subscription shows it`)
  return secrets
}

/**
 * The public keys of `--public-key`.
 * @throws UsageError if one is none.
 */
export function readPublicKeys(option: string): string[] {
  const keys = parseSecrets(option)
  if (keys.length === 0 || !keys.every(isPublicKey))
    throw new UsageError('--public-key must be whpk_ and 32 bytes in base64, as /.well-known/webhook-keys shows it')
  return keys
}

/** Whether a text is a public key for `standard-ed25519`. */
export function isPublicKey(text: string): boolean {
  return text.startsWith('whpk_') && publicKey(text.slice('whpk_'.length), 'base64') !== undefined
}

function isSecret(text: string): boolean {
  return text.startsWith('whsec_') && secretKey(text.slice('whsec_'.length), 'base64') !== undefined
}
