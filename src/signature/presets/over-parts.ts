import type { ContentPart } from '../scheme.ts'
import type { HmacPreset } from './preset.ts'

const sha1 = { kind: 'hmac', hash: 'sha1', key: { encoding: 'utf8' } } as const
const sha256 = { kind: 'hmac', hash: 'sha256', key: { encoding: 'utf8' } } as const

const adyenFields = [
  'pspReference',
  'originalReference',
  'merchantAccountCode',
  'merchantReference',
  'amount/value',
  'amount/currency',
  'eventCode',
  'success',
]

/** Senders that sign the URL too, or parts of the body that they put the signature in. */
export const overPartsPresets = {
  adyen: {
    kind: 'hmac',
    hash: 'sha256',
    key: { encoding: 'hex' },
    each: '/notificationItems',
    signature: { body: '/NotificationRequestItem/additionalData/hmacSignature', encoding: 'base64' },
    content: adyenFields.flatMap((field, index): ContentPart[] => [
      ...(index === 0 ? [] : [{ text: ':' }]),
      { body: `/NotificationRequestItem/${field}`, optional: true },
    ]),
  },
  // The answer to its handshake is signed with the same key: it must not pass for an event.
  braintree: {
    ...sha1,
    key: { encoding: 'sha1' },
    signature: { form: 'bt_signature', format: 'key-pairs', encoding: 'hex' },
    content: [{ form: 'bt_payload' }],
    refuseContent: '^[a-f0-9]{20,40}$',
  },
  hubspot: {
    ...sha256,
    signature: { header: 'X-HubSpot-Signature-v3', encoding: 'base64' },
    timestamp: { header: 'X-HubSpot-Request-Timestamp', unit: 'milliseconds', toleranceSeconds: 300 },
    content: ['method', 'url', 'body', 'timestamp'],
  },
  // Signs a time and a token, and not what happened: who has seen one can send another until it is too old.
  mailgun: {
    ...sha256,
    signature: { body: '/signature/signature', encoding: 'hex' },
    timestamp: { body: '/signature/timestamp', unit: 'seconds', toleranceSeconds: 300 },
    content: ['timestamp', { body: '/signature/token' }],
    strength: 'authenticated',
  },
  'mailgun-form': {
    ...sha256,
    signature: { form: 'signature', encoding: 'hex' },
    timestamp: { form: 'timestamp', unit: 'seconds' },
    content: ['timestamp', { form: 'token' }],
    strength: 'authenticated',
  },
  mandrill: {
    ...sha1,
    signature: { header: 'X-Mandrill-Signature', encoding: 'base64' },
    content: ['url', 'sorted-form'],
  },
  square: {
    ...sha256,
    signature: { header: 'X-Square-HmacSha256-Signature', encoding: 'base64' },
    content: ['url', 'body'],
  },
  trello: {
    ...sha1,
    signature: { header: 'X-Trello-Webhook', encoding: 'base64' },
    content: ['body', 'url'],
  },
  twilio: {
    ...sha1,
    signature: { header: 'X-Twilio-Signature', encoding: 'base64' },
    content: ['url', 'sorted-form'],
    urlVariants: 'ports',
    bodyDigest: { query: 'bodySHA256', hash: 'sha256', encoding: 'hex' },
  },
} as const satisfies Record<string, HmacPreset>
