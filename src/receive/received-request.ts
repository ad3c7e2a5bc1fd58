import type { IncomingHttpHeaders } from 'node:http'
import type { Upload } from './upload.ts'

/** A webhook as it came. */
export interface ReceivedRequest {
  readonly headers: IncomingHttpHeaders
  /** As sent, without the question mark. */
  readonly queryText: string
  readonly pathValues: Readonly<Record<string, string>>
  /** The exact bytes: what is verified is what is stored. */
  readonly body: Buffer
  /** Of the body, where that is not the request's: what is kept of a form with files, or of a query. */
  readonly contentType?: string
  readonly upload?: Upload
}
