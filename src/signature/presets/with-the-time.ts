import type { DigestEncoding } from '../scheme.ts'
import type { HmacPreset } from './preset.ts'

const sha256 = { kind: 'hmac', hash: 'sha256', key: { encoding: 'utf8' } } as const

/** Standard Webhooks: id, time and body, under a key in base64. */
function standardWebhooks(family: string): HmacPreset {
  return {
    ...sha256,
    key: { encoding: 'base64', strip: 'whsec_' },
    signature: { header: `${family}-signature`, format: 'tagged', tag: 'v1', encoding: 'base64' },
    timestamp: { header: `${family}-timestamp`, unit: 'seconds', toleranceSeconds: 300 },
    content: [{ header: `${family}-id` }, { text: '.' }, 'timestamp', { text: '.' }, 'body'],
  }
}

/** `v0:time:body`. */
function versioned(signature: string, timestamp: string): HmacPreset {
  return {
    ...sha256,
    signature: { header: signature, prefix: 'v0=', encoding: 'hex' },
    timestamp: { header: timestamp, unit: 'seconds', toleranceSeconds: 300 },
    content: [{ text: 'v0:' }, 'timestamp', { text: ':' }, 'body'],
  }
}

interface Paired {
  readonly time: string
  readonly key: string
  readonly unit?: 'seconds' | 'milliseconds'
  readonly toleranceSeconds?: number
  readonly separator?: string
  readonly join?: string
  readonly encoding?: DigestEncoding
}

/** Time and signatures as pairs in one header; signed is the time, a text between, and the body. */
function paired(header: string, { time, key, unit = 'seconds', ...more }: Paired): HmacPreset {
  const { separator = ',', join = '.', encoding = 'hex', toleranceSeconds } = more
  const tolerance = toleranceSeconds === undefined ? {} : { toleranceSeconds }
  return {
    ...sha256,
    signature: { header, format: 'pairs', separator, key, encoding },
    timestamp: { pair: time, unit, ...tolerance },
    content: ['timestamp', { text: join }, 'body'],
  }
}

/** Senders that sign the time with the body. */
export const withTheTimePresets = {
  calendly: paired('Calendly-Webhook-Signature', { time: 't', key: 'v1', toleranceSeconds: 180 }),
  'convoy-advanced': paired('X-Convoy-Signature', { time: 't', key: 'v1', toleranceSeconds: 300, join: ',' }),
  'customer-io': versioned('X-CIO-Signature', 'X-CIO-Timestamp'),
  'gitlab-signed': standardWebhooks('webhook'),
  paddle: paired('Paddle-Signature', { time: 'ts', key: 'h1', toleranceSeconds: 300, separator: ';', join: ':' }),
  recurly: {
    ...sha256,
    signature: { header: 'Recurly-Signature', format: 'positional', encoding: 'hex' },
    timestamp: { position: 1, unit: 'seconds', toleranceSeconds: 300 },
    content: ['timestamp', { text: '.' }, 'body'],
  },
  sanity: paired('Sanity-Webhook-Signature', {
    time: 't',
    key: 'v1',
    unit: 'milliseconds',
    encoding: 'base64url',
  }),
  slack: versioned('X-Slack-Signature', 'X-Slack-Request-Timestamp'),
  'standard-webhooks': standardWebhooks('webhook'),
  stripe: paired('Stripe-Signature', { time: 't', key: 'v1', toleranceSeconds: 300 }),
  svix: standardWebhooks('svix'),
  twitch: {
    ...sha256,
    signature: { header: 'Twitch-Eventsub-Message-Signature', prefix: 'sha256=', encoding: 'hex' },
    timestamp: { header: 'Twitch-Eventsub-Message-Timestamp', unit: 'iso', toleranceSeconds: 600 },
    content: [{ header: 'Twitch-Eventsub-Message-Id' }, 'timestamp', 'body'],
  },
  workos: paired('WorkOS-Signature', { time: 't', key: 'v1', unit: 'milliseconds', toleranceSeconds: 180 }),
  zendesk: {
    ...sha256,
    signature: { header: 'X-Zendesk-Webhook-Signature', encoding: 'base64' },
    timestamp: { header: 'X-Zendesk-Webhook-Signature-Timestamp', unit: 'iso', toleranceSeconds: 300 },
    content: ['timestamp', 'body'],
  },
  zoom: versioned('x-zm-signature', 'x-zm-request-timestamp'),
} as const satisfies Record<string, HmacPreset>
