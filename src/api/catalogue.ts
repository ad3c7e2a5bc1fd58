import { eventTypes } from '#generated/catalogue.js'
import type { OpenApiDocument } from '../contract/document.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import type { Source } from '../receive/sources.ts'

/** What this server receives and sends, read from the contract. */
export function createCatalogueOperations({
  document,
  sources,
  isConfigured,
  publicUrl,
}: {
  readonly document: OpenApiDocument
  readonly sources: readonly Source[]
  readonly isConfigured: (source: Source) => boolean
  readonly publicUrl: () => string
}): Pick<OperationHandlers, 'listEventTypes' | 'listSources'> {
  return {
    listEventTypes: () => {
      const data = eventTypes.map((type) => {
        const operation = document.webhooks[type]?.post
        const { summary = '', description = '' } = operation ?? {}
        return {
          type,
          summary,
          description: description.trim(),
          operational: operation?.['x-webhook-operational'] === true,
        }
      })
      return { status: 200, json: { data, next_cursor: null } }
    },

    listSources: () => {
      const data = sources.map((source) => ({
        name: source.name,
        url: `${publicUrl()}${source.path}`,
        scheme: source.schemeName,
        secret_variable: source.scheme.secret,
        secret_configured: isConfigured(source),
        event_types: [...source.eventTypes],
      }))
      return { status: 200, json: { data, next_cursor: null } }
    },
  }
}
