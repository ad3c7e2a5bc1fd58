/**
 * Program: the whole server, which ends as by kill -9 the first time that it comes to a point, such as `handler,
 * claimed`: nothing that follows is done.
 */
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/store/open.ts'

const [, , asked] = process.argv

function endAt(point: string): void {
  if (point === asked) process.kill(process.pid, 'SIGKILL')
}

const app = await startApp(readConfig(process.env), {
  log: createLog('info'),
  openStore: async (place) => {
    const real = await openStore(place)
    return {
      ...real,
      async recordEvent(event, routes) {
        endAt('event, before its commit')
        const recorded = await real.recordEvent(event, routes)
        endAt('event, after its commit')
        return recorded
      },
      async claimDue(claim) {
        const claimed = await real.claimDue(claim)
        for (const { destination } of claimed.deliveries) endAt(`${destination.kind}, claimed`)
        return claimed
      },
      async settle(settlement) {
        const { kind } = settlement.destination
        endAt(`${kind}, ended`)
        const settled = await real.settle(settlement)
        endAt(`${kind}, settled`)
        return settled
      },
    }
  },
})
process.stderr.write(`listening on ${app.url}\n`)
