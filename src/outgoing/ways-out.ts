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

/** The way to consumers, who are visited on the ports and by the protocols that the operator allows. */
export function wayToConsumers(settings: WayOutSettings, resolve: Resolve): WayOut {
  return wayOut(settings, resolve, settings.deliveryPorts, settings.deliveryAllowHttp)
}

/** The way to senders, for their certificates and confirmations: to public ones by https alone, on any port. */
export function wayToSenders(settings: WayOutSettings, resolve: Resolve): WayOut {
  return wayOut(settings, resolve, [{ first: 1, last: 65535 }], false)
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
