import type { EventHandlers } from '../contract/events.ts'
import { github } from './github.ts'

/** The handlers of every source of the contract. A source that is missing does not compile. */
export const eventHandlers: EventHandlers = { github }
