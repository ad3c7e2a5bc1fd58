import type { SourceEvents } from '#generated/catalogue.js'
import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each Stripe event. Types come from the contract. */
export const stripe: SourceHandlers<'stripe'> = {
  'payment_intent.succeeded'({ event, publish }) {
    publish('payment.succeeded', { source: event.source, ...money(event.data.data.object), failure: null })
  },

  'payment_intent.payment_failed'({ event, publish }) {
    const { object } = event.data.data
    const error = object.last_payment_error
    publish('payment.failed', {
      source: event.source,
      ...money(object),
      failure: failureOf(error?.code, error?.message),
    })
  },

  'charge.succeeded'({ event, publish }) {
    const { object } = event.data.data
    publish('charge.succeeded', {
      source: event.source,
      ...money(object),
      payment: object.payment_intent ?? null,
      failure: null,
    })
  },

  'charge.failed'({ event, publish }) {
    const { object } = event.data.data
    publish('charge.failed', {
      source: event.source,
      ...money(object),
      payment: object.payment_intent ?? null,
      failure: failureOf(object.failure_code, object.failure_message),
    })
  },
}

type PaymentIntent = SourceEvents['stripe']['payment_intent.succeeded']['data']['object']
type Charge = SourceEvents['stripe']['charge.succeeded']['data']['object']

/** What payments and charges have in common. Stripe sends null, or nothing in older versions of its API. */
function money(object: PaymentIntent | Charge) {
  return {
    id: object.id,
    amount: object.amount,
    currency: object.currency,
    customer: object.customer ?? null,
    description: object.description ?? null,
    payment_method: object.payment_method ?? null,
    livemode: object.livemode,
    created: new Date(object.created * 1000).toISOString(),
  }
}

function failureOf(code: string | null | undefined, message: string | null | undefined) {
  return code || message ? { code: code ?? null, message: message ?? null } : null
}
