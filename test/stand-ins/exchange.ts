import { Readable } from 'node:stream'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createExchange } from '../../src/contract/exchange.ts'

type Asked = Pick<Exchange, 'method' | 'path' | 'queryText' | 'headers'> & { readonly body?: Buffer | undefined }

/** An exchange of a request that came over no connection. */
export function createTestExchange({ body = Buffer.alloc(0), ...asked }: Asked): Exchange {
  const rawHeaders = Object.entries(asked.headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, one]),
  )
  return createExchange({
    ...asked,
    rawHeaders,
    address: '127.0.0.1',
    readBody: async () => body,
    openBody: () => Readable.from([body]),
  })
}
