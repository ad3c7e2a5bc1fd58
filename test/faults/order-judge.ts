import type { ServerResponse } from 'node:http'
import type { Answer, Got } from '../stand-ins/consumer.ts'
import type { codePushed } from '../stand-ins/samples.ts'

/** The n-th push to the repository that is the key of its order, from 0. */
export function numberedPush(key: string, n: number): Partial<typeof codePushed> {
  return { repository: { name: key, url: `https://git.example/${key}` }, ref: `refs/heads/${n}` }
}

function numberOf({ body }: Got): { readonly key: string; readonly n: number } {
  const { data } = JSON.parse(body.toString())
  return { key: data.repository.name, n: Number(data.ref.replace('refs/heads/', '')) }
}

/** A request without an answer. */
interface OpenRequest {
  readonly eventId: string
  readonly response: ServerResponse
}

/**
 * A consumer's answers, some of which fail, and what it got out of order. After push n was accepted it may come again,
 * since who sent it may not have heard so; then only push n + 1 may come. Of one key there is one request at a time.
 *
 * @param failures how many of the requests fail, 0 to 1.
 * @param holdAt from this request on, none is answered before `release` is called.
 */
export function createOrderJudge(random: () => number, failures: number, holdAt: number) {
  const accepted = new Map<string, number>()
  const wrong: string[] = []
  /** By key. */
  const open = new Map<string, OpenRequest>()
  const held: (() => void)[] = []
  let isHolding = true

  const answer: Answer = (got, response, count) => {
    const { key, n } = numberOf(got)
    const last = accepted.get(key) ?? -1
    if (n !== last && n !== last + 1) wrong.push(`${key}: ${n} came after ${last}`)
    if (open.has(key)) wrong.push(`${key}: ${n} came while another was open`)
    open.set(key, { eventId: String(got.headers['webhook-id']), response })
    response.once('close', () => {
      if (open.get(key)?.response === response) open.delete(key)
    })
    const fails = random() < failures
    const answerNow = () => {
      // Whoever sent it has gone.
      if (response.destroyed) return
      if (!fails) accepted.set(key, n)
      open.delete(key)
      response.writeHead(fails ? 503 : 204).end()
    }
    if (isHolding && count >= holdAt) held.push(answerNow)
    else setTimeout(answerNow, 5 + random() * 10)
  }
  return {
    answer,
    wrong: wrong as readonly string[],
    /** The last push to each that was accepted. */
    accepted: accepted as ReadonlyMap<string, number>,
    /** Those that have no answer yet, by key. */
    open: open as ReadonlyMap<string, OpenRequest>,
    release(): void {
      isHolding = false
      for (const answerNow of held.splice(0)) answerNow()
    },
  }
}
