import { replies } from '#generated/validators/replies.js'
import type { AnyReply } from './operations.ts'
import { faultsOf } from './validator.ts'

/**
 * Says what is wrong with a reply: a status or media type that the operation does not declare, a body that breaks its
 * schema. Undefined if nothing is. Every test runs with it.
 */
export function replyFault(operationId: string, reply: AnyReply): string | undefined {
  const declared = replies[operationId]?.[String(reply.status)]
  if (declared === undefined) return `${operationId} answers ${reply.status}, which it does not declare`
  const mediaTypes = Object.keys(declared)
  const mediaType = reply.mediaType ?? (reply.json === undefined ? undefined : 'application/json')
  if (mediaType === undefined) {
    return mediaTypes.length === 0
      ? undefined
      : `${operationId} answers ${reply.status} without a body, and declares one`
  }
  const validate = declared[mediaType]
  if (validate === undefined) return `${operationId} answers ${reply.status} as ${mediaType}, which it does not declare`
  if (reply.json === undefined) return undefined
  // As it arrives: dates as text, undefined left out.
  const faults = faultsOf(validate, JSON.parse(JSON.stringify(reply.json)))
  return faults.length === 0
    ? undefined
    : `${operationId} answers ${reply.status} with a body that breaks its schema: ${JSON.stringify(faults)}`
}
