import type { Clock } from '../clock.ts'
import type { SecurityHandler } from '../contract/backend.ts'
import type { OpenApiDocument, Operation } from '../contract/document.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import { maxManagementBodyBytes } from '../contract/validator.ts'
import type { Log } from '../log.ts'
import type { LoadedPlugin } from '../plugins/load.ts'
import { Problem } from '../problem.ts'
import type { Publisher } from '../publish/publish.ts'
import type { RateLimiter } from '../receive/rate-limit.ts'
import type { Guards, Source } from '../receive/sources.ts'
import { readGuards, secretVariables } from '../receive/sources.ts'
import { headOf } from './admission.ts'
import { assertAllowed } from './limits.ts'
import { createPluginAnswers } from './plugin-answers.ts'
import { refuseByRole } from './security.ts'
import type { Webhooks } from './webhooks.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface PluginApiParts {
  readonly document: OpenApiDocument
  readonly operations: readonly Operation[]
  readonly plugins: readonly LoadedPlugin[]
  readonly webhooks: Pick<Webhooks, 'admission'>
  readonly publisher: Pick<Publisher, 'prepare' | 'publishPrepared'>
  /** Where an operation of this server is reached. */
  readonly urlOf: (operation: Pick<Source, 'path' | 'urlVariable'>) => string
  /** Who only delivers answers nothing here. */
  readonly role: 'all' | 'receive' | 'deliver'
  readonly limiter: Pick<RateLimiter, 'checkAddress'>
  readonly config: { readonly environment: Environment }
  readonly clock: Clock
  readonly log: Log
}

const nothing = Buffer.alloc(0)

/** Answers the operations of plugins, checks the security schemes that are theirs, and lists them. */
export function createPluginApi(parts: PluginApiParts) {
  const { document, urlOf, limiter } = parts
  const { admission } = parts.webhooks
  const plugins = new Map(parts.plugins.map((plugin) => [plugin.name, plugin]))
  const operations = parts.operations.filter(({ plugin }) => plugin !== undefined)
  const guarded = operations.filter(({ security }) => security.some((required) => !('apiKey' in required)))
  const guards = new Map(guarded.map((operation) => [operation.operationId, readGuards(document, operation)]))
  const schemes = new Set(guarded.flatMap(({ security }) => security.flatMap(Object.keys)))

  /** Once for each exchange: security alternatives ask again and again. */
  const asked = new WeakMap<Exchange, Promise<void>>()
  const admit = (exchange: Exchange): Promise<void> => {
    const answer = asked.get(exchange) ?? admitOnce(exchange)
    asked.set(exchange, answer)
    return answer
  }
  const check: SecurityHandler = async (_context, exchange) => {
    await admit(exchange)
    return true
  }

  async function admitOnce(exchange: Exchange): Promise<void> {
    const { operation } = exchange
    // Its key is checked by itself: whoever has none is told nothing of the plugin.
    if (operation?.security.some((required) => 'apiKey' in required)) return
    servingPlugin(operation?.plugin)
    // Before anything is verified, so that nobody guesses secrets for long.
    assertAllowed(limiter.checkAddress(exchange.address), exchange)
    if (operation?.security.length === 0) return
    const subject = { guards: guardsOf(operation), refusalStatus: undefined }
    const head = headOf(exchange, urlOf({ path: exchange.path, urlVariable: undefined }))
    admission.prejudge(subject, head)
    const readsBody = subject.guards.flat().some(({ verifier }) => verifier.readsBody)
    if (readsBody) exchange.bytes ??= await exchange.readBody(maxManagementBodyBytes)
    await admission.verify(subject, { ...head, body: exchange.bytes ?? nothing })
  }

  /** @throws Error where nothing guards it: an empty list would let everybody pass. */
  function guardsOf(operation: Operation | undefined): Guards {
    const found = guards.get(operation?.operationId ?? '')
    if (found === undefined || found.length === 0) throw new Error(`nothing guards ${operation?.operationId}`)
    return found
  }

  function servingPlugin(name = ''): LoadedPlugin {
    if (parts.role === 'deliver') refuseByRole()
    const plugin = plugins.get(name)
    if (plugin !== undefined && plugin.faults.length === 0) return plugin
    throw new Problem('plugin_failed', `The plugin ${name} could not be loaded. GET /v1/plugins says why.`)
  }

  /** The variables of the secrets by which a plugin knows its callers. */
  function secretsOf(name: string): string[] {
    const own = guarded.filter(({ plugin }) => plugin === name)
    return secretVariables({ guards: own.flatMap((operation) => guardsOf(operation)) })
  }

  const answers = createPluginAnswers({ servingPlugin, publisher: parts.publisher, clock: parts.clock, log: parts.log })
  return {
    operations: createPluginOperations(parts.plugins, secretsOf, parts.config.environment),
    handlers: Object.fromEntries(operations.map((one) => [one.operationId, answers.handlerOf(one)])),
    securityHandlers: Object.fromEntries([...schemes].map((scheme) => [scheme, check])),
    /** Lets pass who may ask a plugin, whether it is open or guarded by a scheme of its own. */
    admit,
    close: answers.close,
  }
}

/** The operation on plugins themselves. */
function createPluginOperations(
  plugins: readonly LoadedPlugin[],
  secretsOf: (plugin: string) => readonly string[],
  environment: Environment,
): Pick<OperationHandlers, 'listPlugins'> {
  const isSet = (variable: string) => (environment[variable]?.trim() ?? '') !== ''
  return {
    listPlugins() {
      const data = plugins.map(({ name, title, description, faults, settings }) => ({
        name,
        title,
        description,
        path: `/api/plugin/${name}/webhook`,
        state: faults.length === 0 ? ('serving' as const) : ('failed' as const),
        faults: [...faults],
        settings: [
          ...Object.entries(settings).map(([variable, setting]) => ({
            name: variable,
            description: setting.description,
            secret: setting.secret,
            required: setting.default === undefined,
            configured: isSet(variable),
          })),
          ...secretsOf(name).map((variable) => ({
            name: variable,
            description: 'By it the plugin knows who calls. While it is not set, whoever must be known is refused.',
            secret: true,
            required: false,
            configured: isSet(variable),
          })),
        ],
      }))
      return { status: 200, json: { data, next_cursor: null } }
    },
  }
}
