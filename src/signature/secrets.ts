import { createHash, randomBytes } from 'node:crypto'

/**
 * Splits a variable that may hold several secrets, comma-separated, while one is rotated. Blanks around them are
 * dropped.
 */
export function parseSecrets(variable: string | undefined): string[] {
  return (variable ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '')
}

/** A new secret of a subscription: `whsec_` and 32 random bytes in base64. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** A new API key: `hp_` and 32 random bytes in base64url. */
export function newApiKey(): string {
  return `hp_${randomBytes(32).toString('base64url')}`
}

/** What is stored of an API key. Keys are long and random, so that a plain hash cannot be guessed back. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
