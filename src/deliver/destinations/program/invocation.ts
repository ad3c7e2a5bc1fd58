import { evaluationFault } from '../../../condition/evaluation-fault.ts'
import type { ParamSource, Program } from '../../../routes-file/program.ts'
import { variableOf } from '../../../routes-file/program.ts'
import type { EventValues } from '../../../routes-file/values.ts'
import type { ClaimedDelivery } from '../../../store/store.ts'
import { paramText } from './param-text.ts'

/** How a program is started for one event. */
export interface Invocation {
  readonly file: string
  readonly arguments: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Undefined: there is nothing to read. */
  readonly stdin: Uint8Array | undefined
}

/** What the event has cannot be given to the program: the next attempt would find it so as well. */
export class Unpassable extends Error {}

/** Linux takes no longer argument or variable, in bytes, with the NUL at its end. */
const maxTextBytes = 128 * 1024
const hint = 'let the program read the payload instead, with "stdin" or "file" in pass'

/**
 * The texts of a program's parameters; those that are absent or null are left out.
 * @param values undefined if no parameter needs them.
 * @throws Unpassable
 */
export function paramsOf(
  program: Program,
  body: Uint8Array,
  values: EventValues | undefined,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [name, source] of program.params) {
    const text = source === 'raw_payload' ? payloadText(name, body) : textOf(name, source, values)
    if (text?.includes('\0')) {
      throw new Unpassable(`params.${name} has a NUL character in it, which no argument can carry: ${hint}`)
    }
    if (text !== undefined) texts.set(name, text)
  }
  return texts
}

/**
 * Argument by argument and variable by variable. `--name=value` is one argument, so that a value is never taken for an
 * option, whatever it begins with.
 * @param payloadFile the path of the payload, if the program gets it as a file.
 * @throws Unpassable
 */
export function invocationOf(
  program: Program,
  delivery: ClaimedDelivery,
  params: ReadonlyMap<string, string>,
  payloadFile: string | undefined,
): Invocation {
  const { command, pass, env } = program
  const [file, ...fixed] = command
  for (const [name, text] of params) refuseTooLong(name, text)
  const options = [...params].map(([name, text]) => `--${name}=${text}`)
  if (payloadFile !== undefined) options.push(`--raw-payload-file=${payloadFile}`)
  return {
    file,
    arguments: pass.has('arguments') ? [...fixed, ...options] : fixed,
    env: {
      ...env,
      ...(pass.has('environment') ? variablesOf(delivery, params) : {}),
      ...(payloadFile === undefined ? {} : { HOOK_RAW_PAYLOAD_FILE: payloadFile }),
    },
    stdin: pass.has('stdin') ? delivery.event.body : undefined,
  }
}

/** What to say when all arguments and variables together are more than the system takes. */
export function tooMuch(params: ReadonlyMap<string, string>): Unpassable {
  const [longest] = [...params].sort(([, a], [, b]) => b.length - a.length)
  const which = longest === undefined ? '' : `, most of it params.${longest[0]}`
  return new Unpassable(`arguments and environment are more than the system takes (E2BIG)${which}: ${hint}`)
}

function variablesOf({ id, attempt, event }: ClaimedDelivery, params: ReadonlyMap<string, string>) {
  return {
    HOOK_EVENT_TYPE: event.type,
    HOOK_EVENT_ID: event.id,
    HOOK_SOURCE: event.source ?? '',
    HOOK_DELIVERY_ID: id,
    HOOK_ATTEMPT: String(attempt),
    ...Object.fromEntries([...params].map(([name, text]) => [variableOf(name), text])),
  }
}

/** By the longer of its two forms. */
function refuseTooLong(name: string, text: string): void {
  const bytes = Buffer.byteLength(`${variableOf(name)}=${text}`) + 1
  if (bytes <= maxTextBytes) return
  throw new Unpassable(`params.${name} has ${Buffer.byteLength(text)} bytes, and an argument 128 KiB at most: ${hint}`)
}

function textOf(name: string, source: Exclude<ParamSource, 'raw_payload'>, values: EventValues | undefined) {
  if (values === undefined) throw new Error(`params.${name} has no values to be made of`)
  try {
    return paramText(source(values))
  } catch (error) {
    throw new Unpassable(`params.${name} has no value: the expression ${evaluationFault(error).reason}`)
  }
}

function payloadText(name: string, body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    throw new Unpassable(`params.${name} is raw_payload, and this payload is no UTF-8: ${hint}`)
  }
}
