import { check } from './commands/check.ts'
import type { Command, Terminal } from './commands/command.ts'
import { UsageError } from './commands/command.ts'
import { copy } from './commands/copy.ts'
import { demo } from './commands/demo.ts'
import { keys } from './commands/keys.ts'
import { listen } from './commands/listen.ts'
import { migrate } from './commands/migrate.ts'
import { plugin } from './commands/plugin.ts'
import { routes } from './commands/routes.ts'
import { send } from './commands/send.ts'
import { serve } from './commands/serve.ts'
import { verify } from './commands/verify.ts'
import type { Environment } from './config.ts'
import { ConfigError, readEnvironment } from './config.ts'

const commands: Readonly<Record<string, Command>> = {
  serve,
  demo,
  send,
  keys,
  listen,
  check,
  verify,
  routes,
  plugin,
  migrate,
  copy,
}

const help = `hookpact: a webhook server that runs its contract

usage: hookpact <command> [options]

  serve                   start the server; configured by the environment, or by a file .env
                          --role ROLE   all (default), receive or deliver: what this process does of it
  demo                    show a webhook's whole trip on this machine, then go on serving
  send <source> <type>    send a signed sample from the contract to a running server
                          --url URL     where it runs (default http://127.0.0.1:8080)
                          --data FILE   send this JSON instead of the sample
                          --form        send it as a form, as some senders do
                          --public-url URL    where senders reach it, if that is another: some sign it
                          --private-key FILE  PEM, of senders that sign with one: hookpact keys makes it
  send                    list the samples
  keys <source>           make a pair of keys for a sender that signs with a private one, to try it out
                          --out FILE    where the private key goes (default <source>-private-key.pem)
  keys rotate-signing     make a new pair for standard-ed25519; the one before signs beside it. Restart every server then
                          --retire      the one before goes: once consumers have the new one, or when it has leaked
  listen                  run a consumer that verifies the deliveries that it gets and shows them, until Ctrl+C
                          --subscribe URL   subscribe at this server with HOOKPACT_API_KEY, and end that too at the end
                          --events TYPES    what to subscribe to: code.pushed,payment.* (default all)
                          --public-url URL  where the server reaches the consumer, if that is not where it listens
                          --port N, --host ADDRESS  where to listen (default 3000 of 127.0.0.1); 0 for any free port
                          --secret WHSEC    without --subscribe: the subscription's secret (default WEBHOOK_SECRET)
                          --signature NAME  standard (default), standard-ed25519 or sha256
                          --public-key WHPK, --keys-url URL  what standard-ed25519 is verified with
                          --status N        what to answer genuine deliveries with (default 204)
                          --json            a line of JSON for each delivery
  check <url>             send a consumer genuine, forged, stale, repeated and large deliveries, and judge its answers:
                          1 if one of them is wrong. Addresses are judged as those of deliveries are
                          --secret WHSEC    its subscription's secret (default WEBHOOK_SECRET)
                          --signature NAME  standard (default), standard-ed25519 or sha256
                          --private-key FILE  PEM, for standard-ed25519: hookpact keys standard-webhooks makes it
                          --type TYPE       an event type that it takes, or several (default every one)
                          --timeout TIME    how long an answer may take (default ATTEMPT_TIMEOUT)
                          --json            the report as JSON
  verify <file>           say whether a recorded request would be accepted, and what was looked at: JSON with scheme
                          (a preset's name, or the words of x-webhook-signature), secret (a text or a list), method,
                          url, headers (an object of texts), body (a text); and bodyEncoding (base64), now (Unix
                          seconds), certPem, address if they are given: docs/signatures.md has an example
  verify --jsonl          judge many of standard input, one in each line or one array: {"name","valid","reason"} each
  routes check [file]     say what is wrong with a file of routes, each fault at its line; without one with routes.yaml, or
                          the file that ROUTES_FILE names, and those of plugins
  routes test <event id>  say which routes match a stored event, and why the others do not
  routes schema           print the JSON Schema of the file, for editors
  plugin new <author>.<module>  make a folder under plugins/ with a plugin that works, and its test
  migrate                 bring the configured database to this version, as serve does when it starts
  copy --from sqlite:PATH --to postgres://USER:PASSWORD@HOST:PORT/DATABASE
                          copy everything into a PostgreSQL, and compare; run again it goes on where it was
                          without --to: to DATABASE_URL

  --help, --version

The README has the table of the configuration; /docs of a running server is the documentation.
`

/** Runs a command line and gives the exit status: 0, 1 when it failed, 2 when it was not understood. */
export async function runCli(args: readonly string[], terminal: Terminal, environment?: Environment): Promise<number> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    terminal.out(help)
    return 0
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (name === '--version') return await printVersion(terminal)
    if (command === undefined) throw new UsageError(`there is no command ${name}`)
    return await command(rest, terminal, environment ?? readEnvironment())
  } catch (error) {
    if (error instanceof ConfigError) {
      terminal.err(`The configuration is not valid:\n${error.message.replace(/^/gm, '  ')}\n`)
      return 2
    }
    const code = (error as { code?: unknown }).code
    if (error instanceof UsageError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'))) {
      const { message } = error as Error
      terminal.err(`hookpact: ${message}${message.endsWith('?') ? '' : '.'} See hookpact --help\n`)
      return 2
    }
    terminal.err(`hookpact: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

async function printVersion(terminal: Terminal): Promise<number> {
  const { loadDocument } = await import('./contract/document.ts')
  terminal.out(`${loadDocument().info.version}\n`)
  return 0
}
