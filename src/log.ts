import { pino } from 'pino'

/** What happened, as `noun.verb`: one line each. */
export type LogEvent =
  | 'server.started'
  | 'server.stopped'
  | 'request.refused'
  | 'request.failed'
  | 'webhook.received'
  | 'rejections.dropped'
  | 'source.rejecting'
  | 'handshake.answered'
  | 'handshake.unconfirmed'
  | 'handshake.visited'
  | 'event.published'
  | 'batch.published'
  | 'filter.failed'
  | 'subscription.filter_broken'
  | 'subscription.sealed'
  | 'encryption.unfinished'
  | 'subscription.change_ended'
  | 'retention.removed'
  | 'routes.read'
  | 'routes.faulty'
  | 'route.failed'
  | 'replay.started'
  | 'replay.step'
  | 'replay.ended'
  | 'replay.failed'
  | 'delivery.attempted'
  | 'dispatcher.failed'
  | 'housekeeping.failed'
  | 'files.removed'
  | 'plugin.failed'
  | 'plugin.said'
  | 'handler.said'
  | 'handler.failed'
  | 'program.failed'
  | 'job.started'
  | 'job.said'
  | 'job.threw'
  | 'progress.failed'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Ids, outcomes, counts and `…_ms`. Never a secret, never a body. `cause` is an error, logged with its stack. */
export type LogFields = Readonly<Record<string, unknown>> & { readonly cause?: unknown }

export interface Log {
  debug(event: LogEvent, fields: LogFields): void
  info(event: LogEvent, fields: LogFields): void
  warn(event: LogEvent, fields: LogFields): void
  error(event: LogEvent, fields: LogFields): void
}

/** Where log lines go. */
export interface LogStream {
  write(line: string): void
}

/** How much is held for a standard output that takes nothing; what comes beyond it is dropped. */
const maxHeldBytes = 16 * 1024 * 1024
/** So much of one turn of the event loop is passed on before its end: what is held at once is dropped at once. */
const passEarlyLength = 64 * 1024

/** JSON lines on `stream`; standard output if none is given. */
export function createLog(level: LogLevel, stream: LogStream = standardOutput()): Log {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: createTimestamp(),
      formatters: { level: (label) => ({ level: label }) },
      serializers: { cause: pino.stdSerializers.errWithCause },
    },
    stream,
  )
  return {
    debug: (event, fields) => logger.debug(fields, event),
    info: (event, fields) => logger.info(fields, event),
    warn: (event, fields) => logger.warn(fields, event),
    error: (event, fields) => logger.error(fields, event),
  }
}

/** The member of a line that says when it was logged: many lines of a busy server are of one millisecond. */
function createTimestamp(): () => string {
  let atMs = Number.NaN
  let member = ''
  return () => {
    const nowMs = Date.now()
    if (nowMs !== atMs) member = `,"time":"${new Date(nowMs).toISOString()}"`
    atMs = nowMs
    return member
  }
}

/**
 * Lines are written behind, so that a slow terminal holds nothing up, and those of one turn of the event loop together:
 * a write costs more than its lines. A log that cannot be written, such as on a full disk, stops nothing either: its
 * lines are held, and each further write tries again.
 */
function standardOutput(): LogStream {
  const stream = pino.destination({ dest: 1, sync: false, maxLength: maxHeldBytes })
  const flushSync = stream.flushSync.bind(stream)
  let isFailing = false
  stream.on('error', () => {
    isFailing = true
  })
  stream.on('write', () => {
    isFailing = false
  })
  let lines = ''
  const pass = () => {
    if (lines !== '') stream.write(lines)
    lines = ''
  }
  // pino calls it at the exit. Its own would try for ever on a log that cannot be written.
  stream.flushSync = () => {
    pass()
    if (!isFailing) flushSync()
  }
  return {
    write(line) {
      if (lines === '') setImmediate(pass)
      lines += line
      if (lines.length > passEarlyLength) pass()
    },
  }
}
