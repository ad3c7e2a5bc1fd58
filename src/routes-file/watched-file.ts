import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { FileReading, RoutesFile } from './read.ts'
import { readRoutesFile } from './read.ts'

/** How often it is looked whether the file was edited. */
const lookMs = 500

/** A file of routes as it is now. */
export interface WatchedFile {
  readonly path: string
  /** Whose file it is; undefined: the server's own. */
  readonly plugin: string | undefined
  readonly current: () => RoutesFile
  readonly readAtMs: () => number
  /** What is wrong with the file since it was edited; what was read before goes on. */
  readonly faults: () => readonly string[]
  readonly close: () => void
}

/**
 * Reads a file of routes, and again whenever it was edited. An edited file with faults, or one that is gone, changes
 * nothing: what was read before goes on, and the log says what is wrong.
 * @param path absolute.
 * @throws RoutesFileError, or the system's error, when it cannot be read at first.
 */
export function watchRoutesFile(
  path: string,
  parts: Omit<FileReading, 'folder'> & { readonly clock: Clock; readonly log: Log },
): WatchedFile {
  const { clock, log } = parts
  const read = () => readRoutesFile(path, readFileSync(path, 'utf8'), { ...parts, folder: dirname(path) })
  // Before it is read: an edit in between is seen at the next look.
  let taken = versionOf(path)
  let seen = taken
  let current = read()
  let readAtMs = clock.nowMs()
  let faults: readonly string[] = []
  let cancelTimer = look()

  function look(): () => void {
    return clock.after(lookMs, () => {
      const before = seen
      seen = versionOf(path)
      // Who writes it may be in the middle of it: what two looks have seen is whole.
      if (seen !== taken && seen === before) readEdited()
      cancelTimer = look()
    })
  }

  function readEdited(): void {
    try {
      const edited = read()
      if (versionOf(path) !== seen) return
      current = edited
      readAtMs = clock.nowMs()
      faults = []
      const { rules, programs, channels } = current
      log.info('routes.read', { file: path, routes: rules.length, programs: programs.size, channels: channels.size })
    } catch (error) {
      faults = (error instanceof Error ? error.message : String(error)).split('\n')
      log.error('routes.faulty', { file: path, faults })
    }
    taken = seen
  }

  return {
    path,
    plugin: parts.plugin,
    current: () => current,
    readAtMs: () => readAtMs,
    faults: () => faults,
    close: () => cancelTimer(),
  }
}

/** Changes when the file is edited, replaced, removed or put back, or cannot be looked at. */
function versionOf(path: string): string {
  try {
    const { ino, mtimeNs, size } = statSync(path, { bigint: true })
    return `${ino} ${mtimeNs} ${size}`
  } catch (error) {
    return String(error)
  }
}
