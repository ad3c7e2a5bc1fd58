import { Problem } from '../problem.ts'
import { StorageUnavailable } from './store.ts'

/** The storage's failure as a refusal; undefined of any other error. */
export function storageRefusal(error: unknown): Problem | undefined {
  if (!(error instanceof StorageUnavailable)) return undefined
  return new Problem('storage_unavailable', 'It cannot be stored or read now. Send it again.', { cause: error })
}
