import type { Clock } from '../../../clock.ts'
import type { RunningGroups } from './process-table.ts'
import { readRunningGroups, shareReadings } from './process-table.ts'

/** How often to look whether a group is gone, less and less often, and how long after KILL, in milliseconds. */
const looksMs = { first: 20, longest: 200 }
const afterKillMs = 1_000
/** How far apart the system's table is read at least, in milliseconds: it is as long as there are processes. */
const readsApartMs = 50

/** What became of a group: `not-permitted`: what is left of it is another user's; `held`: not even KILL has ended it. */
export type GroupEnd = 'gone' | 'held' | 'not-permitted'

/** Ends groups; those that end together share what they read. */
export function createGroupEnder(clock: Clock, killAfterMs: number) {
  const readGroups = shareReadings(readRunningGroups, clock, readsApartMs)

  /**
   * Ends the processes of a group: TERM, and KILL to those that are left after `killAfterMs`.
   *
   * It looks often whether they are gone, and signals no more once they are: their number is free then, and may be
   * somebody else's. It takes a second more than `killAfterMs` at most.
   */
  async function endGroup(groupId: number): Promise<GroupEnd> {
    if (signalGroup(groupId, 'SIGTERM') === 'gone') return 'gone'
    const isGone = await isGoneWithin(groupId, killAfterMs)
    // Also to one that looked gone, and still has its number: who was forked while it was looked for ends too.
    if (signalGroup(groupId, 'SIGKILL') === 'gone') return 'gone'
    if (isGone || (await isGoneWithin(groupId, afterKillMs))) return 'gone'
    return signalGroup(groupId, 0) === 'not-permitted' ? 'not-permitted' : 'held'
  }

  async function isGoneWithin(groupId: number, limitMs: number): Promise<boolean> {
    const untilMs = performance.now() + limitMs
    for (
      let waitMs = looksMs.first;
      await isThere(groupId, readGroups);
      waitMs = Math.min(2 * waitMs, looksMs.longest)
    ) {
      const leftMs = untilMs - performance.now()
      if (leftMs <= 0) return false
      await new Promise<void>((resolve) => void clock.after(Math.min(waitMs, leftMs), resolve))
    }
    return true
  }

  return endGroup
}

/**
 * Whether some process of the group runs. Those that have ended count while nobody has reaped them, and a server that is
 * the first process of a container inherits some that it does not reap: only the system's table tells those. Where it
 * does not show the group, as of other users under `hidepid`, what the signal found counts.
 */
async function isThere(groupId: number, readGroups: () => Promise<RunningGroups | undefined>): Promise<boolean> {
  if (signalGroup(groupId, 0) === 'gone') return false
  const groups = await readGroups()
  return groups?.get(groupId) ?? true
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
