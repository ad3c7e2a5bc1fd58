import { readdir, readFile } from 'node:fs/promises'
import type { Clock } from '../../../clock.ts'

/** Process groups by their number: whether some process of it runs. One of which all have ended counts until they are reaped. */
export type RunningGroups = ReadonlyMap<number, boolean>

/** How many processes are read at once. */
const readAtOnce = 32

/**
 * Reads the groups from the system's table of processes; undefined where it cannot be read.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export async function readRunningGroups(): Promise<RunningGroups | undefined> {
  const groups = new Map<number, boolean>()
  try {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    for (let at = 0; at < pids.length; at += readAtOnce) {
      for (const stat of await Promise.all(pids.slice(at, at + readAtOnce).map(readStat))) {
        if (stat !== undefined) groups.set(stat.groupId, stat.isRunning || groups.get(stat.groupId) === true)
      }
    }
    return groups
  } catch {
    return undefined
  }
}

/**
 * Lets those that ask in the same moment share one reading. Each gets one that began after it asked; they are made one
 * after the other, and begin `apartMs` after each other at least.
 */
export function shareReadings<Reading>(
  read: () => Promise<Reading>,
  clock: Clock,
  apartMs: number,
): () => Promise<Reading> {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<Reading> | undefined

  async function readNext(): Promise<Reading> {
    await last
    next = undefined
    const reading = read()
    const pause = new Promise<void>((resolve) => void clock.after(apartMs, resolve))
    last = Promise.allSettled([reading, pause])
    return reading
  }

  return () => {
    next ??= readNext()
    return next
  }
}

/** Undefined of one that is gone meanwhile or not shown. The name, in parentheses, may have any character in it. */
async function readStat(pid: string): Promise<{ readonly isRunning: boolean; readonly groupId: number } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(undefinedIfNotShown)
  if (stat === undefined) return undefined
  const [state = '', , groupId] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { isRunning: !/[ZX]/.test(state), groupId: Number(groupId) }
}

const notShown = new Set<unknown>(['ENOENT', 'ESRCH', 'EPERM', 'EACCES'])

/** Anything else, such as no free file descriptor, says nothing of the process. */
function undefinedIfNotShown(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && notShown.has(error.code))) throw error
}
