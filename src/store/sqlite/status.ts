import type { Statements } from './statements.ts'

/** What deliveries follow. */
export type Followed = 'active' | 'inactive' | 'gone'

export type StatusCalls = ReturnType<typeof createStatusCalls>

/*
 * The status of a subscription is changed in one commit, with the first page of its deliveries; the others follow in
 * commits of their own, between which other writes have their turn. Whoever claims meanwhile looks at the status, and a
 * page is left as it is when the status has changed again: the last change decides.
 */

/** The calls that let deliveries follow their subscription. */
export function createStatusCalls({ status, order }: Pick<Statements, 'status' | 'order'>) {
  function followedOf(id: string): Followed {
    const stored = status.statusOf(id)
    if (stored === undefined) return 'gone'
    return stored === 'active' ? 'active' : 'inactive'
  }

  return {
    /**
     * Cancels, holds or frees a page of what is unfinished, oldest first, if the subscription is what is to be followed.
     * @param after empty for the first page.
     * @returns where the next page begins; undefined when nothing is left to do.
     */
    followStatus(id: string, followed: Followed, after: string, nowMs: number): string | undefined {
      if (followedOf(id) !== followed) return undefined
      const next = status.endOfPage(id, after)
      if (followed === 'inactive') status.holdPage(id, after)
      if (followed === 'active') {
        for (const key of status.freePage(id, after, nowMs)) order.advanceSinceMade(id, key, nowMs)
      }
      if (followed === 'gone') {
        status.cancelPage(id, after, nowMs)
        if (next === undefined) order.giveUpAll(id, nowMs)
      }
      return next
    },
    followedOf,
    findUnfollowed: status.findUnfollowed,
  }
}
