import { readdir, readFile } from 'node:fs/promises'
import type { Clock } from '../../../clock.ts'

/** How often to look whether a group is gone, less and less often, and how long after KILL, in milliseconds. */
const looksMs = { first: 20, longest: 200 }
const afterKillMs = 1_000

/**
 * Ends the processes of a group: TERM, and KILL to those that are left after `killAfterMs`.
 *
 * It looks often whether they are gone, and signals no more once they are: their number is free then, and may be
 * somebody else's.
 * @returns whether they are gone. One that the kernel holds is not.
 */
export async function endGroup(groupId: number, clock: Clock, killAfterMs: number): Promise<boolean> {
  if (!signalGroup(groupId, 'SIGTERM')) return true
  const isGone = await isGoneWithin(groupId, clock, killAfterMs)
  // Also to one that looked gone, and still has its number: who was forked while it was looked for ends too.
  if (!signalGroup(groupId, 'SIGKILL')) return true
  return isGone || isGoneWithin(groupId, clock, afterKillMs)
}

async function isGoneWithin(groupId: number, clock: Clock, limitMs: number): Promise<boolean> {
  const untilMs = performance.now() + limitMs
  for (let waitMs = looksMs.first; await isThere(groupId); waitMs = Math.min(2 * waitMs, looksMs.longest)) {
    const leftMs = untilMs - performance.now()
    if (leftMs <= 0) return false
    await new Promise<void>((resolve) => void clock.after(Math.min(waitMs, leftMs), resolve))
  }
  return true
}

/**
 * Whether some process of the group runs. Those that have ended count while nobody has reaped them, and a server that is
 * the first process of a container inherits some that it does not reap: only the system's table tells those.
 */
async function isThere(groupId: number): Promise<boolean> {
  if (!signalGroup(groupId, 0)) return false
  const pids = await readdir('/proc').catch(() => undefined)
  if (pids === undefined) return true
  const stats = await Promise.all(pids.filter((name) => /^\d+$/.test(name)).map(readStat))
  return stats.some((stat) => stat !== undefined && stat.groupId === groupId && !/[ZX]/.test(stat.state))
}

/**
 * Undefined of one that is gone meanwhile. The name, in parentheses, may have any character in it.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
async function readStat(pid: string): Promise<{ readonly state: string; readonly groupId: number } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (stat === undefined) return undefined
  const [state = '', , groupId] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state, groupId: Number(groupId) }
}

/** Whether there was somebody in it to signal. */
function signalGroup(groupId: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-groupId, signal)
    return true
  } catch {
    return false
  }
}
