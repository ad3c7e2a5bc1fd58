/** A typing error in openapi.yaml, and what the lint must say about it. */
export interface TypingError {
  readonly rule: string
  /** Stands once in the contract. */
  readonly from: string
  readonly to: string
  /** A text on the line that is reported; the first line of `to` if not given. */
  readonly on?: string
  readonly message: string
  readonly suggest?: string
}

const second = `  /webhooks/gitlab:
    post:
      operationId: receiveGitlab
      x-webhook-source:
        name: github
  /v1/events:
    post:`

/** One at least for each thing that our own rules look for, and some of Redocly's. */
export const typingErrors: readonly TypingError[] = [
  {
    rule: 'hookpact/webhook-source',
    from: 'onInvalid: quarantine',
    to: 'onInvaild: quarantine',
    message: '`onInvaild` is not expected in x-webhook-source; it has name, eventType, deliveryId, onInvalid, events.',
    suggest: 'onInvalid',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'onInvalid: quarantine',
    to: 'onInvalid: quarantin',
    message: 'x-webhook-source.onInvalid must be one of quarantine, reject.',
    suggest: 'quarantine',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'deliveryId: { header: X-GitHub-Delivery }',
    to: 'deliveryId: { heder: X-GitHub-Delivery }',
    message: '`heder` is not expected in x-webhook-source.deliveryId; it has header, body.',
    suggest: 'header',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'deliveryId: { header: X-GitHub-Delivery }',
    to: 'deliveryId: { header: X-GitHub-Delivry }',
    message: 'deliveryId is read from the header X-GitHub-Delivry, which is not a parameter of the operation.',
    suggest: 'X-GitHub-Delivery',
  },
  {
    rule: 'hookpact/webhook-source',
    from: '/webhooks/github:\n    post:',
    to: '/webhooks/github:\n    put:',
    on: 'name: github\n        eventType',
    message: 'Webhooks are received by POST.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'name: github\n        eventType',
    to: 'name: gitub\n        eventType',
    message: 'The source gitub is received at /webhooks/gitub, not at /webhooks/github.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: '  /v1/events:\n    post:',
    to: second,
    on: 'name: github\n  /v1/events',
    message: 'The source github is declared twice.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'pull_request: { $ref: "#/components/schemas/GithubPullRequest" }',
    to: 'pull_request: { $ref: "#/components/schemas/GithubPulRequest" }',
    message: 'The event pull_request refers to #/components/schemas/GithubPulRequest, which does not exist.',
    suggest: 'GithubPullRequest',
  },
  {
    rule: 'hookpact/webhook-source',
    from: '- githubSignature: []',
    to: '- apiKey: []',
    on: '- apiKey: []\n      x-webhook-source',
    message: 'An operation that receives webhooks has exactly one security scheme, and that has x-webhook-signature.',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: 'kind: hmac',
    to: 'kind: hmc',
    message: 'x-webhook-signature.kind must be one of hmac.',
    suggest: 'hmac',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: 'prefix: "sha256=", encoding: hex }',
    to: 'prefix: "sha256=", encodng: hex }',
    message: '`encodng` is not expected in x-webhook-signature.signature; it has header, prefix, encoding.',
    suggest: 'encoding',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: 'secret: GITHUB_WEBHOOK_SECRET',
    to: 'secret: github-webhook-secret',
    message: 'x-webhook-signature.secret must match pattern "^[A-Z][A-Z0-9_]*$".',
  },
  {
    rule: 'hookpact/event-types',
    from: 'enum: [code.pushed, pull_request.changed, issue.changed, ping,',
    to: 'enum: [code.pushd, pull_request.changed, issue.changed, ping,',
    message: 'EventType lists code.pushd, which webhooks does not have.',
    suggest: 'code.pushed',
  },
  {
    rule: 'hookpact/event-types',
    from: 'enum: [code.pushed, pull_request.changed, issue.changed]',
    to: 'enum: [code.pushed, pull_request.changed]',
    message: 'PublishableEventType lacks issue.changed, a key of webhooks.',
  },
  {
    rule: 'hookpact/operation-conventions',
    from: '"403": { $ref: "#/components/responses/NotAuthentic" }',
    to: '"4XX": { $ref: "#/components/responses/NotAuthentic" }',
    message: 'Declare each status by itself, not 4XX.',
  },
  {
    rule: 'hookpact/operation-conventions',
    from: '\n              example: { matched: 212, retried: 0 }',
    to: '',
    on: 'description: How many matched',
    message: 'The 200 reply has no example.',
  },
  {
    rule: 'hookpact/operation-conventions',
    from: 'our secrets.\n      content:\n        application/problem+json:',
    to: 'our secrets.\n      content:\n        application/json:',
    on: '"403": { $ref: "#/components/responses/NotAuthentic" }',
    message: 'Errors are application/problem+json, not application/json.',
  },
  {
    rule: 'hookpact/operation-conventions',
    from: 'schemas/Release" }\n            example: { force: true }',
    to: 'schemas/Release" }',
    on: 'required: false\n        content:\n          application/json:\n            schema: { $ref: "#/components/schemas/Release"',
    message: 'The application/json body has no example.',
  },
  {
    rule: 'hookpact/sent-webhooks',
    from: '  ping:\n    post:\n      operationId: ping',
    to: '  ping:\n    put:\n      operationId: ping',
    on: 'put:\n      operationId: ping',
    message: 'The webhook ping has no post.',
  },
  {
    rule: 'hookpact/sent-webhooks',
    from: 'schema: { $ref: "#/components/schemas/PingEvent" }',
    to: 'schema: { $ref: "#/components/schemas/CodePushedEvent" }',
    on: 'required: true\n        content:\n          application/json:\n            schema: { $ref: "#/components/schemas/CodePushedEvent" }\n            examples:\n              ping:',
    message: 'The body of ping refers to a schema in components whose `type` is the constant ping.',
  },
  {
    rule: 'hookpact/sent-webhooks',
    from: 'data: { $ref: "#/components/schemas/Ping" }',
    to: 'data: { type: object, description: Ping }',
    on: 'required: true\n        content:\n          application/json:\n            schema: { $ref: "#/components/schemas/PingEvent" }',
    message: 'The `data` of ping refers to a schema.',
  },
  {
    rule: 'hookpact/sent-webhooks',
    from: '- lang: Python',
    to: '- lang: Pyton',
    on: 'operationId: codePushed',
    message: 'The webhook code.pushed lacks x-codeSamples in Python.',
  },
  {
    rule: 'hookpact/references',
    from: '"#/components/schemas/SubscriptionChange"',
    to: '"#/components/schemas/SubscriptionChnge"',
    message: '#/components/schemas/SubscriptionChnge does not exist.',
    suggest: 'SubscriptionChange',
  },
  {
    rule: 'struct',
    from: 'summary: Show a delivery',
    to: 'sumary: Show a delivery',
    message: 'Property `sumary` is not expected here.',
    suggest: 'summary',
  },
  {
    rule: 'struct',
    from: 'type: integer, minimum: 1, maximum: 100, default: 25',
    to: 'type: integr, minimum: 1, maximum: 100, default: 25',
    message:
      '`type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null".',
    suggest: 'integer',
  },
  {
    rule: 'security-defined',
    from: '- githubSignature: []',
    to: '- githubSignatur: []',
    message: 'There is no `githubSignatur` security scheme defined.',
  },
  {
    rule: 'operation-operationId-unique',
    from: 'operationId: getReadiness',
    to: 'operationId: getHealth',
    on: 'operationId: getHealth\n      tags: [Probes]\n      summary: Can',
    message: 'Every operation must have a unique `operationId`.',
  },
  {
    rule: 'no-invalid-media-type-examples',
    from: 'example: { matched: 212, retried: 0 }',
    to: 'example: { matched: many, retried: 0 }',
    message: 'Example value must conform to the schema: `matched` property type must be integer.',
  },
]
