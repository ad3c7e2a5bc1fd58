const callLimitMs = 10_000

/** Where a consumer subscribes itself. */
export interface Subscribing {
  /** The server's, without a slash at its end. */
  readonly serverUrl: string
  readonly apiKey: string
}

export interface OwnSubscription {
  readonly id: string
  readonly secret: string
}

/**
 * Makes a subscription at a server.
 * @throws Error with what the server says against it.
 */
export async function subscribe(
  at: Subscribing,
  subscription: { readonly url: string; readonly events: readonly string[]; readonly signature: string },
): Promise<OwnSubscription> {
  const body = JSON.stringify({ ...subscription, description: 'hookpact listen' })
  const response = await call(at, 'POST', '/v1/subscriptions', body)
  if (response.status !== 201) throw new Error(`${at.serverUrl} refuses the subscription: ${await explain(response)}`)
  const { id, secret } = (await response.json()) as OwnSubscription // declared so by the contract
  return { id, secret }
}

/**
 * Deletes it again. One that is gone already is well.
 * @throws Error that says which one is left.
 */
export async function unsubscribe(at: Subscribing, id: string): Promise<void> {
  const left = `the subscription ${id} is left at ${at.serverUrl}`
  const response = await call(at, 'DELETE', `/v1/subscriptions/${id}`).catch((error: Error) => {
    throw new Error(`${left}: ${error.message}`, { cause: error })
  })
  if (!response.ok && response.status !== 404) throw new Error(`${left}: ${await explain(response)}`)
}

async function call(
  { serverUrl, apiKey }: Subscribing,
  method: string,
  path: string,
  body?: string,
): Promise<Response> {
  return await fetch(`${serverUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${apiKey}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(callLimitMs),
  }).catch((error: unknown) => {
    // Of a server that does not answer, the system's error is the cause of fetch's.
    const code = (error as { cause?: { code?: string } }).cause?.code
    throw new Error(`${serverUrl} does not answer${code === undefined ? '' : ` (${code})`}. Is the server running?`)
  })
}

/** The status, and the sentence of a problem if it is one. */
async function explain(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => undefined)
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : undefined
  return typeof detail === 'string' ? `${response.status}, ${detail}` : String(response.status)
}
