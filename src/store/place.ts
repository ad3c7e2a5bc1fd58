/** A PostgreSQL by host, port and database: its URL without user, password and options. */
export function nameOfPostgres(url: string): string {
  const { hostname, port, pathname, search, hash } = new URL(url)
  // A password with a `/`, `?` or `#` that is not escaped: what stands before the `@` is a part of it.
  if (`${pathname}${search}${hash}`.includes('@')) return 'PostgreSQL'
  return `PostgreSQL ${hostname || 'localhost'}${port === '' ? '' : `:${port}`}${pathname}`
}

/** Why something failed, in one line: the message, and that of what lies under it. */
export function reasonOf(error: unknown): string {
  const { message, code, cause } = error as { message?: string; code?: string; cause?: unknown }
  // A host with several addresses gives one error for all of them, which has no message.
  const own = message || code || String(error)
  if (cause === undefined) return own
  const under = reasonOf(cause)
  return own.includes(under) ? own : `${own}: ${under}`
}
