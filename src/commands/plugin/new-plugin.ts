import { variablePrefix } from '../../contract/plugin-list.ts'

/** The files of a new plugin: one operation that a secret guards, and its test. */
export function newPluginFiles(name: string): [string, string][] {
  const variable = `${variablePrefix(name)}_SECRET`
  return [
    ['openapi.yaml', contractOf(name, variable)],
    ['handlers.ts', handlersOf(name)],
    ['plugin.test.ts', testOf(name, variable)],
  ]
}

function contractOf(name: string, variable: string): string {
  return `openapi: 3.1.0
info:
  title: ${name}
  version: 0.1.0
  description: What it does.
security:
  - secret: []
paths:
  /hello:
    post:
      operationId: sayHello
      summary: Say hello
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Person" }
            example: { name: Ada }
      responses:
        "200":
          description: A greeting.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Greeting" }
              example: { greeting: "Hello, Ada" }
components:
  securitySchemes:
    secret:
      type: apiKey
      in: header
      name: X-Webhook-Secret
      description: The secret of \`${variable}\`.
      x-webhook-signature: { kind: token, token: { header: X-Webhook-Secret }, secret: ${variable} }
  schemas:
    Person:
      type: object
      required: [name]
      additionalProperties: false
      properties:
        name: { type: string, minLength: 1, maxLength: 100, description: Who is greeted. }
    Greeting:
      type: object
      required: [greeting]
      additionalProperties: false
      properties:
        greeting: { type: string }
`
}

function handlersOf(name: string): string {
  return `import { definePlugin } from '../../src/contract/plugin.ts'

export default definePlugin('${name}', {
  operations: {
    sayHello({ body }) {
      return { status: 200, json: { greeting: \`Hello, \${body.name}\` } }
    },
  },
})
`
}

function testOf(name: string, variable: string): string {
  return `import { expect, test } from 'vitest'
import { startTestApp } from '../../test/stand-ins/running-app.ts'

const secret = 'a secret of these tests'

async function sayHello(sent: string) {
  const app = await startTestApp({ ${variable}: secret })
  return fetch(\`\${app.url}/api/plugin/${name}/webhook/hello\`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-webhook-secret': sent },
    body: JSON.stringify({ name: 'Ada' }),
  })
}

test('who has the secret is greeted', async () => {
  const reply = await sayHello(secret)
  expect([reply.status, await reply.json()]).toEqual([200, { greeting: 'Hello, Ada' }])
})

test('who has another secret is refused', async () => {
  expect((await sayHello('another')).status).toBe(403)
})
`
}
