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
     * Cancels, holds or frees a page of what is unfinished, if the subscription is what is to be followed.
     * @returns whether nothing is left to do.
     */
    followStatus(id: string, followed: Followed, nowMs: number): boolean {
      if (followedOf(id) !== followed) return true
      switch (followed) {
        case 'inactive':
          return status.holdPage(id)
        case 'active': {
          const { isAll, keys } = status.freePage(id, nowMs)
          for (const key of keys) order.advanceSinceMade(id, key, nowMs)
          return isAll
        }
        case 'gone': {
          const isAll = status.cancelPage(id, nowMs)
          if (isAll) order.giveUpAll(id, nowMs)
          return isAll
        }
      }
    },
    followedOf,
    findUnfollowed: status.findUnfollowed,
  }
}
