/**
 * Program: the whole server, but for one part.
 *
 * idle      what is received is stored with its delivery, and nobody delivers: acknowledging alone
 * no-store  nothing is stored: the contract layer and the HTTP server alone
 */
import { startApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import type { StorePlace } from '../src/store/open.ts'
import { openStore as openRealStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'

const idle = {
  claimDue: async () => ({ deliveries: [], nextDueAtMs: undefined }),
  onDue: () => {},
} satisfies Partial<Store>

const openers: Readonly<Record<string, (place: StorePlace) => Promise<Store>>> = {
  idle: async (place) => ({ ...(await openRealStore(place)), ...idle }),
  'no-store': async (place) => ({
    ...(await openRealStore(place)),
    ...idle,
    recordEvent: async () => ({ kind: 'recorded', deliveryIds: [] }),
  }),
}
const openStore = openers[process.argv[2] ?? '']
if (openStore === undefined) throw new Error(`one of ${Object.keys(openers)}, not ${process.argv[2]}`)

const log = createLog('info')
const app = await startApp(readConfig(process.env), { log, openStore })
process.once('SIGTERM', () => app.close(1_000))
