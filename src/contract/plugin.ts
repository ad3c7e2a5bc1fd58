import type { OperationId, PluginOperations, PluginSettings } from '#generated/catalogue.js'
import type { HandlerContext } from './events.ts'
import type { OperationInput, OperationReply } from './operations.ts'

// A plugin imports this file when it runs, wherever that is: it imports types and nothing else.

/** `<author>.<module>` of a plugin of the contract. */
export type PluginName = keyof PluginOperations & keyof PluginSettings

/** What a plugin may refuse with a problem of its own; the rest the server refuses before it is asked. */
export type PluginProblemCode = 'not_found' | 'conflict' | 'validation_failed'

/** What a handler of a plugin is given besides the request. */
export interface PluginContext<Name extends PluginName> {
  /** What the environment says, by variable; the default where it says nothing. */
  readonly settings: PluginSettings[Name]
  /**
   * Publishes an event of the contract's `webhooks`, typed and validated by it. It is stored before the reply is sent: a
   * handler that throws, or answers 400 or more, has published nothing.
   * @throws Error when `data` breaks the schema of `type`, or the handler has returned.
   */
  readonly publish: HandlerContext<unknown>['publish']
  /** Makes a problem to throw. `detail` names the fault and the value, never a secret or a body. */
  readonly problem: (code: PluginProblemCode, detail: string) => Error
  /** Logs one line with the plugin's name, and with `fields` as a member of its own. Never pass a secret or a body. */
  readonly log: (message: string, fields?: Readonly<Record<string, string | number | boolean>>) => void
}

/** The id of an operation in the contract, by its id in the plugin's openapi.yaml. */
type IdIn<Name extends PluginName, Local extends keyof PluginOperations[Name]> = PluginOperations[Name][Local] &
  OperationId

/**
 * Answers an operation: what it is asked has been validated, and it answers a status and body that its openapi.yaml
 * declares.
 */
export type PluginHandler<Name extends PluginName, Local extends keyof PluginOperations[Name]> = (
  input: OperationInput<IdIn<Name, Local>>,
  context: PluginContext<Name>,
) => OperationReply<IdIn<Name, Local>> | Promise<OperationReply<IdIn<Name, Local>>>

/** What `handlers.ts` of a plugin exports: a handler for each operation. One that is missing does not compile. */
export interface Plugin<Name extends PluginName> {
  readonly operations: { readonly [Local in keyof PluginOperations[Name]]: PluginHandler<Name, Local> }
}

/** Types the handlers of a plugin by its openapi.yaml. */
export function definePlugin<Name extends PluginName>(_name: Name, plugin: NoInfer<Plugin<Name>>): Plugin<Name> {
  return plugin
}
