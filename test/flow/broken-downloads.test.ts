import { expect, test } from 'vitest'
import { openStore as openRealStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { apiKey, startTestApp } from '../stand-ins/running-app.ts'

/** A file that nobody can read to its end; says when its reader is done with it. */
async function* endlessFile(ended: () => void): AsyncGenerator<Uint8Array> {
  try {
    for (;;) yield Buffer.alloc(64 * 1024)
  } finally {
    ended()
  }
}

test('a client that goes away in the middle of a download leaves no file open', async () => {
  const ended = Promise.withResolvers<string>()
  const openStore = async (place: Parameters<typeof openRealStore>[0]): Promise<Store> => ({
    ...(await openRealStore(place)),
    readFile: async () => endlessFile(() => ended.resolve('ended')),
  })
  const app = await startTestApp({}, { openStore })
  const away = new AbortController()
  const response = await fetch(`${app.url}/v1/files/file_00000000-0000-7000-8000-000000000000`, {
    headers: { authorization: `Bearer ${apiKey}` },
    signal: away.signal,
  })
  expect((await response.body?.getReader().read())?.value?.length).toBeGreaterThan(0)
  away.abort()
  expect(await ended.promise).toBe('ended')
})
