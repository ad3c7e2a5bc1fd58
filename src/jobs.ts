import { createJobOperations } from './api/jobs.ts'
import type { Clock } from './clock.ts'
import type { JobHandlers } from './contract/jobs.ts'
import type { Announce } from './deliver/announce.ts'
import type { JobDestinationParts } from './deliver/destinations/job/job.ts'
import { jobHandlers } from './handlers/jobs.ts'
import type { Log } from './log.ts'
import type { Publisher } from './publish/publish.ts'
import { createStartJob } from './publish/start-job.ts'
import type { RouteEvent } from './route/route.ts'
import type { WatchedFiles } from './routes-file/watched-files.ts'
import type { Store } from './store/store.ts'

export interface JobParts {
  readonly store: Store
  readonly publisher: Publisher
  readonly routeEvent: RouteEvent
  readonly announce: Announce
  readonly routesFiles: WatchedFiles
  /** In place of those in src/handlers. */
  readonly handlers: JobHandlers | undefined
  readonly clock: Clock
  readonly log: Log
}

/** What jobs are for the API, and for who delivers. */
export function createJobs(parts: JobParts): {
  readonly operations: ReturnType<typeof createJobOperations>
  readonly destination: JobDestinationParts
} {
  const { store, publisher, routeEvent, announce, routesFiles, clock, log } = parts
  const handlers = parts.handlers ?? jobHandlers(store)
  const startJob = createStartJob({ store, routeEvent, clock, log })
  return {
    operations: createJobOperations({ handlers, startJob, channels: () => routesFiles.current().channels }),
    destination: { handlers, prepare: publisher.prepare, announce, store, clock, log },
  }
}
