import type { Progress } from '../progress.ts'
import { millionths } from '../progress.ts'
import type { Session } from './connection.ts'

/** The delivery is locked: whoever ends, or removes, it comes before, and then nothing is kept, or after. */
const report = {
  name: 'report-progress',
  text: `
    WITH running AS (
      SELECT id FROM deliveries WHERE id = $1 AND lease_until_ms IS NOT NULL AND attempt_count = $2 FOR SHARE
    )
    INSERT INTO progress (delivery_id, share, text, at_ms) SELECT id, $3, $4, $5 FROM running
    ON CONFLICT (delivery_id) DO UPDATE SET share = excluded.share, text = excluded.text, at_ms = excluded.at_ms
    RETURNING delivery_id`,
}
const find = { name: 'find-progress', text: 'SELECT share, text, at_ms FROM progress WHERE delivery_id = $1' }
const remove = { name: 'remove-progress', text: 'DELETE FROM progress WHERE delivery_id = ANY($1::text[])' }

/** False unless this attempt is the one that runs. */
export async function reportProgress(
  session: Session,
  { id, attempt }: { readonly id: string; readonly attempt: number },
  { share, text, atMs }: Progress,
): Promise<boolean> {
  const rows = await session.run(report, [id, attempt, Math.round(share * millionths), text, atMs])
  return rows.length === 1
}

export async function findProgress(session: Session, deliveryId: string): Promise<Progress | undefined> {
  const [row] = await session.run<{ share: number; text: string; at_ms: number }>(find, [deliveryId])
  return row === undefined ? undefined : { share: row.share / millionths, text: row.text, atMs: row.at_ms }
}

/** Removes what deliveries have reported that are being removed. */
export async function removeProgress(session: Session, deliveryIds: readonly string[]): Promise<void> {
  await session.run(remove, [deliveryIds])
}
