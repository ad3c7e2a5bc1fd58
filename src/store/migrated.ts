/** What a migration did to a database. */
export interface Migrated {
  /** The version that it had; 0 if it was empty. */
  readonly from: number
  /** The version of this program, which it has now. As many migrations were applied as lie between. */
  readonly to: number
}
