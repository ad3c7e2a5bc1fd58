import type { LookupAddress } from 'node:dns'
import { isIP, type Socket } from 'node:net'
import type { buildConnector } from 'undici'
import { buildConnector as buildTlsConnector } from 'undici'
import { ConnectFailed, type ConnectPhase, ConnectTimeout, type ConnectTimings } from './connecting.ts'
import { dial } from './dial.ts'
import { openTunnel } from './proxy.ts'
import type { Target } from './target-rules.ts'
import { defaultPort, ForbiddenTarget, literalOf } from './target-rules.ts'
import type { WayOut } from './ways-out.ts'

/**
 * Makes connections for undici: resolves a name once, judges each of its addresses, and connects to one that was
 * judged, so that a name cannot be pointed elsewhere in between. A kept connection leads where it was judged to lead.
 * @param limitMs for all phases of a connection together.
 */
export function createConnector({ rules, resolve, proxy, isOwn }: WayOut, limitMs: number) {
  const upgrade = buildTlsConnector({ allowH2: false, timeout: 0 })
  const connecting = new Set<AbortController>()
  let opened: Readonly<ConnectTimings> | undefined

  async function open(options: buildConnector.Options, timings: ConnectTimings): Promise<Socket> {
    const port = Number(options.port) || defaultPort(options.protocol)
    const target = { protocol: options.protocol, hostname: options.hostname, port }
    let phase: ConnectPhase = 'dns'
    let sinceMs = performance.now()
    const next = (ended: keyof ConnectTimings, then: ConnectPhase) => {
      const nowMs = performance.now()
      timings[ended] = Math.round((timings[ended] ?? 0) + nowMs - sinceMs)
      sinceMs = nowMs
      phase = then
    }
    const controller = new AbortController()
    const { signal } = controller
    const cutOff = rejectionOf(signal)
    const timer = setTimeout(() => controller.abort(new ConnectTimeout(limitMs)), limitMs)
    connecting.add(controller)

    const establish = async (): Promise<Socket> => {
      const refusal = rules.refusalOf(target)
      if (refusal !== undefined) throw new ForbiddenTarget(refusal)
      const literal = literalOf(target.hostname)
      const addresses = literal === undefined ? await resolve(target.hostname) : [addressOf(literal)]
      if (literal === undefined) next('dnsMs', 'connect')
      else phase = 'connect'
      const vetted = rules.vet(target, addresses)
      signal.throwIfAborted()
      const socket = await reach(vetted, target, signal, (then) => {
        phase = then
      })
      next('connectMs', 'tls')
      if (target.protocol !== 'https:') return socket
      const secured = await secure(options, socket)
      next('tlsMs', 'tls')
      return secured
    }

    try {
      return await Promise.race([establish(), cutOff])
    } catch (error) {
      throw new ConnectFailed(phase, timings, signal.aborted ? signal.reason : error)
    } finally {
      clearTimeout(timer)
      connecting.delete(controller)
    }
  }

  function reach(
    vetted: readonly LookupAddress[],
    { port }: Target,
    signal: AbortSignal,
    enter: (phase: ConnectPhase) => void,
  ): Promise<Socket> {
    const own = vetted.filter(({ address }) => isOwn(address))
    if (proxy === undefined || own.length > 0) return dial(own.length > 0 ? own : vetted, port, signal)
    enter('proxy')
    return openTunnel(proxy, vetted, port, signal)
  }

  function secure(options: buildConnector.Options, socket: Socket): Promise<Socket> {
    const { promise, resolve: secured, reject } = Promise.withResolvers<Socket>()
    // The dot at the end of a name is no part of what a certificate says.
    const servername = (options.servername || options.hostname).replace(/\.$/, '')
    const named = isIP(servername) === 0 ? { servername } : {}
    upgrade({ ...options, ...named, httpSocket: socket }, (error, socket) =>
      error === null ? secured(socket) : reject(error),
    )
    return promise
  }

  const connect: buildConnector.connector = (options, callback) => {
    const timings: ConnectTimings = {}
    open(options, timings).then(
      (socket) => {
        opened = timings
        callback(null, socket)
        opened = undefined
      },
      (error: Error) => callback(error, null),
    )
  }

  return {
    connect,
    /**
     * Of the connection that has just been opened, once: undici begins the request that waited for it before it lets
     * anything else run. Undefined when that request goes over a kept one.
     */
    takeTimings(): Readonly<ConnectTimings> | undefined {
      const taken = opened
      opened = undefined
      return taken
    },
    /** Ends what is still connecting. */
    close(): void {
      for (const controller of connecting) controller.abort(new Error('the process stops'))
    },
  }
}

function addressOf(literal: string): LookupAddress {
  return { address: literal, family: isIP(literal) }
}

/** Rejects when the signal is aborted; nobody need listen. */
function rejectionOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => {})
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return promise
}
