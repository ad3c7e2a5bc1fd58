/** What a connection waits for, in this order; `proxy` only if there is one. */
export type ConnectPhase = 'dns' | 'connect' | 'proxy' | 'tls'

/** How long each phase of a connection took, in milliseconds. What was not needed, or did not end, is absent. */
export interface ConnectTimings {
  /** Resolving the name. */
  dnsMs?: number
  /** TCP, and the proxy's tunnel if there is one. */
  connectMs?: number
  tlsMs?: number
}

/** No connection: the cause says why, the phase when. */
export class ConnectFailed extends Error {
  readonly phase: ConnectPhase
  readonly timings: Readonly<ConnectTimings>

  constructor(phase: ConnectPhase, timings: Readonly<ConnectTimings>, cause: unknown) {
    super(`no connection: ${phase}`, { cause })
    this.name = 'ConnectFailed'
    this.phase = phase
    this.timings = timings
  }
}

/** The time for connecting is over. */
export class ConnectTimeout extends Error {
  constructor(limitMs: number) {
    super(`no connection within ${limitMs} ms`)
    this.name = 'ConnectTimeout'
  }
}
