import type { OperationId, PluginOperations, PluginSettings } from '#generated/catalogue.js'
import type { HandlerContext } from './events.ts'
import type { OperationInput, OperationReply } from './operations.ts'

// A plugin imports this file when it runs, wherever that is: it imports types and nothing else.

/** `<author>.<module>` of a plugin of the contract. */
export type PluginName = keyof PluginOperations & keyof PluginSettings

/** What a plugin may refuse with a problem of its own; the rest the server refuses before it is asked. */
export type PluginProblemCode = 'not_found' | 'conflict' | 'validation_failed'

/** One place of a body, and what is wrong there. */
export interface PluginFault {
  /** A JSON pointer into the body, such as `/name`. */
  readonly pointer: string
  /** What follows the place in a sentence, such as `is taken already`. */
  readonly message: string
}

/** What a handler of a plugin is given besides the request. */
export interface PluginContext<Name extends PluginName> {
  /** What the environment says, by variable; the default where it says nothing. */
  readonly settings: PluginSettings[Name]
  /**
   * Publishes an event of the contract's `webhooks`, typed and validated by it. It is stored before the reply is sent: a
   * handler that throws, or answers 400 or more, has published nothing.
   * @throws Error when `data` breaks the schema of `type`, or the handler has returned or been called off.
   */
  readonly publish: HandlerContext<unknown>['publish']
  /**
   * Makes a problem to throw, whose status the operation declares. `detail` names the fault and the value, never a secret or a
   * body.
   * @param faults where in the body, of `validation_failed`.
   */
  readonly problem: (code: PluginProblemCode, detail: string, faults?: readonly PluginFault[]) => Error
  /** Aborted when the handler has taken 30 seconds, or the process stops: nobody waits for the answer any more. */
  readonly signal: AbortSignal
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
  input: Omit<OperationInput<IdIn<Name, Local>>, 'exchange'>,
  context: PluginContext<Name>,
) => OperationReply<IdIn<Name, Local>> | Promise<OperationReply<IdIn<Name, Local>>>

/** A handler for each operation of a plugin. One that is missing does not compile. */
export interface PluginHandlers<Name extends PluginName> {
  readonly operations: { readonly [Local in keyof PluginOperations[Name]]: PluginHandler<Name, Local> }
}

/** What `handlers.ts` of a plugin exports. */
export interface Plugin<Name extends PluginName> extends PluginHandlers<Name> {
  readonly name: Name
}

/** Types the handlers of a plugin by its openapi.yaml. */
export function definePlugin<Name extends PluginName>(
  name: Name,
  handlers: NoInfer<PluginHandlers<Name>>,
): Plugin<Name> {
  return { ...handlers, name }
}
