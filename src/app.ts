import { createCatalogueOperations } from './api/catalogue.ts'
import { createDeliveryOperations } from './api/deliveries.ts'
import { createDocsOperations } from './api/docs.ts'
import { createEventOperations } from './api/events.ts'
import { createFileOperations } from './api/files.ts'
import { listen, stopListening } from './api/listening.ts'
import { createPluginApi } from './api/plugins.ts'
import { createProbeOperations } from './api/probes.ts'
import { createRejectionOperations } from './api/rejections.ts'
import { createReplayOperations } from './api/replays.ts'
import { createRouteOperations } from './api/routes.ts'
import { createApiKeyCheck, refuseByRole } from './api/security.ts'
import { createHttpServer } from './api/server.ts'
import { createSubscriptionOperations } from './api/subscriptions.ts'
import { createWebhookKeyOperations } from './api/webhook-keys.ts'
import { createWebhooks } from './api/webhooks.ts'
import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'
import { createCoveredCases } from './condition/sent-events.ts'
import type { Config } from './config.ts'
import type { OpenApiDocument } from './contract/document.ts'
import { loadDocument, readOperations } from './contract/document.ts'
import type { EventHandlers, Responders } from './contract/events.ts'
import type { JobHandlers } from './contract/jobs.ts'
import type { AnyReply } from './contract/operations.ts'
import { readJson } from './contract/payload.ts'
import type { Announce } from './deliver/announce.ts'
import { createAttemptWatch } from './deliver/attempt-watch.ts'
import { createDestinations } from './deliver/destinations/destinations.ts'
import { batchRulesOf, namedHandlers } from './deliver/destinations/named-handlers.ts'
import { createDispatcher } from './deliver/dispatcher.ts'
import { reportFilters } from './filter-reports.ts'
import { eventHandlers } from './handlers/handlers.ts'
import { responders } from './handlers/responders.ts'
import { startHousekeeping } from './housekeeping.ts'
import { createJobs } from './jobs.ts'
import { sealedWithKeys, settleApiKey, settleSigningKeys } from './keys.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import type { Resolve } from './outgoing/resolve.ts'
import { resolveBySystem, sharedResolve } from './outgoing/resolve.ts'
import { createUrlCheck } from './outgoing/url-check.ts'
import type { Visit } from './outgoing/visitor.ts'
import { createVisitor } from './outgoing/visitor.ts'
import { wayToChannels, wayToConsumers, wayToSenders } from './outgoing/ways-out.ts'
import { loadPlugins } from './plugins/load.ts'
import { createPublisher } from './publish/publish.ts'
import { createPrepareTest } from './publish/test-event.ts'
import { createClientAddress } from './receive/client-address.ts'
import { createRateLimiter } from './receive/rate-limit.ts'
import { createRejections } from './receive/rejections.ts'
import { createWaitForRuns } from './receive/run-results.ts'
import type { Source } from './receive/sources.ts'
import { readSources } from './receive/sources.ts'
import type { Replaying } from './replaying.ts'
import { startReplaying } from './replaying.ts'
import { eventValues } from './route/event-values.ts'
import { createRouteEvent } from './route/route.ts'
import { watchRoutesFile } from './routes-file/watched-file.ts'
import { watchedFiles } from './routes-file/watched-files.ts'
import { countedStore, countSettled } from './store/counted.ts'
import type { StorePlace } from './store/open.ts'
import { openStore as openRealStore } from './store/open.ts'
import type { Store } from './store/store.ts'

/** How many attempts run at once. */
export const deliveryConcurrency = 1_024

/** What can be put in place of the real parts. */
export interface AppParts {
  readonly log: Log
  /** `all`, if not told otherwise. */
  readonly role?: Role
  readonly clock?: Clock
  /** In [0, 1). */
  readonly random?: () => number
  readonly handlers?: EventHandlers
  readonly responders?: Responders
  readonly jobHandlers?: JobHandlers
  /** Visits addresses of senders, for their certificates. */
  readonly visit?: Visit
  /** Resolves the names of consumers and senders. */
  readonly resolve?: Resolve
  readonly document?: OpenApiDocument
  /** Where the code of the plugins is; its URL ends with a slash. */
  readonly pluginsFolder?: URL
  /** How long the code of a plugin may wait while it is loaded. */
  readonly pluginLoadLimitMs?: number
  readonly openStore?: (place: StorePlace) => Promise<Store>
  /** Judges every reply; tests pass it. */
  readonly replyFault?: (operationId: string, reply: AnyReply) => string | undefined
}

/** What a process does: receive and be managed, deliver, or both. */
export type Role = 'all' | 'receive' | 'deliver'
export const roles: readonly Role[] = ['all', 'receive', 'deliver']

