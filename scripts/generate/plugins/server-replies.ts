import type { Json } from './read.ts'

/** What the server itself answers in place of a plugin: the plugin need not say so. */
export function serverReplies(operation: Json, security: readonly Json[]): Json {
  const schemes = security.flatMap(Object.keys)
  const byKey = schemes.includes('apiKey')
  const replies = {
    400: 'BadRequest',
    ...(byKey ? { 401: 'Unauthorized' } : {}),
    ...(schemes.length > 0 && !byKey ? { 403: 'NotAuthentic' } : {}),
    ...(operation.requestBody === undefined
      ? {}
      : { 413: 'BodyTooLarge', 415: 'UnsupportedMediaType', 422: 'Invalid' }),
    ...(byKey ? {} : { 429: 'RateLimited' }),
    500: schemes.length > 0 && !byKey ? 'ReceiverFault' : 'Fault',
    503: 'PluginFailed',
  }
  return Object.fromEntries(
    Object.entries(replies).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  )
}

/** The components that `serverReplies` refers to and that the contract has for the sake of plugins alone. */
export const ownReplies = {
  PluginFailed: {
    description:
      'The plugin could not be loaded (`GET /v1/plugins` says why) or did not answer in time, or the process only delivers or stops.',
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        example: {
          type: 'urn:hookpact:problem:plugin_failed',
          title: 'The plugin does not work',
          status: 503,
          code: 'plugin_failed',
          detail: 'The plugin dev.sample_webhook could not be loaded. GET /v1/plugins says why.',
        },
      },
    },
  },
}
