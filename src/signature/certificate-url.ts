import { readHeader } from './header.ts'
import { hostPattern } from './host-pattern.ts'
import { parsePointer, valueAt } from './pointer.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'
import type { RequestHead } from './request.ts'
import type { CertificateUrl } from './scheme.ts'

/** Longer than any sender's. It is asked for, and kept. */
const maxLength = 512

/**
 * Makes the reader of a certificate's URL. Refused is every one that is not https on a host of the list with a path
 * of the pattern: with a port, a user, a query or a fragment, very long, or written in another way than browsers would.
 */
export function createCertificateUrlReader(
  place: CertificateUrl,
): (head: RequestHead, element: unknown) => string | Refused {
  const hosts = place.hosts.map(hostPattern)
  const path = new RegExp(`^(?:${place.path})$`)
  const name = 'header' in place ? place.header.toLowerCase() : undefined
  const pointer = 'body' in place ? parsePointer(place.body) : []

  return (head, element) => {
    const text = name === undefined ? valueAt(element, pointer) : readHeader(head, name)
    if (isRefused(text)) return text
    if (text === undefined) return refuse('missing-content')
    const url = typeof text === 'string' && text.length <= maxLength ? URL.parse(text) : null
    if (url === null || url.href !== text || url.protocol !== 'https:') return refuse('certificate-refused')
    if (url.username !== '' || url.password !== '' || url.port !== '' || url.search !== '' || url.hash !== '') {
      return refuse('certificate-refused')
    }
    return hosts.some((host) => host.test(url.hostname)) && path.test(url.pathname)
      ? text
      : refuse('certificate-refused')
  }
}
