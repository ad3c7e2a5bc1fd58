import { createJobOperations } from './api/jobs.ts'
import type { JobHandlers } from './contract/jobs.ts'
import type { Announce } from './deliver/announce.ts'
import type { JobDestinationParts } from './deliver/destinations/job/job.ts'
import { jobHandlers } from './handlers/jobs.ts'
import type { Publisher } from './publish/publish.ts'
import { createStartJob } from './publish/start-job.ts'
import type { WatchedFiles } from './routes-file/watched-files.ts'
import type { Store } from './store/store.ts'

/** What jobs are for the API, and for who delivers. */
export function createJobs({
  publisher,
  announce,
  routesFiles,
  handlers,
  ...parts
}: Parameters<typeof createStartJob>[0] & {
  readonly store: Store
  readonly publisher: Publisher
  readonly announce: Announce
  readonly routesFiles: WatchedFiles
  /** In place of those in src/handlers. */
  readonly handlers: JobHandlers | undefined
}): { readonly operations: ReturnType<typeof createJobOperations>; readonly destination: JobDestinationParts } {
  const channels = () => routesFiles.current().channels
  return {
    operations: createJobOperations({ startJob: createStartJob(parts), channels }),
    destination: { ...parts, handlers: handlers ?? jobHandlers(parts.store), prepare: publisher.prepare, announce },
  }
}
