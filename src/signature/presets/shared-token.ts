import type { Preset } from './preset.ts'

/** Senders that send a token along, and those whose JSON Web Token says nothing of the body. */
export const sharedTokenPresets = {
  'basic-auth': { kind: 'basic' },
  bearer: { kind: 'token', token: { header: 'Authorization', prefix: 'Bearer ' } },
  'gitlab-token': { kind: 'token', token: { header: 'X-Gitlab-Token' } },
  'jira-connect-jwt': {
    kind: 'jwt',
    header: 'Authorization',
    prefix: 'JWT ',
    algorithm: 'HS256',
    leewaySeconds: 30,
    binding: 'qsh',
  },
  'ms-graph': { kind: 'token', token: { body: '/value/*/clientState' } },
  'query-token': { kind: 'token', token: { query: 'token' } },
  telegram: { kind: 'token', token: { header: 'X-Telegram-Bot-Api-Secret-Token' } },
} as const satisfies Record<string, Preset>
