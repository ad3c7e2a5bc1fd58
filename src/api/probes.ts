import type { OperationHandlers } from '../contract/operations.ts'
import type { Store } from '../store/store.ts'

/** Probes for load balancers and supervisors. */
export function createProbeOperations(
  store: Pick<Store, 'ping'>,
): Pick<OperationHandlers, 'getHealth' | 'getReadiness'> {
  return {
    getHealth: () => ({ status: 200, json: { status: 'ok' } }),
    async getReadiness() {
      await store.ping()
      return { status: 200, json: { status: 'ready' } }
    },
  }
}
