import { createAddressGuard } from './address-guard.ts'
import type { EgressProxy } from './proxy.ts'
import type { Resolve } from './resolve.ts'
import type { PortRange, TargetRules } from './target-rules.ts'
import { createTargetRules } from './target-rules.ts'

/** A way out of this process: where connections may lead, and how they get there. */
export interface WayOut {
  readonly rules: TargetRules
  readonly resolve: Resolve
  /** Where public targets are reached through. */
  readonly proxy: EgressProxy | undefined
  /** Whether an address is in the operator's own network, where no proxy is asked. */
  readonly isOwn: (address: string) => boolean
}

/** What the operator allows. */
export interface WayOutSettings {
  readonly allowedNetworks: readonly string[]
  readonly deliveryPorts: readonly PortRange[]
  readonly deliveryAllowHttp: boolean
  readonly deliveryProxy: EgressProxy | undefined
}

const everyPort: readonly PortRange[] = [{ first: 1, last: 65535 }]

/** The way to consumers, who are visited on the ports and by the protocols that the operator allows. */
export function wayToConsumers(settings: WayOutSettings, resolve: Resolve): WayOut {
  return wayOut(settings, resolve, settings.deliveryPorts, settings.deliveryAllowHttp)
}

/** The way to senders, for their certificates and confirmations: to public ones by https alone, on any port. */
export function wayToSenders(settings: WayOutSettings, resolve: Resolve): WayOut {
  return wayOut(settings, resolve, everyPort, false)
}

/**
 * The way to channels, whose URLs the operator wrote: to any address on any port. What is not public is the operator's
 * own network; public addresses are reached by https, and by the proxy if there is one.
 */
export function wayToChannels(settings: WayOutSettings, resolve: Resolve): WayOut {
  const guard = createAddressGuard(settings.allowedNetworks)
  const isOwn = (address: string) => guard.isInAllowedNetwork(address) || !guard.allows(address)
  const rules = createTargetRules({
    guard: { allows: () => true, isInAllowedNetwork: isOwn, allowsMoreThanPublic: true },
    ports: everyPort,
    allowHttp: settings.deliveryAllowHttp,
  })
  return { rules, resolve, proxy: settings.deliveryProxy, isOwn }
}

function wayOut(
  { allowedNetworks, deliveryProxy }: WayOutSettings,
  resolve: Resolve,
  ports: readonly PortRange[],
  allowHttp: boolean,
): WayOut {
  const guard = createAddressGuard(allowedNetworks)
  const rules = createTargetRules({ guard, ports, allowHttp })
  return { rules, resolve, proxy: deliveryProxy, isOwn: guard.isInAllowedNetwork }
}
