import { eventTypes, jobTimeoutsMs, sourceEventTypes } from '#generated/catalogue.js'
import { handlerName } from '../contract/events.ts'
import { nearest } from '../contract/nearest.ts'
import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'
import type { Store } from '../store/store.ts'

/** Which deliveries are meant, each condition with its pointer into the body. */
interface NamedConditions {
  readonly eventTypes: readonly (readonly [pointer: string, type: string])[]
  readonly destination: readonly [pointer: string, id: string] | undefined
  readonly since: number | undefined
  readonly until: readonly [pointer: string, ms: number] | undefined
}

/** More faults than these help nobody. */
const maxFaults = 20
/** Names are shorter; to compare a long text with each would be work that a caller can ask for. */
const maxNameLength = 64

const jobs = Object.keys(jobTimeoutsMs)
const received = Object.entries(sourceEventTypes)
const knownTypes: ReadonlySet<string> = new Set([...eventTypes, ...received.flatMap(([, types]) => types), ...jobs])
/** Of handlers, and jobs. */
const names: ReadonlySet<string> = new Set([
  ...received.flatMap(([source, types]) => types.map((type) => handlerName(source, type))),
  ...jobs,
])

/**
 * Refuses conditions that nothing can match: a typing error would look like nothing to do.
 * @throws Problem `validation_failed` that names the likely name.
 */
export async function assertMatchable(
  store: Pick<Store, 'findSubscription'>,
  { eventTypes: types, destination, since, until }: NamedConditions,
): Promise<void> {
  const faults: Fault[] = types
    .filter(([, type]) => !knownTypes.has(type))
    .slice(0, maxFaults)
    .map(([pointer, type]) => ({
      in: 'body',
      pointer,
      message: `is no event type of the contract${hint(type, knownTypes)}`,
    }))
  if (destination !== undefined && !names.has(destination[1])) {
    const [pointer, id] = destination
    if ((await store.findSubscription(id)) === undefined) {
      const message = `is neither the id of a subscription nor the name of a handler or a job${hint(id, names)}`
      faults.push({ in: 'body', pointer, message })
    }
  }
  if (since !== undefined && until !== undefined && since >= until[1])
    faults.push({ in: 'body', pointer: until[0], message: 'must be later than since' })
  if (faults.length > 0) throw new Problem('validation_failed', summarise(faults), { faults })
}

function hint(given: string, known: ReadonlySet<string>): string {
  const [name] = given.length > maxNameLength ? [] : nearest(given, [...known])
  return name === undefined ? '' : `: did you mean ${JSON.stringify(name)}?`
}
