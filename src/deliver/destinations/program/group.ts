import type { Clock } from '../../../clock.ts'

/** How often to look whether a group is gone, and how long after KILL, in milliseconds. */
const lookEveryMs = 20
const afterKillMs = 1_000

/**
 * Ends the processes of a group: TERM, and KILL to those that are left after `killAfterMs`.
 *
 * It looks often whether they are gone, and signals no more once they are: their number is free then, and may be
 * somebody else's.
 * @returns whether they are gone. One that the kernel holds, or that nobody reaps, is not.
 */
export async function endGroup(groupId: number, clock: Clock, killAfterMs: number): Promise<boolean> {
  if (!signalGroup(groupId, 'SIGTERM')) return true
  if (await isGoneWithin(groupId, clock, killAfterMs)) return true
  if (!signalGroup(groupId, 'SIGKILL')) return true
  return isGoneWithin(groupId, clock, afterKillMs)
}

async function isGoneWithin(groupId: number, clock: Clock, limitMs: number): Promise<boolean> {
  const startedAtMs = performance.now()
  while (signalGroup(groupId, 0)) {
    if (performance.now() - startedAtMs >= limitMs) return false
    await new Promise<void>((resolve) => void clock.after(lookEveryMs, resolve))
  }
  return true
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
