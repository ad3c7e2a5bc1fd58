/**
 * The forms of a URL that a sender may have signed: as it is, without its port, with the port that its protocol has
 * by default. The rest stays as it is written, a user included.
 */
export function urlVariants(url: string): string[] {
  const [, protocol = '', authority = '', rest = ''] = /^(https?:\/\/)([^/?#]*)(.*)$/s.exec(url) ?? []
  if (protocol === '') return [url]
  const host = authority.replace(/:\d+$/, '')
  const port = protocol === 'https://' ? 443 : 80
  return [...new Set([url, `${protocol}${host}${rest}`, `${protocol}${host}:${port}${rest}`])]
}
