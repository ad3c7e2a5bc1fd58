import type { OperationHandlers } from '../contract/operations.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

/**
 * Probes for load balancers and supervisors.
 * @param isDraining whether the process is stopping: alive, and not to be sent anything more.
 */
export function createProbeOperations(
  store: Pick<Store, 'ping'>,
  isDraining: () => boolean,
): Pick<OperationHandlers, 'getHealth' | 'getReadiness'> {
  return {
    getHealth: () => ({ status: 200, json: { status: 'ok' } }),
    async getReadiness() {
      if (isDraining()) throw new Problem('draining', 'The process is stopping. Ask another one.')
      await store.ping()
      return { status: 200, json: { status: 'ready' } }
    },
  }
}
