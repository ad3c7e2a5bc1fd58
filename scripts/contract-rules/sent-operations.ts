import type { Json, Location } from './context.ts'

/** An operation that we call: of `webhooks`, or a callback of a path. */
export interface SentOperation {
  readonly kind: 'webhook' | 'callback'
  readonly name: string
  readonly operation: Json
  readonly at: Location
}

type Items = Record<string, Record<string, Json>>

/** Every operation that this server sends instead of serving it. */
export function sentOperations(root: Json, location: Location): SentOperation[] {
  const webhooks = Object.entries((root.webhooks as Items | undefined) ?? {}).flatMap(([name, { post }]) =>
    post === undefined
      ? []
      : [{ kind: 'webhook', name, operation: post, at: location.child(['webhooks', name, 'post']) } as const],
  )
  const served = Object.entries((root.paths as Items | undefined) ?? {}).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ operation, at: location.child(['paths', path, method]) })),
  )
  return [...webhooks, ...served.flatMap(({ operation, at }) => callbacksOf(operation, at))]
}

function callbacksOf(operation: Json, at: Location): SentOperation[] {
  return Object.entries((operation.callbacks as Record<string, Items> | undefined) ?? {}).flatMap(([name, urls]) =>
    Object.entries(urls).flatMap(([url, { post }]) =>
      post === undefined
        ? []
        : [{ kind: 'callback', name, operation: post, at: at.child(['callbacks', name, url, 'post']) } as const],
    ),
  )
}
