import type { ApiReply } from '../stand-ins/running-app.ts'
import { toReply } from '../stand-ins/running-app.ts'

/** Calls the management API of a server that runs as a process. */
export function createApiClient(url: string, apiKey: string) {
  async function api(method: string, path: string, body?: unknown): Promise<ApiReply> {
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
    const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
    return toReply(await fetch(`${url}${path}`, { method, headers, ...withBody }))
  }
  return {
    api,
    /** Every record of a list, page by page. */
    // biome-ignore lint/suspicious/noExplicitAny: records of every list.
    async all(path: string): Promise<any[]> {
      const found = []
      let cursor = ''
      for (;;) {
        const mark = path.includes('?') ? '&' : '?'
        const { json } = await api('GET', `${path}${mark}limit=100${cursor}`)
        found.push(...json.data)
        if (json.next_cursor === null) return found
        cursor = `&cursor=${encodeURIComponent(json.next_cursor)}`
      }
    },
  }
}