/** A running server. */
export interface App {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly url: string
  /** The API key, if this start made one. It is known nowhere else. */
  readonly newApiKey: string | undefined
  readonly sources: readonly Source[]
  /** Their names; what is wrong with them is in the log. */
  readonly failedPlugins: readonly string[]
  readonly store: Store
  /** Says by `/readyz` that it is to be sent nothing more; goes on serving what comes all the same. */
  drain(): void
  /** Takes no more requests, lets what is in hand end for up to `limitMs`, and closes the store. */
  close(limitMs: number): Promise<void>
}

/**
 * Puts the parts together and starts them: contract, store, receive, publish, deliver, HTTP.
 * @throws Error when the contract and the code disagree, the store cannot be opened, or the port is taken.
 */
export async function startApp(config: Config, parts: AppParts): Promise<App> {
  const {
    log,
    role = 'all',
    clock = systemClock,
    random = Math.random,
    handlers = eventHandlers,
    openStore = openRealStore,
  } = parts
  const document = parts.document ?? loadDocument()
  const operations = readOperations(document)
  const sources = readSources(document, operations)
  const payloads = new Map(sources.map((source) => [source.name, source.payload]))
  const eventHandlersByName = namedHandlers(handlers)
  // Our own events have no source, and are JSON.
  const readPayload = (source: string | null) => payloads.get(source ?? '')?.read ?? readJson
  const { environment } = config
  const watchRoutes = (path: string, plugin?: string) =>
    watchRoutesFile(path, { document, operations, environment, plugin, clock, log })
  const ownRoutes = config.routesFile === undefined ? [] : [watchRoutes(config.routesFile)]
  const plugins = await loadPlugins({
    folder: parts.pluginsFolder,
    loadLimitMs: parts.pluginLoadLimitMs,
    answers: role !== 'deliver',
    operations,
    environment,
    watchRoutes,
    log,
  })
  const routesFiles = watchedFiles([...ownRoutes, ...plugins.flatMap(({ routesFile = [] }) => routesFile)])
  const routeEvent = createRouteEvent(
    new Set(eventHandlersByName.keys()),
    () => routesFiles.current().rules,
    readPayload,
    ({ eventId, route, fault }) => log.warn('route.failed', { event_id: eventId, route, ...fault }),
  )
  const resolve = sharedResolve(parts.resolve ?? resolveBySystem)
  const toConsumers = wayToConsumers(config, resolve)
  const userAgent = `Hookpact/${document.info.version}`
  const metrics = createMetrics()
  const bareStore = await openStore(config)
  try {
    const store = countedStore(await sealedWithKeys(bareStore, config, log), metrics)
    const coveredCases = createCoveredCases(document)
    const signingKeys = await settleSigningKeys(store, clock)
    // Who only delivers asks for none, and whoever made one must show it.
    const apiKey = role === 'deliver' ? undefined : await settleApiKey(store, config.apiKey, clock)
    const publisher = createPublisher({ store, routeEvent, clock, log })
    const announce: Announce = (type, data, causedBy) => publisher.prepare(type, data, { causedBy })
    const handled = { handlers: parts.jobHandlers, routesFiles, routeEvent }
    const jobs = createJobs({ ...handled, store, publisher, announce, clock, log })
    const limiter = createRateLimiter({
      sourceLimit: config.sourceRateLimit,
      addressLimit: config.addressRateLimit,
      clock,
    })
    const rejections = createRejections({ store, publish: publisher.publish, metrics, clock, log })
    let url = ''
    const urlOf = ({ path, urlVariable }: Pick<Source, 'path' | 'urlVariable'>) => {
      const [own] = urlVariable === undefined ? [] : config.secrets(urlVariable)
      return own ?? `${config.publicUrl ?? url}${path}`
    }
    const visitor = createVisitor(wayToSenders(config, resolve), userAgent)
    const watch = createAttemptWatch(store)
    if (role !== 'receive') await store.setHandlerBatches(batchRulesOf(eventHandlersByName))
    const webhooks = createWebhooks({
      document,
      operations,
      sources,
      responders: parts.responders ?? responders,
      secrets: config.secrets,
      urlOf,
      visit: parts.visit ?? visitor.visit,
      certificates: config.senderCertificates,
      receives: role !== 'deliver',
      limiter,
      accepted: rejections.accepted,
      store,
      routeEvent,
      waitForRuns: createWaitForRuns(
        (program) => routesFiles.current().programs.get(program)?.isAsync === false,
        watch.firstAttempt,
      ),
      clock,
      log,
    })
    const pluginApi = createPluginApi({
      document,
      operations,
      plugins,
      webhooks,
      publisher,
      urlOf,
      role,
      limiter,
      config,
      clock,
      log,
    })
    let isDraining = false
    let replaying: Replaying | undefined
    const server = await createHttpServer({
      document,
      operations,
      handlers: {
        ...createEventOperations({ store, publisher, routeEvent, readPayload, clock }),
        ...createFileOperations(store),
        ...createSubscriptionOperations({
          store,
          prepareTest: createPrepareTest(document, publisher.prepare),
          firstAttempt: watch.firstAttempt,
          refusalOf: createUrlCheck(toConsumers),
          attemptTimeoutMs: config.attemptTimeoutMs,
          signingKeyId: signingKeys[0]?.id ?? null,
          coveredCases,
          clock,
        }),
        ...createWebhookKeyOperations(signingKeys),
        ...createDeliveryOperations({ store, clock }),
        ...createCatalogueOperations({
          document,
          sources,
          secrets: config.secrets,
          urlOf,
        }),
        ...createProbeOperations({ store, clock, isDraining: () => isDraining, metrics }),
        ...createRejectionOperations({ store }),
        ...createReplayOperations({ store, started: () => replaying?.wake(), clock, log }),
        ...createRouteOperations(routesFiles),
        ...jobs.operations,
        ...pluginApi.operations,
        ...createDocsOperations(),
      },
      receiving: { ...webhooks.receiving, ...pluginApi.handlers },
      admit: (exchange) =>
        (exchange.operation?.plugin === undefined ? webhooks.admitWebhook : pluginApi.admit)(exchange),
      webhookRefused: ({ operation, address }, problem) => {
        const name = operation?.source?.name ?? operation?.handshake?.source
        if (name !== undefined) rejections.refused(name, address, problem)
      },
      addressOf: createClientAddress(config.trustedProxies),
      securityHandlers: {
        ...webhooks.securityHandlers,
        ...pluginApi.securityHandlers,
        apiKey: role === 'deliver' ? refuseByRole : createApiKeyCheck(store),
      },
      maxBodyBytes: config.maxBodyBytes,
      headersTimeoutMs: config.headersTimeoutMs,
      requestTimeoutMs: config.requestTimeoutMs,
      replyFault: parts.replyFault,
      log,
      metrics,
    })

    const destinations = createDestinations({
      declared: routesFiles.current,
      async valuesOf({ event: { id } }) {
        const event = await store.findEvent(id)
        if (event === undefined) throw new Error(`there is no event ${id} any more`)
        return eventValues(event, readPayload)
      },
      handler: { handlers: eventHandlersByName, payloads, store, prepare: publisher.prepare, log },
      subscription: {
        way: toConsumers,
        clock,
        userAgent,
        limits: { connectMs: config.connectTimeoutMs, firstByteMs: config.firstByteTimeoutMs },
        signingKeys: signingKeys.map(({ privateKey }) => privateKey),
      },
      job: jobs.destination,
      channelWay: wayToChannels(config, resolve),
    })
    const dispatcher = createDispatcher({
      store,
      onSettled(settlement, settled) {
        watch.settled(settlement.deliveryId)
        countSettled(metrics, settlement, settled)
      },
      attempt: destinations.attempt,
      ownRules: destinations.ownRules,
      announce,
      scheduleMs: config.retryScheduleMs,
      attemptTimeoutMs: config.attemptTimeoutMs,
      concurrency: deliveryConcurrency,
      clock,
      random,
      log,
    })

    url = await listen(server, config.host, config.port)
    if (role !== 'receive') dispatcher.start()
    replaying = startReplaying({ store, clock, log })
    const stopReports = reportFilters({ store, coveredCases, log, metrics })
    const stopHousekeeping = startHousekeeping({ store, retentionMs: config.retentionMs, clock, log })
    log.info('server.started', { url, role, sources: sources.length, operations: operations.length })
    return {
      url,
      newApiKey: apiKey,
      sources,
      failedPlugins: plugins.filter(({ faults }) => faults.length > 0).map(({ name }) => name),
      store,
      drain() {
        isDraining = true
      },
      async close(limitMs) {
        isDraining = true
        const ended = dispatcher.close(limitMs).finally(watch.close)
        await Promise.all([stopListening(server, limitMs), ended, replaying?.close()])
        pluginApi.close()
        routesFiles.close()
        await Promise.all([
          destinations.close(),
          visitor.close(),
          stopHousekeeping(),
          stopReports(),
          rejections.close(),
        ])
        await store.close()
        log.info('server.stopped', { url })
      },
    }
  } catch (error) {
    routesFiles.close()
    await bareStore.close()
    throw error
  }
}
