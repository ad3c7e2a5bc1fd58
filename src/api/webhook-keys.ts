import type { OperationHandlers } from '../contract/operations.ts'
import { publicKeyJwk } from '../signature/signing-key.ts'
import type { SigningKey } from '../store/signing-keys.ts'

/** The keys with which consumers verify what is signed with Ed25519. */
export function createWebhookKeyOperations(
  keys: readonly Pick<SigningKey, 'id' | 'publicKey'>[],
): Pick<OperationHandlers, 'listWebhookKeys'> {
  const json = {
    keys: keys.map(({ id, publicKey }) => ({
      id,
      algorithm: 'ed25519' as const,
      public_key: publicKey,
      jwk: { ...publicKeyJwk(publicKey), kid: id, use: 'sig' as const, alg: 'EdDSA' as const },
    })),
  }
  return { listWebhookKeys: () => ({ status: 200, json, headers: { 'cache-control': 'public, max-age=300' } }) }
}
