import { hash } from 'node:crypto'
import { queryOf } from './form.ts'

/**
 * Atlassian's hash of a request: SHA-256 in hex of `METHOD&path&query`, the query sorted, without `jwt`. Undefined if
 * the query is not UTF-8 in percents.
 * @param basePath of the app's base URL, which is left out of the path.
 * @see https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/#qsh
 */
export function queryStringHash(method: string, url: string, basePath: string): string | undefined {
  try {
    return hash('sha256', `${method.toUpperCase()}&${canonicalPath(url, basePath)}&${canonicalQuery(url)}`, 'hex')
  } catch {
    return undefined
  }
}

function canonicalPath(url: string, basePath: string): string {
  const { pathname } = new URL(url)
  const isBelow = basePath !== '' && (pathname === basePath || pathname.startsWith(`${basePath}/`))
  const path = (isBelow ? pathname.slice(basePath.length) : pathname).replaceAll('&', '%26')
  return path.replace(/(?!^)\/$/, '') || '/'
}

function canonicalQuery(url: string): string {
  const byName = new Map<string, string[]>()
  for (const pair of queryOf(url).split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const [name = '', value = ''] = (at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]).map((text) =>
      percentEncode(decodeURIComponent(text.replaceAll('+', ' '))),
    )
    if (name !== 'jwt') byName.set(name, [...(byName.get(name) ?? []), value])
  }
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, values]) => `${name}=${values.sort().join(',')}`)
    .join('&')
}

/** RFC 3986: nothing but letters, digits and `-._~` stays as it is. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
