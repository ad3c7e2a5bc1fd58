import type { Sample } from '../../src/commands/sample.ts'
import { mediaTypeFor, sampleRequest, samplesOf } from '../../src/commands/sample.ts'
import type { Way } from './senders.ts'
import { document, publicUrl, topic, ways } from './senders.ts'
import type { Wire } from './wire.ts'

/** A request as a source makes it, not signed yet. */
export interface Genuine {
  readonly way: Way
  readonly type: string
  readonly request: Wire
}

/** For every way of every source each of the contract's examples. */
export const genuine: readonly Genuine[] = (await Promise.all(ways.map(genuineOf))).flat()

async function genuineOf(way: Way): Promise<Genuine[]> {
  const samples = samplesOf(document, way.source)
  const all: [string, Sample][] = [...samples]
  if (all.length === 0) all.push(['example', { mediaType: mediaTypeFor(document, way.source), value: {} }])
  return Promise.all(
    all.map(async ([type, sample]) => {
      const { method, url, headers, body } = await sampleRequest(document, way.source, type, sample, publicUrl)
      const request = { method, target: url.slice(publicUrl.length), headers: Object.entries(headers), body }
      return { way, type, request: way.source.name === 'aws-sns' ? ofTopic(request) : request }
    }),
  )
}

/** Only the topic that is allowed is accepted. */
function ofTopic(request: Wire): Wire {
  const message = JSON.parse(request.body.toString()) as Record<string, unknown>
  return { ...request, body: Buffer.from(JSON.stringify({ ...message, TopicArn: topic })) }
}
