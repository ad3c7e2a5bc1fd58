import { newId } from '../../id.ts'
import { testSource } from '../../store/store.ts'
import type { Batch } from '../batches.ts'
import { batchedPrefix } from '../batches.ts'

/** What a request says: an event, or a batch of them. */
export interface Message {
  /** Of an event the same in all attempts. Which events a batch has, changes with each, and so does its id. */
  readonly id: string
  readonly batchId: string | undefined
  readonly type: string
  readonly contentType: string
  readonly body: Uint8Array
  readonly isTest: boolean
}

/** The type of a batch, as a header says it. */
const batchType = 'batch'

/** The message of one attempt. A subscription that asks for batches gets an array even of one event. */
export function messageOf(batch: Batch, nowMs: number): Message {
  const [{ event, subscription }] = batch
  const isTest = event.source === testSource
  if (subscription?.settings.batch === undefined) {
    const { id, type, contentType, body } = event
    return { id, batchId: undefined, type, contentType, body, isTest }
  }
  const id = newId('bat', nowMs)
  return { id, batchId: id, type: batchType, contentType: 'application/json', body: arrayOf(batch), isTest }
}

/** The bodies as they are stored, each with the id of its event: they are objects of ours, with members. */
function arrayOf(batch: Batch): Uint8Array {
  const parts = batch.flatMap(({ event: { id, body } }, index) => [
    Buffer.from(`${index === 0 ? '[' : ','}${batchedPrefix(id)}`),
    body.subarray(1),
  ])
  return Buffer.concat([...parts, Buffer.from(']')])
}
