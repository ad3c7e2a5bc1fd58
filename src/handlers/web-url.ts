const character = "(?:[\\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})"
const webUrls = new RegExp(`^https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?]${character}*)?(?:#${character}*)?$`)

/**
 * A sender's URL if it can be published: one of the web, at most 2,048 characters long, that fits `format: uri`; or
 * null.
 * @see https://www.rfc-editor.org/rfc/rfc3986#appendix-A
 */
export function webUrl(text: string | null | undefined): string | null {
  return typeof text === 'string' && text.length <= 2048 && webUrls.test(text) ? text : null
}
