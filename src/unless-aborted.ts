/**
 * Ends with the work, or as soon as the signal is aborted with what `aborted` gives or throws: the work may go on, and
 * nobody waits for it.
 */
export async function unlessAborted<Value>(
  signal: AbortSignal,
  work: Promise<Value>,
  aborted: () => Value,
): Promise<Value> {
  if (signal.aborted) return aborted()
  const { promise: abort, resolve } = Promise.withResolvers<void>()
  const stop = () => resolve()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work, abort.then(aborted)])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
