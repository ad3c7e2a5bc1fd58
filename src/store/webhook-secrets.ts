/** A secret that signs what a subscription gets. */
export interface WebhookSecret {
  /** `whsec_…` */
  readonly secret: string
  /** Until when it signs; null for the current one. */
  readonly expiresAtMs: number | null
}

/** So many sign at once: each makes the headers of a request longer, and consumers take only so much. */
const maxSecrets = 8

/**
 * Makes `secret` the current one of these; those before sign until `oldExpiresAtMs`, or until their own end. A new one
 * comes first. One that signs already keeps its place: it is as old to its consumer as it was. Of more than eight the
 * oldest are dropped.
 */
export function rotated(
  before: readonly WebhookSecret[],
  secret: string,
  oldExpiresAtMs: number,
  nowMs: number,
): WebhookSecret[] {
  const signing = before.filter(({ expiresAtMs }) => expiresAtMs === null || expiresAtMs > nowMs)
  const current: WebhookSecret = { secret, expiresAtMs: null }
  const after = signing
    .map((entry) => (entry.secret === secret ? current : ending(entry, oldExpiresAtMs)))
    .filter(({ expiresAtMs }) => expiresAtMs === null || expiresAtMs > nowMs)
  if (!after.includes(current)) after.unshift(current)
  const old = after.filter((entry) => entry !== current).slice(0, maxSecrets - 1)
  return after.filter((entry) => entry === current || old.includes(entry))
}

function ending({ secret, expiresAtMs }: WebhookSecret, atMs: number): WebhookSecret {
  return { secret, expiresAtMs: Math.min(expiresAtMs ?? atMs, atMs) }
}
