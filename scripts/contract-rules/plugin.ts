/**
 * The contract conventions that Hookpact itself relies on, as Redocly lint rules: a fault is reported with its line
 * and a hint.
 * @see https://redocly.com/docs/cli/custom-plugins
 */
import type { Rule } from './context.ts'
import { eventTypes } from './event-types.ts'
import { jobs } from './jobs.ts'
import { operationConventions } from './operation-conventions.ts'
import { orderingKeys } from './ordering-keys.ts'
import { references } from './references.ts'
import { sentHeaders } from './sent-headers.ts'
import { sentWebhooks } from './sent-webhooks.ts'
import { unusedComponents } from './unused-components.ts'
import { webhookSignature } from './webhook-signature.ts'
import { webhookSource } from './webhook-source.ts'

export default function contractRules(): { id: string; rules: { oas3: Record<string, Rule> } } {
  const oas3: Record<string, Rule> = {
    references: references as unknown as Rule,
    'webhook-source': webhookSource as unknown as Rule,
    'webhook-signature': webhookSignature as Rule,
    'event-types': eventTypes as Rule,
    'operation-conventions': operationConventions as Rule,
    'sent-webhooks': sentWebhooks as Rule,
    'sent-headers': sentHeaders as Rule,
    'ordering-keys': orderingKeys as Rule,
    jobs: jobs as Rule,
    'unused-components': unusedComponents as Rule,
  }
  return { id: 'hookpact', rules: { oas3 } }
}
