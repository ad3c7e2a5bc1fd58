/*
 * Where a sealed text is stored. It is authenticated with the text, which opens at no other place: the words must stay
 * as they are.
 */

export const placeOfSecret = (subscriptionId: string): string => `subscription ${subscriptionId} secret`
export const placeOfHeader = (subscriptionId: string, name: string): string =>
  `subscription ${subscriptionId} header ${name}`
export const placeOfSigningKey = (keyId: string): string => `signing key ${keyId}`
