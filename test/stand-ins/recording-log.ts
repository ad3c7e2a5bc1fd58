import type { Log, LogEvent, LogFields } from '../../src/log.ts'

export interface LoggedLine extends LogFields {
  readonly level: keyof Log
  readonly event: LogEvent
}

/** A log that a test looks into. */
export function createRecordingLog(): { readonly log: Log; readonly logged: readonly LoggedLine[] } {
  const logged: LoggedLine[] = []
  const at = (level: keyof Log) => (event: LogEvent, fields: LogFields) => void logged.push({ level, event, ...fields })
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, logged }
}
