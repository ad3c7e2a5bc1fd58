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

/** Calls an attempt off. A class, since every delivery needs one: its functions are there once. */
export class AttemptController implements AttemptSignal {
  reason: AbortReason | undefined
  readonly #listeners: ((reason: AbortReason) => void)[] = []
  #controller: AbortController | undefined

  onAbort(listener: (reason: AbortReason) => void): () => void {
    if (this.reason !== undefined) return () => {}
    this.#listeners.push(listener)
    return () => {
      const place = this.#listeners.indexOf(listener)
      if (place !== -1) this.#listeners.splice(place, 1)
    }
  }

  get abortSignal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.reason !== undefined) this.#controller.abort(this.reason)
    return this.#controller.signal
  }

  /** The first reason counts. */
  callOff(reason: AbortReason): void {
    if (this.reason !== undefined) return
    this.reason = reason
    this.#controller?.abort(reason)
    for (let next = this.#listeners.shift(); next !== undefined; next = this.#listeners.shift()) next(reason)
  }
}
