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

const github = `deliveryId: { header: X-GitHub-Delivery }
        onInvalid: quarantine`
const second = `  /webhooks/gitlab:
    put:
      operationId: receiveGitlabAgain
      security:
        - gitlabToken: []
      x-webhook-source:
        name: github
`
const inTheQuery = `  /webhooks/gitlab:
    get:
      operationId: receiveGitlabQuery
      security:
        - gitlabSignature: []
      x-webhook-source:
        name: gitlab-get
`

const githubScheme = '{ preset: github, secret: GITHUB_WEBHOOK_SECRET }'
const spelledOut = (signature: string, more = '') =>
  `{ kind: hmac, secret: SECRET, hash: sha256, key: { encoding: utf8 }, signature: ${signature}${more} }`

/** One at least for each thing that our own rules look for, and some of Redocly's. */
export const typingErrors: readonly TypingError[] = [
  {
    rule: 'hookpact/jobs',
    from: 'x-job-timeout: 1h',
    to: 'x-job-timout: 1h',
    message: '`x-job-timout` says nothing of a job; there are x-job, x-job-output, x-job-timeout.',
    suggest: 'x-job-timeout',
  },
  {
    rule: 'hookpact/jobs',
    from: 'x-job-timeout: 1h',
    to: 'x-job-timeout: 2d',
    message: 'x-job-timeout is a time such as 30s, 10m or 1h, up to 1d.',
  },
  {
    rule: 'hookpact/jobs',
    from: 'x-job: activity.summary',
    to: 'x-job: activity.sumary',
    on: '- activity.summary',
    message: 'JobName lists activity.summary, which no schema has as x-job.',
    suggest: 'activity.sumary',
  },
  {
    rule: 'hookpact/jobs',
    from: 'x-job: activity.summary',
    to: 'x-job: Activity',
    message: 'x-job is the name of a job: words of a to z, 0 to 9 and _ with dots between them, such as report.build.',
  },
  {
    rule: 'hookpact/jobs',
    from: 'x-job: activity.summary',
    to: 'x-job: github.push',
    message: 'The job github.push has the name of a handler, that of the event push of github.',
  },
  {
    rule: 'hookpact/jobs',
    from: 'x-job-output: { $ref: "#/components/schemas/ActivitySummary" }',
    to: 'x-job-output: { type: object }',
    message: 'x-job-output refers to a schema of components.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: github,
    to: github.replace('onInvalid', 'onInvaild'),
    on: 'onInvaild',
    message:
      '`onInvaild` is not expected in x-webhook-source; it has name, urlVariable, authentication, format, eventType, agreement, deliveryId, dedupKey, items, onInvalid, events, acknowledgement, refusalStatus, rateLimit, handshakes.',
    suggest: 'onInvalid',
  },
  {
    rule: 'hookpact/webhook-source',
    from: github,
    to: github.replace('quarantine', 'quarantin'),
    on: 'onInvalid: quarantin\n',
    message: 'x-webhook-source.onInvalid must be one of quarantine, reject.',
    suggest: 'quarantine',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'deliveryId: { header: X-GitHub-Delivery }',
    to: 'deliveryId: { heder: X-GitHub-Delivery }',
    message:
      '`heder` is not expected in x-webhook-source.deliveryId; it has header, query, path, body, constant, memberOf, hash, firstOf, same, join.',
    suggest: 'header',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'deliveryId: { header: X-GitHub-Delivery }',
    to: 'deliveryId: { header: X-GitHub-Delivry }',
    message: 'It is read from the header parameter X-GitHub-Delivry, which the operation does not have.',
    suggest: 'X-GitHub-Delivery',
  },
  {
    rule: 'hookpact/webhook-source',
    from: '- join: [{ header: X-Gitlab-Event-UUID }, { header: X-Gitlab-Webhook-UUID }, { hash: body }]',
    to: '- join: [{ header: X-Gitlab-Event-UUID }, { header: X-Gitlab-Webhok-UUID }, { hash: body }]',
    message: 'It is read from the header parameter X-Gitlab-Webhok-UUID, which the operation does not have.',
    suggest: 'X-Gitlab-Webhook-UUID',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'name: github\n        eventType',
    to: 'name: gitub\n        eventType',
    message: 'The source at /webhooks/github is called github, or github-post beside another, and not gitub.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: '  /webhooks/gitlab:\n',
    to: second,
    on: 'name: github\n    post',
    message: 'The source github is declared twice.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: '  /webhooks/gitlab:\n',
    to: inTheQuery,
    on: '- gitlabSignature: []\n      x-webhook-source',
    message:
      'The payload is in the query, which gitlabSignature does not sign. Sign `url`, bind the token with `qsh`, or say `strength: authenticated`.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'onInvalid: reject\n        acknowledgement: { status: 200, responder: true }\n        refusalStatus: 401\n        events:\n          slash_command',
    to: 'onInvalid: quarantine\n        acknowledgement: { status: 200, responder: true }\n        refusalStatus: 401\n        events:\n          slash_command',
    message:
      'A responder answers what fits its schema, and nothing that is kept in quarantine: say `onInvalid: reject`.',
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
    message: 'The security scheme apiKey has no x-webhook-signature, so nothing can be verified by it.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: '- githubSignature: []',
    to: '- githubSignature: []\n        - {}',
    on: '- githubSignature: []',
    message: 'Nothing guards this source. Name a security scheme, or say `authentication: none` on purpose.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'name: github\n        eventType',
    to: 'name: github\n        authentication: none\n        eventType',
    on: '- githubSignature: []',
    message: '`authentication: none` stands beside `security: []` alone.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'acknowledgement: { status: 202 }',
    to: 'acknowledgement: { status: 201 }',
    message: "It may be answered with 201, which the operation's responses do not have.",
  },
  {
    rule: 'hookpact/webhook-source',
    from: '        acknowledgement: { status: 202 }\n',
    to: '',
    on: 'items: /value\n',
    message: 'A source with `items` says its acknowledgement.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'when: { query: validationToken }',
    to: 'when: { body: /validationToken }',
    on: 'unauthenticated: true',
    message: 'What is answered unverified is asked by a header or the query, and answered as text.',
  },
  {
    rule: 'hookpact/webhook-source',
    from: 'x-webhook-handshake:\n        source: whatsapp',
    to: 'x-webhook-handshake:\n        source: whatsap',
    on: 'source: whatsap\n',
    message: 'There is no source whatsap.',
    suggest: 'whatsapp',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: '{ preset: gitub, secret: GITHUB_WEBHOOK_SECRET }',
    message: 'x-webhook-signature.preset is none of the names that are known.',
    suggest: 'github',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: '{ prest: github, secret: GITHUB_WEBHOOK_SECRET }',
    message: '`prest` is not expected in x-webhook-signature; it has preset, kind, secret.',
    suggest: 'preset',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: '{ preset: github, secret: GITHUB_WEBHOOK_SECRET, toleranceSecnds: 60 }',
    message:
      '`toleranceSecnds` is not expected in x-webhook-signature; it has preset, secret, toleranceSeconds, addresses.',
    suggest: 'toleranceSeconds',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: '{ preset: github, secret: GITHUB_WEBHOOK_SECRET, toleranceSeconds: 60 }',
    message: 'x-webhook-signature cannot be used: github signs no timestamp, and can have no toleranceSeconds',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: '{ preset: github, secret: github-webhook-secret }',
    message: 'x-webhook-signature.secret must match pattern "^[A-Z][A-Z0-9_]*$".',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: '{ kind: hmc, secret: GITHUB_WEBHOOK_SECRET }',
    message: 'x-webhook-signature.kind must be one of hmac, public-key, jwt, token, basic, address.',
    suggest: 'hmac',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: spelledOut('{ header: X-Sig, encodng: hex }'),
    message:
      '`encodng` is not expected in x-webhook-signature.signature; it has header, body, form, numberedHeaders, most, prefix, encoding, format, separator, key, tag.',
    suggest: 'encoding',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: spelledOut('{ header: X-Sig, form: signature, encoding: hex }'),
    message: 'x-webhook-signature.signature has one of header, body, form, numberedHeaders, and one only.',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: spelledOut('{ header: X-Sig, encoding: hex }', ', content: [bdy]'),
    message:
      'x-webhook-signature.content.0 must be one of body, timestamp, method, url, sorted-form, secret, body-crc32.',
    suggest: 'body',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: spelledOut('{ header: X-Sig, encoding: hex }', ', content: [{ hedder: X-Id }, body]'),
    message:
      '`hedder` is not expected in x-webhook-signature.content.0; it has text, header, body, optional, form, lines.',
    suggest: 'header',
  },
  {
    rule: 'hookpact/webhook-signature',
    from: githubScheme,
    to: spelledOut('{ header: X-Sig, encoding: hex }', ', timestamp: { header: X-Time, unit: seconds }'),
    message:
      'x-webhook-signature cannot be used: The timestamp is not signed, and must not be trusted: add it to content.',
  },
  {
    rule: 'hookpact/unused-components',
    from: '- githubSignature: []',
    to: '- gitlabSignature: []',
    on: 'githubSignature:\n',
    message: 'Nothing uses the security scheme githubSignature.',
  },
  {
    rule: 'hookpact/event-types',
    from: 'description: A key of `webhooks`.\n      enum:\n        - code.pushed',
    to: 'description: A key of `webhooks`.\n      enum:\n        - code.pushd',
    on: '- code.pushd',
    message: 'EventType lists code.pushd, which webhooks does not have.',
    suggest: 'code.pushed',
  },
  {
    rule: 'hookpact/event-types',
    from: '        - ticket.changed\n        - report.uploaded\n\n',
    to: '        - ticket.changed\n\n',
    on: '- code.pushed\n        - pull_request.changed\n        - issue.changed\n        - payment.succeeded\n        - payment.failed\n        - charge.succeeded\n        - charge.failed\n        - ticket.changed\n\n',
    message: 'PublishableEventType lacks report.uploaded, a key of webhooks.',
  },
  {
    rule: 'hookpact/operation-conventions',
    from: 'batchPublished" }\n        "400": { $ref: "#/components/responses/BadRequest" }\n        "401": { $ref: "#/components/responses/Unauthorized" }',
    to: 'batchPublished" }\n        "400": { $ref: "#/components/responses/BadRequest" }\n        "4XX": { $ref: "#/components/responses/Unauthorized" }',
    on: '"4XX"',
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
    from: 'batchPublished" }\n        "400": { $ref: "#/components/responses/BadRequest" }\n        "401": { $ref: "#/components/responses/Unauthorized" }',
    to: 'batchPublished" }\n        "400": { $ref: "#/components/responses/BadRequest" }\n        "401": { description: No key., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }',
    on: '"401": { description: No key.',
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
    rule: 'hookpact/sent-webhooks',
    from: '- &batchSample\n                  lang: JavaScript',
    to: '- &batchSample\n                  lang: Javascript',
    on: 'operationId: sendBatch',
    message: 'The callback batch lacks x-codeSamples in JavaScript.',
  },
  {
    rule: 'hookpact/sent-webhooks',
    from: 'callbacks:\n        batch:',
    to: 'callbacks:\n        ping:',
    on: 'operationId: sendBatch',
    message: 'The callback ping is called as a webhook is.',
  },
  {
    rule: 'hookpact/sent-headers',
    from: '- name: X-Event-Type',
    to: '- name: X-Event-Typ',
    on: 'operationId: sendBatch',
    message: 'The callback batch lacks the header x-event-type, which sha256 sends.',
  },
  {
    rule: 'hookpact/sent-headers',
    from: 'name: webhook-timestamp\n      in: header\n',
    to: 'name: webhook-timestamp\n      in: header\n      required: true\n',
    on: 'operationId: codePushed',
    message: 'The webhook code.pushed requires the header webhook-timestamp, which sha256 does not always send.',
  },
  {
    rule: 'hookpact/ordering-keys',
    from: 'x-ordering-key: /data/repository/url',
    to: 'x-ordering-key: /data/repository/urls',
    message: 'The x-ordering-key of code.pushed leads nowhere: /data/repository declares no `urls`.',
    suggest: 'url',
  },
  {
    rule: 'hookpact/ordering-keys',
    from: 'x-ordering-key: /data/repository/url',
    to: 'x-ordering-key: data.repository.url',
    message: 'The x-ordering-key of code.pushed is a JSON pointer into the body, such as /data/id.',
  },
  {
    rule: 'hookpact/ordering-keys',
    from: 'x-ordering-key: /data/repository/url',
    to: 'x-ordering-key: /data/repository',
    message:
      'The x-ordering-key of code.pushed leads to no scalar: /data/repository is none of string, integer, number, boolean.',
  },
  {
    rule: 'hookpact/ordering-keys',
    from: 'x-ordering-key: /data/repository/url',
    to: 'x-ordering-key: /data/forced',
    message:
      'The x-ordering-key of code.pushed leads to no scalar: /data/forced is none of string, integer, number, boolean.',
  },
  {
    rule: 'hookpact/ordering-keys',
    from: 'required: [name, url]\n      additionalProperties: false\n      description: A repository,',
    to: 'required: [name]\n      additionalProperties: false\n      description: A repository,',
    on: 'x-ordering-key: /data/repository/url',
    message: 'The x-ordering-key of code.pushed leads to what may be missing: /data/repository/url is not required.',
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
