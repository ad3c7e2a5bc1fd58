import { printable } from '../printable.ts'
import type { Delivery } from './delivery.ts'
import { explainRefusal } from './delivery.ts'

/** Characters of a payload, an id and a fault that fit on a screen. */
const viewLength = 160
const nameLength = 80
const indent = ' '.repeat(10)

/** A delivery as lines for people. What came is a stranger's text, and can do nothing to the screen. */
export function entryLines({ atMs, id, batchId, bytes, verdict }: Delivery): string {
  const time = new Date(atMs).toTimeString().slice(0, 8)
  const name = id === undefined ? 'no id' : printable(id, nameLength)
  if (verdict.kind === 'refused') {
    const { reason } = verdict
    return `${time}  refused: ${reason}  ${name}  ${bytes} bytes\n${indent}${explainRefusal(reason)}\n`
  }
  const type = printable(verdict.type ?? 'no type', nameLength)
  const again = verdict.time === 1 ? '' : `, repeat ${verdict.time - 1}`
  const test = verdict.isTest ? ', a test' : ''
  const size = batchId === undefined ? `${bytes} bytes` : `in ${printable(batchId, nameLength)}, ${bytes} bytes`
  const lines = [
    `${time}  ${type}  ${name}  verified${again}${test}  ${size}`,
    ...(verdict.time === 1 ? [`${indent}${printable(JSON.stringify(dataOf(verdict.payload)), viewLength)}`] : []),
    ...verdict.faults.map(
      ({ pointer, message }) =>
        `${indent}breaks the contract: ${printable(`${pointer || 'the body'} ${message}`, viewLength)}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** A delivery as one line of JSON. The payload of a request that was refused is not shown: it is anybody's. */
export function entryJson({ atMs, id, batchId, bytes, verdict }: Delivery): string {
  const at = new Date(atMs).toISOString()
  const common = { at, id: id ?? null, batch_id: batchId, size_bytes: bytes, verdict: verdict.kind }
  const rest =
    verdict.kind === 'refused'
      ? { reason: verdict.reason }
      : {
          type: verdict.type ?? null,
          repeat: verdict.time > 1,
          test: verdict.isTest,
          faults: verdict.faults.map(({ pointer, message }) => ({ pointer, message })),
          payload: verdict.payload,
        }
  return `${JSON.stringify({ ...common, ...rest })}\n`
}

/** What the envelope holds; of what has none all of it. */
function dataOf(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'data' in payload ? payload.data : payload
}
