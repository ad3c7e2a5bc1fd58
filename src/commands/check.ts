import type { Config } from '../config.ts'
import { readConfig } from '../config.ts'
import type { OpenApiDocument } from '../contract/document.ts'
import { loadDocument } from '../contract/document.ts'
import { sentExample } from '../contract/sent-example.ts'
import { targetOf } from '../deliver/destinations/consumers-agent.ts'
import { createProbe } from '../deliver/destinations/probe.ts'
import { newId } from '../id.ts'
import { resolveBySystem } from '../outgoing/resolve.ts'
import { createUrlCheck } from '../outgoing/url-check.ts'
import { wayToConsumers } from '../outgoing/ways-out.ts'
import type { CheckSettings } from './check/check-settings.ts'
import { readCheckSettings } from './check/check-settings.ts'
import type { Finding } from './check/finding.ts'
import { closingLines, exitStatus, findingLines, reportJson } from './check/report.ts'
import type { Maker } from './check/requests.ts'
import { runChecks } from './check/run-checks.ts'
import type { Command } from './command.ts'

/**
 * `hookpact check <url>`: sends a consumer what is genuine and what is not, and judges its answers. 0 when none of them
 * is wrong. It reaches the addresses that deliveries from here would reach, and no other.
 */
export const check: Command = async (args, terminal, environment) => {
  const config = readConfig(environment)
  const settings = readCheckSettings(args, environment, config.attemptTimeoutMs)
  const { url, scheme, json } = settings
  const where = `${url.origin}${url.pathname}`
  const document = loadDocument()
  const target = targetOf(url)
  const { probe, refusal } = await openProbe(config, document, url)
  try {
    if (refusal !== undefined) throw new Error(`${where} cannot be checked: ${refusal}`)
    if (!json) terminal.out(`${where}, signed by ${scheme}, one request after the other:\n\n`)
    const findings: Finding[] = []
    const running = runChecks({
      maker: makerOf(settings),
      events: eventsOf(document, settings.types),
      send: ({ headers, body }) => probe.send({ target, headers, body }, settings.limitMs),
      limitMs: settings.limitMs,
    })
    let next = await running.next()
    for (; next.done !== true; next = await running.next()) {
      findings.push(next.value)
      if (!json) terminal.out(findingLines(next.value))
    }
    const report = { url: where, signature: scheme, findings, isWhole: next.value }
    terminal.out(json ? reportJson(report) : `\n${closingLines(report)}`)
    return exitStatus(report)
  } finally {
    await probe.close()
  }
}

/** What sends, and why deliveries to this URL would be refused; undefined if they would not be. */
async function openProbe(config: Config, document: OpenApiDocument, url: URL) {
  const way = wayToConsumers(config, resolveBySystem)
  const probe = createProbe({
    way,
    userAgent: `Hookpact/${document.info.version}`,
    limits: { connectMs: config.connectTimeoutMs, firstByteMs: config.firstByteTimeoutMs },
    nowMs: Date.now,
  })
  return { probe, refusal: await createUrlCheck(way)(url) }
}

function makerOf({ scheme, keys }: CheckSettings): Maker {
  return { scheme, keys, newId: () => newId('evt', Date.now()), nowMs: Date.now }
}

/** The contract's examples, as if they happened now. */
function eventsOf(document: OpenApiDocument, types: readonly string[]) {
  const [first = '', ...others] = types
  const exampleOf = (type: string) => ({ ...sentExample(document, type), timestamp: new Date().toISOString() })
  return [exampleOf(first), ...others.map(exampleOf)] as const
}
