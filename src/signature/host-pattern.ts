/** The name of a cloud's region, such as eu-west-1 or us-gov-east-1. */
const region = '[a-z]+(?:-[a-z]+)+-[0-9]+'

/**
 * Makes the pattern of a host that the contract names; `*` is the name of a region.
 *
 * Any label would be too much: buckets of a storage service are hosts of the same domain, and whoever owns the bucket
 * `sns` has sns.s3.amazonaws.com and sns.s3-us-west-2.amazonaws.com.
 */
export function hostPattern(host: string): RegExp {
  return new RegExp(`^${host.toLowerCase().split('*').map(escapePattern).join(region)}$`)
}

function escapePattern(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, '\\$&')
}
