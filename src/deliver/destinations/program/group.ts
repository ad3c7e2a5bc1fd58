import { readdir, readFile } from 'node:fs/promises'
import type { Clock } from '../../../clock.ts'

/** How often to look whether a group is gone, less and less often, and how long after KILL, in milliseconds. */
const looksMs = { first: 20, longest: 200 }
const afterKillMs = 1_000

/** What became of a group: `not-permitted`: what is left of it is another user's; `held`: not even KILL has ended it. */
export type GroupEnd = 'gone' | 'held' | 'not-permitted'

/**
 * Ends the processes of a group: TERM, and KILL to those that are left after `killAfterMs`.
 *
 * It looks often whether they are gone, and signals no more once they are: their number is free then, and may be
 * somebody else's. It takes a second more than `killAfterMs` at most.
 */
export async function endGroup(groupId: number, clock: Clock, killAfterMs: number): Promise<GroupEnd> {
  if (signalGroup(groupId, 'SIGTERM') === 'gone') return 'gone'
  const isGone = await isGoneWithin(groupId, clock, killAfterMs)
  // Also to one that looked gone, and still has its number: who was forked while it was looked for ends too.
  if (signalGroup(groupId, 'SIGKILL') === 'gone') return 'gone'
  if (isGone || (await isGoneWithin(groupId, clock, afterKillMs))) return 'gone'
  return signalGroup(groupId, 0) === 'not-permitted' ? 'not-permitted' : 'held'
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
  if (signalGroup(groupId, 0) === 'gone') return false
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

/** `not-permitted`: not one of those that are in it may be signalled. */
function signalGroup(groupId: number, signal: NodeJS.Signals | 0): 'sent' | 'gone' | 'not-permitted' {
  try {
    process.kill(-groupId, signal)
    return 'sent'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'not-permitted' : 'gone'
  }
}
