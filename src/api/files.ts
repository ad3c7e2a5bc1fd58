import { Readable } from 'node:stream'
import type { OperationHandlers } from '../contract/operations.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

/** Files that came with events. */
export function createFileOperations(store: Pick<Store, 'readFile'>): Pick<OperationHandlers, 'getFile'> {
  return {
    async getFile({ path }) {
      const chunks = await store.readFile(path.id)
      if (chunks === undefined) throw new Problem('not_found', `There is no file ${path.id}.`)
      // Senders' bytes are never shown by a browser, whatever they are.
      const headers = { 'content-disposition': 'attachment', 'content-security-policy': "default-src 'none'; sandbox" }
      return { status: 200, mediaType: 'application/octet-stream', bytes: Readable.from(chunks), headers }
    },
  }
}
