import type { PublicKeyScheme } from '../scheme.ts'
import type { Preset } from './preset.ts'

/** Standard Webhooks with Ed25519: the secret is the sender's public key, `whpk_…`. */
function standardWebhooks(family: string): Omit<PublicKeyScheme, 'secret'> {
  return {
    kind: 'public-key',
    algorithm: 'ed25519',
    key: { encoding: 'base64', strip: 'whpk_' },
    signature: { header: `${family}-signature`, format: 'tagged', tag: 'v1a', encoding: 'base64' },
    timestamp: { header: `${family}-timestamp`, unit: 'seconds', toleranceSeconds: 300 },
    content: [{ header: `${family}-id` }, { text: '.' }, 'timestamp', { text: '.' }, 'body'],
  }
}

/** Senders that sign with a private key. */
export const publicKeyPresets = {
  discord: {
    kind: 'public-key',
    algorithm: 'ed25519',
    key: { encoding: 'hex' },
    signature: { header: 'X-Signature-Ed25519', encoding: 'hex' },
    timestamp: { header: 'X-Signature-Timestamp', unit: 'seconds' },
    content: ['timestamp', 'body'],
  },
  // The secret is the webhook's id. Of the body a CRC-32 is signed, which other bodies can be made to have.
  paypal: {
    kind: 'public-key',
    algorithm: 'rsa-sha256',
    certificateUrl: {
      header: 'PayPal-Cert-Url',
      hosts: ['api.paypal.com', 'api.sandbox.paypal.com'],
      path: '/v1/notifications/certs/[A-Za-z0-9_-]+',
    },
    signature: { header: 'PayPal-Transmission-Sig', encoding: 'base64' },
    content: [
      { header: 'PayPal-Transmission-Id' },
      { text: '|' },
      { header: 'PayPal-Transmission-Time' },
      { text: '|' },
      'secret',
      { text: '|' },
      'body-crc32',
    ],
    strength: 'authenticated',
  },
  sendgrid: {
    kind: 'public-key',
    algorithm: 'ecdsa-p256-sha256',
    key: { encoding: 'spki-base64' },
    signature: { header: 'X-Twilio-Email-Event-Webhook-Signature', encoding: 'base64' },
    timestamp: { header: 'X-Twilio-Email-Event-Webhook-Timestamp', unit: 'seconds' },
    content: ['timestamp', 'body'],
  },
  // The secret is the ARN of the topic: everybody's topics are signed with the same certificate.
  sns: {
    kind: 'public-key',
    algorithm: { body: '/SignatureVersion', values: { '1': 'rsa-sha1', '2': 'rsa-sha256' } },
    certificateUrl: {
      body: '/SigningCertURL',
      hosts: ['sns.*.amazonaws.com', 'sns.*.amazonaws.com.cn'],
      path: '/[A-Za-z0-9_-]+\\.pem',
    },
    bind: { body: '/TopicArn' },
    signature: { body: '/Signature', encoding: 'base64' },
    content: [{ lines: ['Message', 'MessageId', 'Subject', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'] }],
  },
  'standard-webhooks-v1a': standardWebhooks('webhook'),
  'svix-v1a': standardWebhooks('svix'),
  telnyx: {
    kind: 'public-key',
    algorithm: 'ed25519',
    key: { encoding: 'base64' },
    signature: { header: 'Telnyx-Signature-Ed25519', encoding: 'base64' },
    timestamp: { header: 'Telnyx-Timestamp', unit: 'seconds', toleranceSeconds: 300 },
    content: ['timestamp', { text: '|' }, 'body'],
  },
  wise: {
    kind: 'public-key',
    algorithm: 'rsa-sha256',
    key: { encoding: 'pem' },
    signature: { header: 'X-Signature-SHA256', encoding: 'base64' },
    content: ['body'],
  },
} as const satisfies Record<string, Preset>
