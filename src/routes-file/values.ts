/** What the expressions of the file see of an event. */
export interface EventValues {
  readonly event: {
    /** `evt_…` */
    readonly id: string
    /** Empty, if it was published. */
    readonly source: string
    readonly type: string
    readonly direction: 'in' | 'out'
    /** RFC 3339. */
    readonly time: string
  }
  /** The payload, as its media type says: JSON, the fields of a form, a text. */
  readonly body: unknown
  /** Of a request; their names are in lower case. Those that carry secrets are not stored. */
  readonly headers: Readonly<Record<string, string>>
}

/** The names of the variables. */
export const eventVariables = ['event', 'body', 'headers'] as const

/**
 * A value of an event; undefined where it is absent.
 * @throws what `evaluationFault` reads, when it cannot be evaluated.
 */
export type ValueOf = (values: EventValues) => unknown
