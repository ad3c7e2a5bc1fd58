import { eventTypes } from '#generated/catalogue.js'
import type { components } from '#generated/openapi.js'
import type { OpenApiDocument } from '../contract/document.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import type { Trust } from '../receive/admission.ts'
import type { Guard, Source } from '../receive/sources.ts'
import { hasSecret, isConfigured } from '../receive/sources.ts'

/** What this server receives and sends, read from the contract. */
export function createCatalogueOperations({
  document,
  sources,
  secrets,
  urlOf,
}: {
  readonly document: OpenApiDocument
  readonly sources: readonly Source[]
  readonly secrets: (variable: string) => readonly string[]
  readonly urlOf: (source: Source) => string
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
          ordering_key: operation?.['x-ordering-key'] ?? null,
        }
      })
      return { status: 200, json: { data, next_cursor: null } }
    },

    listSources: () => {
      const data = sources.map((source) => ({
        name: source.name,
        method: source.method,
        url: urlOf(source),
        types: typesOf(source),
        trust: trustOf(source),
        alternatives: source.guards.map((alternative) => alternative.map(guardView)),
        secret_configured: isConfigured(source, secrets),
        event_types: [...source.eventTypes],
      }))
      return { status: 200, json: { data, next_cursor: null } }
    },
  }

  function guardView(guard: Guard): components['schemas']['SourceGuard'] {
    const { name, verifier } = guard
    return {
      scheme: name,
      type: verifier.type,
      secret_variable: verifier.secretVariable ?? null,
      secret_configured: hasSecret(guard, secrets),
    }
  }

  /** The least of what a request that is accepted proves. */
  function trustOf({ guards }: Source): Trust {
    const configured = guards.filter((alternative) => alternative.every((guard) => hasSecret(guard, secrets)))
    const counted = configured.length === 0 ? guards : configured
    if (counted.length === 0) return 'unverified'
    const isVerified = (alternative: readonly Guard[]) =>
      alternative.some(({ verifier }) => verifier.strength === 'verified')
    return counted.every(isVerified) ? 'verified' : 'authenticated'
  }
}

function typesOf({ guards }: Source): ('none' | 'signature' | 'token' | 'ip')[] {
  const types = new Set(guards.flat().map(({ verifier }) => verifier.type))
  return types.size === 0 ? ['none'] : [...types]
}
