import type { Scheme } from './scheme.ts'

/** Something that stands somewhere in a request. */
type Place =
  | { readonly header: string }
  | { readonly body: string }
  | { readonly form: string }
  | { readonly query: string }
  | { readonly numberedHeaders: string }

/** A place in words: `the header X-Hub-Signature-256`. */
export function describePlace(place: Place): string {
  if ('header' in place) return `the header ${place.header}`
  if ('numberedHeaders' in place) return `the headers ${place.numberedHeaders}1, 2 …`
  if ('query' in place) return `the query parameter ${place.query}`
  return 'form' in place ? `the form field ${place.form}` : `${place.body} of the body`
}

/** Where the credential of a scheme stands, in words. */
export function describeCredential(scheme: Scheme): string {
  switch (scheme.kind) {
    case 'hmac':
    case 'public-key': {
      const within = scheme.each === undefined ? '' : ` in each of ${scheme.each}`
      return `${describePlace(scheme.signature)}${within}`
    }
    case 'token':
      return describePlace(scheme.token)
    case 'jwt':
      return describePlace(scheme)
    case 'basic':
      return 'the header Authorization'
    case 'address':
      return 'the sender’s address'
  }
}
