import type { components } from '#generated/openapi.js'
import type { OperationHandlers } from '../contract/operations.ts'
import type { Channel } from '../routes-file/channel.ts'
import type { Program } from '../routes-file/program.ts'
import type { RouteRule } from '../routes-file/route-rules.ts'
import type { WatchedFile } from '../routes-file/watched-file.ts'
import type { WatchedFiles } from '../routes-file/watched-files.ts'
import { instant } from './pages.ts'

/** Operations on the routes to programs and channels. */
export function createRouteOperations({ files, current }: WatchedFiles): Pick<OperationHandlers, 'listRoutes'> {
  return {
    listRoutes() {
      const { rules, programs, channels } = current()
      return {
        status: 200,
        json: {
          files: files.map(fileView),
          routes: rules.map(routeView),
          programs: [...programs.values()].map(programView),
          channels: [...channels.values()].map(channelView),
        },
      }
    },
  }
}

function fileView({ path, plugin, readAtMs, faults }: WatchedFile): components['schemas']['RoutesFile'] {
  return { path, plugin: plugin ?? null, read_at: instant(readAtMs()), faults: [...faults()] }
}

function routeView({ name, source, events, when, to }: RouteRule): components['schemas']['Route'] {
  return {
    name,
    source: source ?? null,
    events: [...events],
    when: when?.written ?? null,
    to: to.map(({ kind, name: id }) => ({ kind, id })),
  }
}

function programView({ name, command, timeoutMs, concurrency, isAsync }: Program): components['schemas']['Program'] {
  return { name, command: [...command], timeout_ms: timeoutMs, concurrency, run_async: isAsync }
}

function channelView({ name, kind }: Channel): components['schemas']['Channel'] {
  return { name, kind }
}
