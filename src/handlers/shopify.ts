import type { SourceEvents } from '#generated/catalogue.js'
import type { HandlerContext, SourceHandlers } from '../contract/events.ts'

/** What happens on each Shopify event. Types come from the contract. */
export const shopify: SourceHandlers<'shopify'> = {
  'orders/create': logOrder,
  'orders/paid': logOrder,
  'orders/cancelled': logOrder,

  'app/uninstalled'({ event, log }) {
    log('a shop uninstalled the app', { shop: event.data.id, domain: event.data.myshopify_domain ?? '' })
  },
}

function logOrder({ event, log }: HandlerContext<SourceEvents['shopify']['orders/create']>) {
  const { id, name, financial_status: status } = event.data
  log('order changed', { topic: event.type, order: id, name: name ?? '', financial_status: status ?? '' })
}
