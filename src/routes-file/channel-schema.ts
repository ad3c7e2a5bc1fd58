const variableSchema = {
  type: 'object',
  required: ['env'],
  additionalProperties: false,
  properties: {
    env: {
      type: 'string',
      pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
      description: 'The name of the environment variable that holds it. The server does not start without it.',
    },
  },
} as const

const messageSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 20_000,
  description: `What is posted. A CEL expression over event, body and headers stands in \${…}: its value comes there, escaped for the chat. Filters may follow: \${body.head_commit.message | first_line}. A literal \${ is written $\${. Several lines are fine.`,
} as const

const previewsSchema = {
  type: 'boolean',
  default: false,
  description: 'Whether the chat shows a preview of what the links in the message lead to.',
} as const

const kindSchema = <Kind extends string>(kind: Kind) => ({
  const: kind,
  description: 'Which chat it is: slack, discord, telegram, teams, or json for anything that takes JSON by POST.',
})

const slackSchema = {
  type: 'object',
  required: ['kind', 'url', 'message'],
  additionalProperties: false,
  properties: {
    kind: kindSchema('slack'),
    url: { ...variableSchema, description: 'The URL of an incoming webhook. It is a secret.' },
    message: messageSchema,
    previews: previewsSchema,
  },
} as const

const discordSchema = {
  type: 'object',
  required: ['kind', 'url', 'message'],
  additionalProperties: false,
  properties: {
    kind: kindSchema('discord'),
    url: { ...variableSchema, description: 'The URL of a webhook of the channel. It is a secret.' },
    message: messageSchema,
    previews: previewsSchema,
  },
} as const

const teamsSchema = {
  type: 'object',
  required: ['kind', 'url', 'message'],
  additionalProperties: false,
  properties: {
    kind: kindSchema('teams'),
    url: {
      ...variableSchema,
      description:
        'The URL of a workflow that posts what it gets by webhook, or of an incoming webhook. It is a secret.',
    },
    message: messageSchema,
  },
} as const

const telegramSchema = {
  type: 'object',
  required: ['kind', 'token', 'chat_id', 'message'],
  additionalProperties: false,
  properties: {
    kind: kindSchema('telegram'),
    token: { ...variableSchema, description: 'The token of the bot, as @BotFather gives it. It is a secret.' },
    chat_id: {
      oneOf: [{ type: 'integer' }, { type: 'string', pattern: '^(-?[0-9]+|@[A-Za-z0-9_]+)$' }, variableSchema],
      description:
        'The chat: its number, negative for groups, or the @name of a public channel. The bot must be in it.',
    },
    topic_id: { type: 'integer', minimum: 1, description: 'The topic of a group with topics.' },
    message: {
      ...messageSchema,
      description: `${messageSchema.description} Its own text is Telegram's HTML: <b>, <i>, <code>, <a href="…">.`,
    },
    previews: previewsSchema,
    base_url: {
      oneOf: [{ type: 'string', pattern: '^https?://' }, variableSchema],
      description:
        'Where a Bot API server of your own is, such as http://127.0.0.1:8081; https://api.telegram.org without it.',
    },
  },
} as const

const jsonSchema = {
  type: 'object',
  required: ['kind', 'url', 'body'],
  additionalProperties: false,
  properties: {
    kind: kindSchema('json'),
    url: {
      oneOf: [{ type: 'string', pattern: '^https?://' }, variableSchema],
      description: 'Where it is posted to. One that holds a secret comes from an environment variable: { env: NAME }.',
    },
    headers: {
      type: 'object',
      maxProperties: 20,
      additionalProperties: {
        oneOf: [
          { type: 'string', maxLength: 4000 },
          {
            ...variableSchema,
            properties: {
              ...variableSchema.properties,
              prefix: { type: 'string', maxLength: 100, description: 'What stands before it, such as "Bearer ".' },
            },
          },
        ],
      },
      description:
        'Headers of the request. A value that is a secret comes from an environment variable: { env: NAME }.',
    },
    body: {
      description: `The JSON that is posted. Its texts are templates; one that is exactly one \${…} becomes the value itself: a number stays a number, a list a list.`,
    },
  },
} as const

/** One channel of `channels:`, as it is written (JSON Schema, draft 2020-12). */
export const channelSchema = {
  type: 'object',
  required: ['kind'],
  description: 'A chat, and what it is told of an event.',
  properties: {
    kind: {
      enum: ['slack', 'discord', 'telegram', 'teams', 'json'],
      description: 'Which chat it is: slack, discord, telegram, teams, or json for anything that takes JSON by POST.',
    },
  },
  // By `else`: an object with a member `then` is one that can be awaited.
  allOf: [
    { if: { properties: { kind: { not: { const: 'slack' } } } }, else: slackSchema },
    { if: { properties: { kind: { not: { const: 'discord' } } } }, else: discordSchema },
    { if: { properties: { kind: { not: { const: 'telegram' } } } }, else: telegramSchema },
    { if: { properties: { kind: { not: { const: 'teams' } } } }, else: teamsSchema },
    { if: { properties: { kind: { not: { const: 'json' } } } }, else: jsonSchema },
  ],
} as const

/** The name of an environment variable. */
export interface Variable {
  readonly env: string
}

/** What passes `channelSchema`. */
export type WrittenChannel =
  | {
      readonly kind: 'slack' | 'discord'
      readonly url: Variable
      readonly message: string
      readonly previews?: boolean
    }
  | { readonly kind: 'teams'; readonly url: Variable; readonly message: string }
  | {
      readonly kind: 'telegram'
      readonly token: Variable
      readonly chat_id: number | string | Variable
      readonly topic_id?: number
      readonly message: string
      readonly previews?: boolean
      readonly base_url?: string | Variable
    }
  | {
      readonly kind: 'json'
      readonly url: string | Variable
      readonly headers?: Readonly<Record<string, string | (Variable & { readonly prefix?: string })>>
      readonly body: unknown
    }
