import type { AbortReason } from './outcome.ts'

/** Tells an attempt that it is called off. */
export interface AttemptSignal {
  /** Why; undefined while it is not. */
  readonly reason: AbortReason | undefined
  /**
   * Calls back once when it is called off, unless it was before; the function that it gives forgets that. A listener must
   * not throw.
   */
  onAbort(listener: (reason: AbortReason) => void): () => void
  /** The same for our own code and for Node. Made when it is first asked for: it costs a tenth of a whole delivery. */
  readonly abortSignal: AbortSignal
}

/** Calls an attempt off. */
export interface AttemptController {
  readonly signal: AttemptSignal
  /** The first reason counts. */
  readonly callOff: (reason: AbortReason) => void
}

/** A signal for one attempt, and the means to call it off. */
export function createAttemptController(): AttemptController {
  let reason: AbortReason | undefined
  let controller: AbortController | undefined
  const listeners: ((reason: AbortReason) => void)[] = []
  return {
    signal: {
      get reason() {
        return reason
      },
      onAbort(listener) {
        if (reason !== undefined) return () => {}
        listeners.push(listener)
        return () => {
          const place = listeners.indexOf(listener)
          if (place !== -1) listeners.splice(place, 1)
        }
      },
      get abortSignal() {
        controller ??= new AbortController()
        if (reason !== undefined) controller.abort(reason)
        return controller.signal
      },
    },
    callOff(why) {
      if (reason !== undefined) return
      reason = why
      controller?.abort(why)
      for (let next = listeners.shift(); next !== undefined; next = listeners.shift()) next(why)
    },
  }
}
