import type { DigestEncoding, Hash, KeyEncoding } from '../scheme.ts'
import type { HmacPreset } from './preset.ts'

/** An HMAC over the raw body alone, in one header. Such a request can be replayed: tell repeats by their id. */
function overTheBody(
  header: string,
  hash: Hash,
  encoding: DigestEncoding,
  { prefix = '', key = 'utf8' }: { readonly prefix?: string; readonly key?: KeyEncoding } = {},
): HmacPreset {
  return { kind: 'hmac', hash, key: { encoding: key }, signature: { header, prefix, encoding } }
}

/** Senders that sign the raw body and nothing else. */
export const overTheBodyPresets = {
  airtable: overTheBody('X-Airtable-Content-MAC', 'sha256', 'hex', { prefix: 'hmac-sha256=', key: 'base64' }),
  'authorize-net': overTheBody('X-ANET-Signature', 'sha512', 'hex', { prefix: 'sha512=', key: 'hex' }),
  bitbucket: overTheBody('X-Hub-Signature', 'sha256', 'hex', { prefix: 'sha256=' }),
  'convoy-simple': overTheBody('X-Convoy-Signature', 'sha256', 'hex'),
  dropbox: overTheBody('X-Dropbox-Signature', 'sha256', 'hex'),
  gitea: overTheBody('X-Gitea-Signature', 'sha256', 'hex'),
  github: overTheBody('X-Hub-Signature-256', 'sha256', 'hex', { prefix: 'sha256=' }),
  'github-legacy-sha1': overTheBody('X-Hub-Signature', 'sha1', 'hex', { prefix: 'sha1=' }),
  gogs: overTheBody('X-Gogs-Signature', 'sha256', 'hex'),
  intercom: overTheBody('X-Hub-Signature', 'sha1', 'hex', { prefix: 'sha1=' }),
  jira: overTheBody('X-Hub-Signature', 'sha256', 'hex', { prefix: 'sha256=' }),
  line: overTheBody('X-Line-Signature', 'sha256', 'base64'),
  meta: overTheBody('X-Hub-Signature-256', 'sha256', 'hex', { prefix: 'sha256=' }),
  'ms-teams': overTheBody('Authorization', 'sha256', 'base64', { prefix: 'HMAC ', key: 'base64' }),
  patreon: overTheBody('X-Patreon-Signature', 'md5', 'hex'),
  paystack: overTheBody('X-Paystack-Signature', 'sha512', 'hex'),
  sentry: overTheBody('Sentry-Hook-Signature', 'sha256', 'hex'),
  shopify: overTheBody('X-Shopify-Hmac-Sha256', 'sha256', 'base64'),
  'shopify-events': overTheBody('Shopify-Hmac-Sha256', 'sha256', 'base64'),
  typeform: overTheBody('Typeform-Signature', 'sha256', 'base64', { prefix: 'sha256=' }),
  vercel: overTheBody('X-Vercel-Signature', 'sha1', 'hex'),
  woocommerce: overTheBody('X-WC-Webhook-Signature', 'sha256', 'base64'),
  x: overTheBody('X-Twitter-Webhooks-Signature', 'sha256', 'base64', { prefix: 'sha256=' }),
  xero: overTheBody('X-Xero-Signature', 'sha256', 'base64'),
  circleci: {
    kind: 'hmac',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'CircleCI-Signature', format: 'pairs', key: 'v1', encoding: 'hex' },
  },
  docusign: {
    kind: 'hmac',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { numberedHeaders: 'X-DocuSign-Signature-', most: 100, encoding: 'base64' },
  },
  // The time stands in the body, and is signed with it; Linear-Timestamp is not.
  linear: {
    kind: 'hmac',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'Linear-Signature', encoding: 'hex' },
    timestamp: { body: '/webhookTimestamp', unit: 'milliseconds', toleranceSeconds: 60 },
    content: ['body'],
  },
  pagerduty: {
    kind: 'hmac',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'X-PagerDuty-Signature', format: 'pairs', key: 'v1', encoding: 'hex' },
  },
} as const satisfies Record<string, HmacPreset>
