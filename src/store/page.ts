/** A page: at most `limit` records whose id is below `before`, newest first. */
export interface Page {
  readonly limit: number
  readonly before?: string | undefined
}
