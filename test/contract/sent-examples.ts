import { eventTypes } from '#generated/catalogue.js'
import { contract, examplesOf } from './contract.ts'

/** The body of an event that we send. */
export type SentBody = Readonly<Record<string, unknown>>

/** What the contract shows of each event type that we send: the first example of its webhook. */
export const sentExamples = eventTypes.map((type) => {
  const media = contract.webhooks[type]?.post.requestBody?.content['application/json']
  const [first] = media === undefined ? [] : examplesOf(media)
  if (first === undefined) throw new Error(`the contract has no example of ${type}`)
  return { type, body: first[1] as SentBody } // the bodies of webhooks are objects
})

/** A body that was right, changed at one place. */
export interface Changed {
  readonly change: 'a member is missing' | 'a member has another type' | 'a member is added'
  readonly pointer: string
  readonly body: unknown
}

/** A body with each of its objects changed in turn, at any depth; it may be right all the same. */
export function* changedBodies(value: unknown, pointer = ''): Generator<Changed> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const inner of changedBodies(item, `${pointer}/${index}`))
        yield { ...inner, body: value.with(index, inner.body) }
    return
  }
  yield { change: 'a member is added', pointer, body: { ...value, undeclared: true } }
  for (const [name, child] of Object.entries(value)) {
    const at = `${pointer}/${name}`
    const { [name]: _left, ...others } = value as SentBody
    yield { change: 'a member is missing', pointer: at, body: others }
    const other = Array.isArray(child) ? { of: 'another type' } : ['of another type']
    yield { change: 'a member has another type', pointer: at, body: { ...value, [name]: other } }
    for (const inner of changedBodies(child, at)) yield { ...inner, body: { ...value, [name]: inner.body } }
  }
}
