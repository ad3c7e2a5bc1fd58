/**
 * The names on the way that a JSON pointer says; none of the whole document.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointerNames(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}
