import { ConnectFailed, type ConnectPhase, ConnectTimeout } from '../../outgoing/connecting.ts'
import { ForbiddenTarget } from '../../outgoing/target-rules.ts'
import type { AttemptOutcome, UnreachableReason } from '../outcome.ts'

/** More of an error's message is not kept, in characters. */
const maxDetail = 500

/** Says, of what undici or the connector threw, why there was no answer. */
export function unreachable(error: unknown): AttemptOutcome {
  if (error instanceof ConnectFailed) return notConnected(error)
  const fault = toError(error)
  // The parser's errors do not always have a code.
  const reason = fault.name === 'HTTPParserError' ? 'protocol' : (reasonByCode[codeOf(fault)] ?? byPattern(fault))
  return { kind: 'unreachable', reason, detail: detailOf(fault) }
}

/** Whether what undici threw says that the other side ended the connection. */
export function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/.test(codeOf(error))
}

const phaseInWords: Readonly<Record<ConnectPhase, string>> = {
  dns: 'its name was being resolved',
  connect: 'no address answered',
  proxy: 'the proxy had made no tunnel',
  tls: 'TLS was being agreed on',
}

function notConnected({ phase, cause }: ConnectFailed): AttemptOutcome {
  // With several addresses tried, the first failure stands for all.
  const fault = toError(cause instanceof AggregateError ? cause.errors[0] : cause)
  if (fault instanceof ForbiddenTarget) {
    return { kind: 'unreachable', reason: 'forbidden-address', detail: fault.message }
  }
  if (fault instanceof ConnectTimeout) {
    return { kind: 'unreachable', reason: 'timeout', detail: `${fault.message}: ${phaseInWords[phase]}` }
  }
  const reason = codeOf(fault) === 'ETIMEDOUT' ? 'timeout' : phase
  return { kind: 'unreachable', reason, detail: detailOf(fault) }
}

const reasonByCode: Readonly<Record<string, UnreachableReason>> = {
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
}

function byPattern(fault: Error): UnreachableReason {
  const code = codeOf(fault)
  if (/^(ERR_TLS|ERR_SSL)/.test(code)) return 'tls'
  return /^(HPE_|UND_ERR_(INVALID|RES|HEADERS_OVERFLOW|NOT_SUPPORTED))/.test(code) ? 'protocol' : 'connect'
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

function codeOf(fault: Error): string {
  return 'code' in fault ? String(fault.code) : ''
}

function detailOf(fault: Error): string {
  const code = codeOf(fault)
  const message = withoutPlace(fault.message)
  // Node's own messages say it too.
  return (code === '' ? message : `${code} ${message.replace(` ${code}`, '')}`).slice(0, maxDetail)
}

/** OpenSSL says where in its own source it failed, and ends with a line break: `…:SSL alert…:../deps/…/record.c:916:…`. */
function withoutPlace(message: string): string {
  return message.replace(/:[^:\s]+\.c:\d+:/, ': ').trim()
}
