import type { AttemptKind, AttemptRecord, Route } from '../store/store.ts'

/** What came of a program that the sender waits for. */
export interface RunResult {
  readonly deliveryId: string
  readonly program: string
  /** Null while it runs on: it did not end in time. */
  readonly outcome: AttemptKind | null
  /** Its exit code. */
  readonly statusCode: number | null
}

/** Waits for the programs among the routes of an event that its sender is to wait for. */
export type WaitForRuns = (routes: readonly Route[], deliveryIds: readonly string[]) => Promise<readonly RunResult[]>

/** Senders mostly give up after ten seconds. */
const limitMs = 8_000

/**
 * @param isAwaited whether the sender waits for this program.
 * @param firstAttempt the first attempt of a delivery, once it has been settled; undefined if that takes longer.
 */
export function createWaitForRuns(
  isAwaited: (program: string) => boolean,
  firstAttempt: (deliveryId: string, limitMs: number) => Promise<AttemptRecord | undefined>,
): WaitForRuns {
  return (routes, deliveryIds) => {
    // Of a received event each route is one delivery.
    const runs = routes.flatMap((route, index) => {
      const deliveryId = deliveryIds[index]
      const isOne = route.kind === 'program' && deliveryId !== undefined && isAwaited(route.name)
      return isOne ? [{ deliveryId, program: route.name }] : []
    })
    return Promise.all(
      runs.map(async (run) => {
        const attempt = await firstAttempt(run.deliveryId, limitMs)
        return { ...run, outcome: attempt?.outcome ?? null, statusCode: attempt?.statusCode ?? null }
      }),
    )
  }
}
