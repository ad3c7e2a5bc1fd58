import { describe } from 'vitest'
import { apiKeyConformance } from './conformance/api-keys.ts'
import { batchConformance } from './conformance/batches.ts'
import { claimConformance } from './conformance/claims.ts'
import { deliveryConformance } from './conformance/deliveries.ts'
import { eventConformance } from './conformance/events.ts'
import { fileConformance } from './conformance/files.ts'
import { filterConformance } from './conformance/filters.ts'
import { handlerBatchConformance } from './conformance/handler-batches.ts'
import { idempotencyKeyConformance } from './conformance/idempotency-keys.ts'
import { laneRuleConformance } from './conformance/lane-rules.ts'
import { laneConformance } from './conformance/lanes.ts'
import { lifeConformance } from './conformance/life.ts'
import { listConformance } from './conformance/lists.ts'
import { modelConformance } from './conformance/model.ts'
import { orderModelConformance } from './conformance/order-model.ts'
import { orderingConformance } from './conformance/ordering.ts'
import { progressConformance } from './conformance/progress.ts'
import type { OpenStore } from './conformance/records.ts'
import { rejectionConformance } from './conformance/rejections.ts'
import { removalConformance } from './conformance/removal.ts'
import { replayConformance } from './conformance/replays.ts'
import { retentionConformance } from './conformance/retention.ts'
import { routeConformance } from './conformance/routes.ts'
import { settleConformance } from './conformance/settlements.ts'
import { signingKeyConformance } from './conformance/signing-keys.ts'
import { subscriptionStateConformance } from './conformance/subscription-state.ts'
import { subscriptionConformance } from './conformance/subscriptions.ts'

/**
 * Everything that `Store` promises, for any adapter. It looks through the interface alone, so that no adapter has to
 * be told apart.
 *
 * @param open gives a store on a fresh, empty database for each call, and clears the database away when the test ends
 *   (`onTestFinished`). The suite closes the store itself.
 */
export function storeConformance(name: string, open: OpenStore): void {
  describe(name, () => {
    describe('events', () => eventConformance(open))
    describe('files', () => fileConformance(open))
    describe('events that are removed', () => removalConformance(open))
    describe('events that grow old', () => retentionConformance(open))
    describe('progress of deliveries', () => progressConformance(open))
    describe('replays', () => replayConformance(open))
    describe('idempotency keys', () => idempotencyKeyConformance(open))
    describe('rejections', () => rejectionConformance(open))
    describe('routes', () => routeConformance(open))
    describe('lists', () => listConformance(open))
    describe('claims', () => claimConformance(open))
    describe('lanes', () => laneConformance(open))
    describe('rules of lanes', () => laneRuleConformance(open))
    describe('batches', () => batchConformance(open))
    describe('batches of handlers', () => handlerBatchConformance(open))
    describe('settlements', () => settleConformance(open))
    describe('subscriptions and what happens to their deliveries', () => subscriptionStateConformance(open))
    describe('deliveries', () => deliveryConformance(open))
    describe('filters', () => filterConformance(open))
    describe('subscriptions', () => subscriptionConformance(open))
    describe('keys of signatures', () => signingKeyConformance(open))
    describe('API keys', () => apiKeyConformance(open))
    describe('from open to close', () => lifeConformance(open))
    describe('orders', () => orderingConformance(open))
    describe('orders in any sequence of steps', () => orderModelConformance(open))
    describe('any sequence of steps', () => modelConformance(open))
  })
}
