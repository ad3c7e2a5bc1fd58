/**
 * Why an attempt was called off: its time was up, its process stops, its delivery was canceled, or that is another
 * attempt's by now.
 */
export type AbortReason = 'timeout' | 'stopping' | 'canceled' | 'superseded'

/** What became of one attempt. */
export type AttemptOutcome =
  /**
   * The handler finished, or the program did, with a code of success, or the consumer answered 2xx: the head of the
   * answer says so, whatever its body does.
   */
  | { readonly kind: 'accepted'; readonly statusCode: number | null; readonly output: string | null }
  /** The consumer answered something else, a redirect too; the program exited with another code. */
  | {
      readonly kind: 'refused'
      /** Of HTTP, or an exit code. */
      readonly statusCode: number
      /** One line for the operator, where it was no consumer that answered. */
      readonly error?: string
      readonly output: string | null
      /** What the consumer asked for with Retry-After. */
      readonly retryAfterMs?: number
    }
  /** There was no answer. */
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason; readonly detail: string }
  /** The handler threw, or took too long; the program did, or was ended by a signal, or did not start. */
  | {
      readonly kind: 'failed'
      readonly error: string
      /** What the program had said by then. */
      readonly output?: string | null
      /** Another attempt of the same event would fail in the same way: none is made. */
      readonly isFinal?: true
    }
  /** The attempt was called off, and not for its time: it says nothing of who was to get the event. */
  | { readonly kind: 'lost'; readonly error: string }

/** `connect`: the connection was refused or broke; `proxy`: the proxy made none; `protocol`: what came is no HTTP. */
export type UnreachableReason = 'timeout' | 'dns' | 'connect' | 'proxy' | 'tls' | 'forbidden-address' | 'protocol'

/** An error that is kept with an attempt has so many characters. */
const maxErrorLength = 2_000

/** Of an attempt of our own code, or of a program, that failed. */
export function failure(error: string, isFinal = false): AttemptOutcome {
  return { kind: 'failed', error: error.slice(0, maxErrorLength).toWellFormed(), ...(isFinal ? { isFinal } : {}) }
}

/** Of an attempt that was called off before its time was up. */
export function lost(reason: Exclude<AbortReason, 'timeout'>, when: 'before' | 'during' = 'during'): AttemptOutcome {
  return { kind: 'lost', error: whyLost[reason].replace('{when}', `${when} the attempt`) }
}

/** Of an attempt that was called off before it began. One that waits for another to end has its time for that. */
export function notBegun(reason: AbortReason): AttemptOutcome {
  if (reason !== 'timeout') return lost(reason, 'before')
  return { kind: 'failed', error: 'not begun: the attempt before still runs, and does not listen to its signal' }
}

/** A cancel that a retry follows, and a lease that ran out, look the same to an attempt: another one is there. */
const whyLost: Readonly<Record<Exclude<AbortReason, 'timeout'>, string>> = {
  stopping: 'the process stopped {when}',
  canceled: 'canceled {when}',
  superseded: 'taken over {when}: it was canceled and retried, or its lease ran out',
}

/** One line for the operator; null if it was accepted. */
export function describe(outcome: AttemptOutcome): string | null {
  switch (outcome.kind) {
    case 'accepted':
      return null
    case 'refused':
      return outcome.error ?? `the consumer ${answered(outcome.statusCode)}`
    case 'unreachable':
      return `${outcome.reason}: ${outcome.detail}`
    case 'failed':
    case 'lost':
      return outcome.error
  }
}

/** Of whoever answered with something else than 2xx. */
export function answered(statusCode: number): string {
  return `answered ${statusCode}${isRedirect(statusCode) ? ': redirects are not followed' : ''}`
}

function isRedirect(statusCode: number): boolean {
  return statusCode >= 300 && statusCode < 400 && statusCode !== 304
}
