/**
 * Program: receivers and deliverers on one PostgreSQL, killed and added at random under load; then looks whether
 * everything that was acknowledged is there and was delivered, and whether each repeat is explained.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startPostgres } from '../stand-ins/postgres.ts'
import { apiKey } from '../stand-ins/running-app.ts'
import { createApiClient } from './api-client.ts'
import { runProgram } from './command-line.ts'
import { startCountingConsumer } from './counting-consumer.ts'
import type { Ledger } from './ledger.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './load.ts'
import type { Member } from './member.ts'
import { startMember } from './member.ts'
import { count, createProgress } from './progress.ts'
import { serverEnvironment, subscribe } from './servers.ts'
import { allEnded, takeTally } from './tally.ts'

const help = `usage: npm run faults:cluster -- [options]

Starts a PostgreSQL, 2 receivers and 3 deliverers, and loads them, while members are ended with kill -9 and added at
random. At the end everything that was acknowledged must be there and delivered; a repeat is allowed only where a
lease ran out.

  --events N    how many webhooks (default 100000)
  --seed N      of the random moments (default 1)
  --help
`
type Role = 'receive' | 'deliver'
/** How many of each there are to be; one that is killed is replaced after a while. */
const wanted: Readonly<Record<Role, number>> = { receive: 2, deliver: 3 }
const roles: readonly Role[] = ['receive', 'deliver']
const senders = 24
/** From one kill to the next, and from a kill to the start of another member, at most. */
const longestMs = { betweenKills: 2_000, untilReplaced: 1_000 }

/** The members that run, and what was done to them. */
function createCluster(environment: Readonly<Record<string, string>>, folder: string, random: () => number) {
  const members: Readonly<Record<Role, Set<Member>>> = { receive: new Set(), deliver: new Set() }
  const done = { killed: 0, added: 0 }
  async function add(role: Role): Promise<void> {
    members[role].add(await startMember(environment, folder, ['--role', role]))
  }
  function any(role: Role): Member | undefined {
    return [...members[role]][Math.floor(random() * members[role].size)]
  }
  return {
    done,
    any,
    /** Adds what is missing. */
    async complete(): Promise<void> {
      const missing = roles.flatMap((role) => Array.from({ length: wanted[role] - members[role].size }, () => role))
      await Promise.all(missing.map(add))
    },
    /** Kills one and adds one, again and again, until it is told to stop. */
    async disturb(isOver: () => boolean): Promise<void> {
      while (!isOver()) {
        await delay(random() * longestMs.betweenKills)
        const role: Role = random() < wanted.receive / (wanted.receive + wanted.deliver) ? 'receive' : 'deliver'
        const member = any(role)
        if (member === undefined || isOver()) continue
        members[role].delete(member)
        await member.kill()
        done.killed += 1
        await delay(random() * longestMs.untilReplaced)
        await add(role)
        done.added += 1
      }
    },
    stop: () => Promise.all(roles.flatMap((role) => [...members[role]].map((member) => member.stop()))),
  }
}

/** Sends to whoever receives, until so many are acknowledged. */
async function sendAll(ledger: Ledger, events: number, receiver: () => Member | undefined): Promise<void> {
  async function sendOn(): Promise<void> {
    while (ledger.acknowledged.size < events) {
      const member = receiver()
      if (member === undefined || (await ledger.send(member.url)) === 'gone') await delay(20)
    }
  }
  await Promise.all(Array.from({ length: senders }, sendOn))
}

async function run({ events, seed }: { readonly events: number; readonly seed: number }): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-cluster-'))
  const progress = createProgress()
  progress.say('starting PostgreSQL')
  const postgres = await startPostgres({})
  const consumer = await startCountingConsumer(20)
  const ledger = createLedger()
  try {
    const environment = {
      ...serverEnvironment,
      ATTEMPT_TIMEOUT: '2s',
      DATA_DIR: folder,
      DATABASE_URL: await postgres.createDatabase('cluster'),
    }
    const cluster = createCluster(environment, folder, createRandom(seed))
    await cluster.complete()
    const first = cluster.any('receive')
    if (first === undefined) throw new Error('there is no receiver')
    await subscribe(createApiClient(first.url, apiKey), consumer.url)

    const startedAtMs = performance.now()
    const secondsSince = () => (performance.now() - startedAtMs) / 1000
    let isOver = false
    const disturbing = cluster.disturb(() => isOver)
    const reporting = setInterval(() => {
      const { size } = ledger.acknowledged
      progress.say(
        `${count(size)} acknowledged, ${count(consumer.arrivals.size)} arrived, ${cluster.done.killed} kills`,
      )
    }, 500)
    await sendAll(ledger, events, () => cluster.any('receive'))
    const sendingSeconds = secondsSince()
    isOver = true
    await disturbing
    clearInterval(reporting)
    await cluster.complete()

    const receiver = cluster.any('receive')
    if (receiver === undefined) throw new Error('there is no receiver')
    const client = createApiClient(receiver.url, apiKey)
    await ledger.sendRest(receiver.url)
    await allEnded(client, progress.say)
    const seconds = secondsSince()
    progress.say('comparing')
    const tally = await takeTally(client, ledger, consumer.arrivals)
    await cluster.stop()
    progress.end()
    console.log(
      `${wanted.receive} receivers and ${wanted.deliver} deliverers on one PostgreSQL, ${cluster.done.killed} killed with kill -9 and ` +
        `${cluster.done.added} added under load: ${count(tally.acknowledged)} events acknowledged in ${sendingSeconds.toFixed(0)} s, ` +
        `${count(tally.lost)} lost; ${count(tally.deliveries)} deliveries ended after ${seconds.toFixed(0)} s, ${count(tally.unended)} not ended; ` +
        `${count(tally.lostAttempts)} attempts lost to leases that ran out, ${count(tally.repeats)} repeats to the consumer, ` +
        `${count(tally.unexplained)} of them unexplained`,
    )
    return tally.lost === 0 && tally.unended === 0 && tally.unexplained === 0
  } finally {
    consumer.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

await runProgram(help, { events: 100_000, seed: 1 }, run)
