import type { OpenApiDocument, Operation } from '../contract/document.ts'
import type { Place } from '../contract/source.ts'
import type { SignatureScheme } from '../signature/scheme.ts'

/** A sender of webhooks to us, as the contract declares it. */
export interface Source {
  readonly name: string
  readonly operationId: string
  readonly path: string
  /** The security scheme's name, and how it signs. */
  readonly schemeName: string
  readonly scheme: SignatureScheme
  readonly eventType: Place
  readonly deliveryId: Place
  readonly onInvalid: 'quarantine' | 'reject'
  readonly eventTypes: readonly string[]
  /** The form field that carries the JSON payload, of sources that send forms. */
  readonly payloadField: string | undefined
}

/**
 * Reads the sources out of the contract.
 * @throws Error that names the operation whose signature is not declared: nothing may be received unverified.
 */
export function readSources(document: OpenApiDocument, operations: readonly Operation[]): Source[] {
  return operations.flatMap((operation) => {
    if (operation.source === undefined) return []
    const { name, eventType, deliveryId, onInvalid, events } = operation.source
    const [schemeName] = operation.security.flatMap((requirement) => Object.keys(requirement))
    const scheme = document.components.securitySchemes[schemeName ?? '']?.['x-webhook-signature']
    if (schemeName === undefined || scheme === undefined) {
      throw new Error(
        `operation ${operation.operationId} receives webhooks, and its security scheme has no x-webhook-signature`,
      )
    }
    return [
      {
        name,
        operationId: operation.operationId,
        path: operation.path,
        schemeName,
        scheme: scheme as SignatureScheme, // linted when the contract was generated from
        eventType,
        deliveryId,
        onInvalid,
        eventTypes: Object.keys(events ?? {}),
        payloadField: payloadField(operation),
      },
    ]
  })
}

function payloadField(operation: Operation): string | undefined {
  const fields = Object.entries(operation.bodies.get('application/x-www-form-urlencoded')?.properties ?? {})
  return fields.find(([, schema]) => schema.contentMediaType === 'application/json')?.[0]
}
