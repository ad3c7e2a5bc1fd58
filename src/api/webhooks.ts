import type { Clock } from '../clock.ts'
import type { OperationHandler, SecurityHandler } from '../contract/backend.ts'
import type { OpenApiDocument, Operation } from '../contract/document.ts'
import type { Responders } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Log } from '../log.ts'
import type { Visit } from '../outgoing/visitor.ts'
import type { Admission } from '../receive/admission.ts'
import { createAdmission } from '../receive/admission.ts'
import { createCertificates } from '../receive/certificates.ts'
import { createGreeter } from '../receive/handshakes.ts'
import type { RateLimiter } from '../receive/rate-limit.ts'
import { createReceiver } from '../receive/receive.ts'
import { createRespond } from '../receive/respond.ts'
import type { WaitForRuns } from '../receive/run-results.ts'
import type { Source } from '../receive/sources.ts'
import { readGreetings } from '../receive/sources.ts'
import type { RouteEvent } from '../route/route.ts'
import type { Store } from '../store/store.ts'
import { createWebhookAdmission } from './admission.ts'
import { createReceivingOperations } from './receiving.ts'
import { refuseByRole } from './security.ts'

export interface WebhookParts {
  readonly document: OpenApiDocument
  readonly operations: readonly Operation[]
  readonly sources: readonly Source[]
  readonly responders: Responders
  readonly secrets: (variable: string) => readonly string[]
  /** Where senders reach an operation of this server. */
  readonly urlOf: (operation: Pick<Source, 'path' | 'urlVariable'>) => string
  readonly visit: Visit
  /** PEM, used in place of every certificate that a sender names; undefined: they are fetched. */
  readonly certificates: string | undefined
  /** Whether this process receives at all. */
  readonly receives: boolean
  readonly limiter: RateLimiter
  /** Told of each source of which something was accepted. */
  readonly accepted: (sourceName: string) => void
  readonly store: Pick<Store, 'recordEvent' | 'writeFile' | 'removeFiles'>
  readonly routeEvent: RouteEvent
  readonly waitForRuns: WaitForRuns
  readonly clock: Clock
  readonly log: Log
}

/** What the server needs to receive webhooks. */
export interface Webhooks {
  readonly receiving: Readonly<Record<string, OperationHandler>>
  readonly securityHandlers: Readonly<Record<string, SecurityHandler>>
  readonly admitWebhook: (exchange: Exchange) => Promise<boolean>
  /** Judges requests by guards, of whatever operation. */
  readonly admission: Admission
}

/** Puts together what receives webhooks: admission, handshakes, the receiver, and an operation for each source. */
export function createWebhooks(parts: WebhookParts): Webhooks {
  const { document, operations, sources, responders, secrets, urlOf, visit, store, routeEvent, clock, log } = parts
  const byOperation = new Map(sources.map((source) => [source.operationId, source]))
  const greetings = new Map(readGreetings(document, operations).map((greeting) => [greeting.operationId, greeting]))
  const responding = sources.filter(({ acknowledgement }) => acknowledgement?.responder === true)

  const nowMs = () => clock.nowMs()
  const own = parts.certificates
  const fetchCertificate = own === undefined ? createCertificates({ visit, clock }) : async () => own
  const admission = createAdmission({ secrets, nowMs, fetchCertificate })
  const greeter = createGreeter({ secrets, visit: async (url) => (await visit(url))?.statusCode, log })
  const receiver = createReceiver({ admission, greeter, store, routeEvent, waitForRuns: parts.waitForRuns, clock, log })
  const { admit, admitted } = createWebhookAdmission({
    receiver,
    admission,
    sources: byOperation,
    greetings,
    urlOf,
    limiter: parts.limiter,
  })
  const respond = createRespond(
    responders,
    responding.map(({ name }) => name),
  )
  // Every scheme of a source asks for all of its alternatives: which of them count is not for each to say.
  const check: SecurityHandler = parts.receives ? (_context, exchange) => admit(exchange) : refuseByRole
  const schemes = Object.entries(document.components.securitySchemes)
    .filter(([, scheme]) => scheme['x-webhook-signature'] !== undefined)
    .map(([name]): [string, SecurityHandler] => [name, check])
  return {
    receiving: createReceivingOperations({
      receiver,
      sources: byOperation,
      greetings,
      admitted,
      respond,
      accepted: parts.accepted,
      store,
      clock,
    }),
    securityHandlers: Object.fromEntries(schemes),
    admitWebhook: parts.receives ? admit : async () => refuseByRole(),
    admission,
  }
}
