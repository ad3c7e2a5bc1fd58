import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ErrorRequestHandler } from 'express'
import express from 'express'
import { middleware } from 'express-openapi-validator'
import { onTestFinished } from 'vitest'
import { contract } from './contract.ts'
import type { Sent } from './requests.ts'
import { send } from './requests.ts'

/** What a validator makes of a request. */
export interface Judgement {
  readonly accepted: boolean
  /** The reason of a refusal. */
  readonly reason: string
}

/** express-openapi-validator over the contract, with handlers that accept whatever reaches them. Ends with the test. */
export async function startOtherValidator(): Promise<(sent: Sent) => Promise<Judgement>> {
  const app = express()
  app.set('strict routing', true)
  app.set('case sensitive routing', true)
  // Its setup leaves the bodies to Express: every one that is JSON, a form, text or bytes by its type, of any JSON value.
  // Forms with files it reads by itself.
  app.use(express.json({ strict: false, limit: '1mb', type: ['application/json', 'application/*+json'] }))
  app.use(express.urlencoded({ extended: false }))
  app.use(express.text({ type: 'text/*' }))
  app.use(express.raw({ type: 'application/octet-stream' }))
  app.use(
    middleware({
      apiSpec: structuredClone(contract) as never, // it changes what it is given
      validateApiSpec: false,
      validateRequests: { allowUnknownQueryParameters: false, coerceTypes: false },
      validateResponses: false,
      validateSecurity: false,
      ajvFormats: { mode: 'full' },
    }),
  )
  app.use((_request, response) => void response.status(200).json({}))
  const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
    response.status(error.status ?? 500).json({ code: error.message })
  }
  app.use(refuse)

  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on TCP
  return async (sent) => {
    const { status, json } = await send(origin, sent)
    return { accepted: status === 200, reason: status === 200 ? '' : `${status} ${json?.code}` }
  }
}
