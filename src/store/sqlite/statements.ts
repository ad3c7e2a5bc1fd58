import type { DatabaseSync } from 'node:sqlite'
import { createDeliveryStatements } from './delivery-statements.ts'
import { createDuePartStatements } from './due-part-statements.ts'
import { createEventStatements } from './event-statements.ts'
import { createFileStatements } from './file-statements.ts'
import { createLaneStatements } from './lane-statements.ts'
import { createOrderStatements } from './order-statements.ts'
import { createRemovalStatements } from './removal-statements.ts'
import { createStatusStatements } from './status-statements.ts'
import { createSubscriptionStatements } from './subscription-statements.ts'

/** The statements that several calls share, prepared once for a connection. */
export type Statements = ReturnType<typeof createStatements>

export function createStatements(db: DatabaseSync) {
  return {
    events: createEventStatements(db),
    deliveries: createDeliveryStatements(db),
    dueParts: createDuePartStatements(db),
    subscriptions: createSubscriptionStatements(db),
    lanes: createLaneStatements(db),
    order: createOrderStatements(db),
    files: createFileStatements(db),
    removals: createRemovalStatements(db),
    status: createStatusStatements(db),
  }
}
