/** A secret that signs what a subscription gets. */
export interface WebhookSecret {
  /** `whsec_…` */
  readonly secret: string
  /** Until when it signs; null for the current one. */
  readonly expiresAtMs: number | null
}

/** Makes `secret` the current one of these; those before sign until `oldExpiresAtMs`, or until their own end. */
export function rotated(
  before: readonly WebhookSecret[],
  secret: string,
  oldExpiresAtMs: number,
  nowMs: number,
): WebhookSecret[] {
  const old = before
    .filter((entry) => entry.secret !== secret && (entry.expiresAtMs ?? oldExpiresAtMs) > nowMs)
    .map((entry) => ({ ...entry, expiresAtMs: Math.min(entry.expiresAtMs ?? oldExpiresAtMs, oldExpiresAtMs) }))
  return [{ secret, expiresAtMs: null }, ...old]
}
