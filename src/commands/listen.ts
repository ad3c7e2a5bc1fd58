import { readConfig } from '../config.ts'
import type { Command, Terminal } from './command.ts'
import type { ConsumerParts } from './listen/consumer.ts'
import { startConsumer } from './listen/consumer.ts'
import type { Delivery } from './listen/delivery.ts'
import { entryJson, entryLines } from './listen/entry.ts'
import type { KeyRing } from './listen/key-ring.ts'
import { fetchKeyRing, fixedKeys } from './listen/key-ring.ts'
import type { ListenSettings } from './listen/listen-settings.ts'
import { readListenSettings } from './listen/listen-settings.ts'
import type { OwnSubscription } from './listen/own-subscription.ts'
import { subscribe, unsubscribe } from './listen/own-subscription.ts'

/**
 * `hookpact listen`: a consumer that verifies what comes and shows it, until it is asked to stop. Deliveries go to
 * standard output, everything else to standard error. With `--subscribe` it has a subscription of its own meanwhile.
 */
export const listen: Command = async (args, terminal, environment) => {
  const config = readConfig(environment)
  const settings = readListenSettings(args, environment, config.apiKey)
  const stopped = terminal.untilStopped()
  const tally = createTally()
  const { keys, subscribed } = await prepareKeys(settings)
  const consumer = await open({
    ...settings,
    keys,
    maxBodyBytes: config.maxBodyBytes,
    requestTimeoutMs: config.requestTimeoutMs,
    nowMs: Date.now,
    came(delivery) {
      tally.add(delivery)
      terminal.out(settings.json ? entryJson(delivery) : entryLines(delivery))
    },
  })
  try {
    await whileSubscribed(settings, consumer.url, terminal, subscribed, async () => {
      terminal.err(`Listening on ${consumer.url} for deliveries signed by ${settings.scheme}. Ctrl+C ends it.\n`)
      await stopped
      terminal.err(`${tally.summary()}\n`)
    })
  } finally {
    await consumer.close()
  }
  return 0
}

/** What comes before the subscription's secret is there waits for it. */
async function prepareKeys(settings: ListenSettings): Promise<{ keys: KeyRing; subscribed: (secret: string) => void }> {
  const { keys } = settings
  if (keys.kind === 'fixed') return { keys: fixedKeys(keys.keys), subscribed: () => {} }
  if (keys.kind === 'published') return { keys: await fetchKeyRing(keys.url, Date.now), subscribed: () => {} }
  const { promise, resolve } = Promise.withResolvers<readonly string[]>()
  return { keys: fixedKeys(promise), subscribed: (secret) => resolve([secret]) }
}

/** Subscribes, if that was asked for, and leaves nothing behind however `work` ends. */
async function whileSubscribed(
  { subscribing, events, scheme, publicUrl }: ListenSettings,
  url: string,
  terminal: Terminal,
  subscribed: (secret: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  if (subscribing === undefined) return await work()
  const own: OwnSubscription = await subscribe(subscribing, { url: publicUrl ?? url, events, signature: scheme })
  try {
    subscribed(own.secret)
    terminal.err(`Subscribed to ${events.join(', ')} at ${subscribing.serverUrl} as ${own.id}, until it ends.\n`)
    await work()
  } finally {
    // Before the consumer closes: what is on its way is still taken.
    await unsubscribe(subscribing, own.id)
  }
}

async function open(parts: ConsumerParts) {
  try {
    return await startConsumer(parts)
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Error(`port ${parts.port} of ${parts.host} is in use. Choose another by --port`)
    if (syscall === 'listen' || syscall === 'getaddrinfo')
      throw new Error(`port ${parts.port} of ${parts.host} cannot be opened (${code}). See --host and --port`)
    throw error
  }
}

function createTally() {
  const counts = { received: 0, verified: 0, refused: 0, repeats: 0 }
  return {
    add({ verdict }: Delivery) {
      counts.received += 1
      counts[verdict.kind] += 1
      if (verdict.kind === 'verified' && verdict.time > 1) counts.repeats += 1
    },
    summary() {
      const { received, verified, refused, repeats } = counts
      return `${received} received: ${verified} verified (${repeats} of them repeats), ${refused} refused.`
    },
  }
}
