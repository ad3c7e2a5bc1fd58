import type { Channel } from '../../../routes-file/channel.ts'
import type { AttemptOutcome } from '../../outcome.ts'
import { answered } from '../../outcome.ts'

/**
 * What a chat's answer means: some say 200 and refuse all the same, and some say in the body how long to wait, which is
 * more exact than the header.
 */
export function verdict(kind: Channel['kind'], outcome: AttemptOutcome): AttemptOutcome {
  if (outcome.kind !== 'accepted' && outcome.kind !== 'refused') return outcome
  const body = kind === 'json' ? undefined : readObject(outcome.output)
  const retryAfterMs = waitIn(body)
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs }
  if (outcome.kind === 'refused') {
    return { ...outcome, ...wait, error: `the chat ${answered(outcome.statusCode)}${because(reasonIn(body))}` }
  }
  const reason = refusalIn(kind, outcome.output, body)
  if (reason === undefined) return outcome
  const statusCode = outcome.statusCode ?? 200
  return {
    kind: 'refused',
    statusCode,
    output: outcome.output,
    ...wait,
    error: `the chat answered ${statusCode}, and refused the message${because(reason)}`,
  }
}

/** Why a chat that answered 2xx did not take the message; undefined if it did. */
function refusalIn(
  kind: Channel['kind'],
  output: string | null,
  body: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  if ((kind === 'slack' || kind === 'telegram') && body?.ok === false) return reasonIn(body)
  // An incoming webhook of Teams says 200 and the error of the service behind it.
  if (kind === 'teams' && /delivery failed|HTTP error \d{3}/i.test(output ?? '')) return oneLine(output ?? '')
  return undefined
}

/** Where chats say it: Telegram in `description`, Slack in `error`, Discord in `message`. */
function reasonIn(body: Readonly<Record<string, unknown>> | undefined): string {
  const reason = [body?.description, body?.error, body?.message].find((said) => typeof said === 'string')
  return oneLine(reason ?? '')
}

function because(reason: string): string {
  return reason === '' ? '' : `: ${reason}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** In seconds: Telegram says it in `parameters.retry_after`, Discord in `retry_after`. */
function waitIn(body: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const parameters = body?.parameters
  const inside = typeof parameters === 'object' && parameters !== null ? parameters : {}
  const seconds = 'retry_after' in inside ? inside.retry_after : body?.retry_after
  return typeof seconds === 'number' && seconds >= 0 ? Math.ceil(seconds * 1000) : undefined
}

function readObject(output: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(output ?? '')
    // An object has members of any kind.
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
