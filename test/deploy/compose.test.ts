import { expect, test } from 'vitest'
import { roles } from '../../src/app.ts'
import { openPaths, stopLimitSeconds, textOf, variables, yamlOf } from './files.ts'

interface Service {
  readonly image: string
  readonly build?: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly stop_grace_period?: string
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly depends_on?: readonly string[] | Readonly<Record<string, { readonly condition: string }>>
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}
interface Prometheus {
  readonly scrape_configs: readonly {
    readonly metrics_path: string
    readonly static_configs: readonly {
      readonly targets: readonly string[]
      readonly labels: { readonly role: string }
    }[]
  }[]
}

const [compose] = yamlOf<Compose>('compose.yaml')
const services = Object.entries(compose?.services ?? {})
const ours = services.filter(([, { image }]) => image === 'hookpact')
const servers = ours.filter(([, { command }]) => command?.[0] === 'serve')
const roleOf = ({ command }: Service) => command?.[command.indexOf('--role') + 1] ?? ''

test('there are two receivers and two deliverers, after one migration', () => {
  expect(servers.map(([, service]) => roleOf(service))).toEqual(['receive', 'receive', 'deliver', 'deliver'])
  for (const [, service] of servers) {
    expect(roles).toContain(roleOf(service))
    expect(service.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
  }
  expect(ours.filter(([, { command }]) => command?.[0] === 'migrate')).toHaveLength(1)
})

test('every variable of our services is one that the program reads', () => {
  const named = ours.flatMap(([, { environment }]) => Object.keys(environment ?? {}))
  expect(named).toContain('DATABASE_URL')
  expect(named.filter((name) => !variables.includes(name))).toEqual([])
})

test('a secret is never written down, and a missing one stops everything with its name', () => {
  const secret = /SECRET|PASSWORD|API_KEY|ENCRYPTION_KEY/
  for (const [, { environment = {} }] of services) {
    for (const [name, value] of Object.entries(environment)) {
      if (secret.test(name)) expect(value).toMatch(/^\$\{\w+:\?[^}]+\}$/)
      if (name === 'DATABASE_URL') expect(value).toMatch(/:\$\{POSTGRES_PASSWORD:\?[^}]+\}@/)
    }
  }
})

test('a container is not killed before what is in hand has ended', () => {
  for (const [, { environment, stop_grace_period }] of servers) {
    const delay = Number.parseInt(environment?.SHUTDOWN_DELAY ?? '0', 10)
    expect(Number.parseInt(stop_grace_period ?? '', 10)).toBeGreaterThan(delay + stopLimitSeconds)
  }
})

test('the proxy passes requests to every receiver and to nothing else, and asks a path of the contract', () => {
  const caddyfile = textOf('deploy/Caddyfile')
  const upstreams = /reverse_proxy (.+) \{/.exec(caddyfile)?.[1]?.split(' ')
  const receivers = servers.filter(([, service]) => roleOf(service) === 'receive')
  expect(upstreams).toEqual(receivers.map(([name]) => `${name}:8080`))
  const [, internal = ''] = /@internal path (.+)/.exec(caddyfile) ?? []
  const [, health = ''] = /health_uri (\S+)/.exec(caddyfile) ?? []
  for (const path of [health, ...internal.split(' ')]) expect(openPaths).toContain(path)
  expect(internal.split(' ')).toContain('/metrics')
})

test('Prometheus reads every receiver and deliverer', () => {
  const [config] = yamlOf<Prometheus>('deploy/prometheus.yml')
  const [job] = config?.scrape_configs ?? []
  expect(openPaths).toContain(job?.metrics_path)
  const targets = job?.static_configs.flatMap(({ targets, labels }) => targets.map((target) => [target, labels.role]))
  expect(targets).toEqual(servers.map(([name, service]) => [`${name}:8080`, roleOf(service)]))
})

test('every file and volume that is mounted is there, and ports are of this machine alone', () => {
  for (const [, { volumes = [], ports = [] }] of services) {
    for (const volume of volumes) {
      const [from = ''] = volume.split(':')
      if (from.startsWith('./')) expect(textOf(from)).not.toBe('')
      else expect(Object.keys(compose?.volumes ?? {})).toContain(from)
    }
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  }
})
