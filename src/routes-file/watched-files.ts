import type { RoutesFile } from './read.ts'
import { noRoutes } from './read.ts'
import type { WatchedFile } from './watched-file.ts'

/** All files of routes: the server's own, and those of its plugins. */
export interface WatchedFiles {
  readonly files: readonly WatchedFile[]
  /** What all of them declare as they are now. */
  readonly current: () => RoutesFile
  readonly close: () => void
}

/** @param files no two declare the same name. */
export function watchedFiles(files: readonly WatchedFile[]): WatchedFiles {
  /** It is asked with every event, and changes when a file was edited. */
  let joined: { readonly of: readonly RoutesFile[]; readonly all: RoutesFile } = { of: [], all: noRoutes }

  function current(): RoutesFile {
    if (files.length === joined.of.length && files.every((file, index) => file.current() === joined.of[index]))
      return joined.all
    const of = files.map((file) => file.current())
    const all = {
      rules: of.flatMap(({ rules }) => rules),
      programs: new Map(of.flatMap(({ programs }) => [...programs])),
      channels: new Map(of.flatMap(({ channels }) => [...channels])),
    }
    joined = { of, all }
    return all
  }

  return {
    files,
    current,
    close() {
      for (const file of files) file.close()
    },
  }
}
