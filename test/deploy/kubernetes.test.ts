import { expect, test } from 'vitest'
import { roles } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openPaths, stopLimitSeconds, variables, yamlOf } from './files.ts'

type Labels = Readonly<Record<string, string>>
interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string }
}
interface Container {
  readonly image: string
  readonly args: readonly string[]
  readonly env: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: SecretValue }[]
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[]
  readonly startupProbe?: Probe
  readonly readinessProbe?: Probe
  readonly livenessProbe?: Probe
  readonly resources: { readonly limits: { readonly memory: string } }
  readonly securityContext: Readonly<Record<string, unknown>>
}
interface SecretValue {
  readonly secretKeyRef: { readonly name: string; readonly key: string }
}
interface Pod {
  readonly metadata: { readonly labels: Labels; readonly annotations?: Labels }
  readonly spec: {
    readonly terminationGracePeriodSeconds?: number
    readonly securityContext: Readonly<Record<string, unknown>>
    readonly containers: readonly [Container]
  }
}
interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly stringData?: Labels
  readonly spec: {
    readonly replicas?: number
    readonly template: Pod
    readonly selector: Labels & { readonly matchLabels?: Labels }
    readonly ports?: readonly { readonly targetPort: string }[]
    readonly minAvailable?: number
  }
}

const manifests = yamlOf<Manifest>('deploy/kubernetes.yaml')
const of = (kind: string) => manifests.filter((manifest) => manifest.kind === kind)
const deployments = of('Deployment')
const pods = [...of('Job'), ...deployments].map(({ spec }) => spec.template)
const containerOf = ({ spec }: Pod) => spec.containers[0]

test('a migration, and two each of receivers and deliverers', () => {
  expect(of('Job').map(({ spec }) => containerOf(spec.template).args)).toEqual([['migrate']])
  const args = deployments.map(({ spec }) => containerOf(spec.template).args)
  expect(args).toEqual([
    ['serve', '--role', 'receive'],
    ['serve', '--role', 'deliver'],
  ])
  for (const [, , role] of args) expect(roles).toContain(role)
  for (const { spec } of deployments) expect(spec.replicas).toBeGreaterThanOrEqual(2)
})

test('every variable is one that the program reads, and every secret comes from the Secret', () => {
  const [secret] = of('Secret')
  for (const { name, value, valueFrom } of pods.flatMap((pod) => containerOf(pod).env)) {
    expect(variables).toContain(name)
    if (/SECRET|KEY|DATABASE_URL/.test(name)) expect(value).toBeUndefined()
    if (valueFrom === undefined) continue
    expect(valueFrom.secretKeyRef.name).toBe(secret?.metadata.name)
    expect(Object.keys(secret?.stringData ?? {})).toContain(valueFrom.secretKeyRef.key)
  }
})

test('placeholders that were not replaced are refused', () => {
  const { DATABASE_URL, HOOKPACT_API_KEY, HOOKPACT_ENCRYPTION_KEY, ...secrets } = of('Secret')[0]?.stringData ?? {}
  expect(() => readConfig({ DATABASE_URL })).toThrow('DATABASE_URL must be')
  expect(() => readConfig({ HOOKPACT_API_KEY })).toThrow('HOOKPACT_API_KEY must be')
  expect(() => readConfig({ HOOKPACT_ENCRYPTION_KEY })).toThrow('HOOKPACT_ENCRYPTION_KEY must be')
  expect(Object.keys(secrets)).toEqual(['GITHUB_WEBHOOK_SECRET'])
  for (const name of Object.keys(secrets)) expect(readConfig(secrets).secrets(name)).toEqual([])
})

test('probes ask paths of the contract, on a port that is open; only readiness asks the database', () => {
  for (const container of deployments.map(({ spec }) => containerOf(spec.template))) {
    const { startupProbe, readinessProbe, livenessProbe, ports } = container
    expect(ports).toEqual([{ name: 'http', containerPort: 8080 }])
    expect(readinessProbe?.httpGet).toEqual({ path: '/readyz', port: 'http' })
    expect(livenessProbe?.httpGet).toEqual({ path: '/healthz', port: 'http' })
    expect(startupProbe?.httpGet).toEqual({ path: '/healthz', port: 'http' })
  }
  for (const path of ['/readyz', '/healthz', '/metrics']) expect(openPaths).toContain(path)
  for (const { spec } of deployments) {
    const scraped = { 'prometheus.io/port': '8080', 'prometheus.io/path': '/metrics' }
    expect(spec.template.metadata.annotations).toMatchObject(scraped)
  }
})

test('the Service leads to the receivers, and what selects pods selects some', () => {
  const labels = new Map(deployments.map(({ metadata, spec }) => [metadata.name, spec.template.metadata.labels]))
  expect(of('Service').map(({ spec }) => spec.selector)).toEqual([labels.get('hookpact-receive')])
  expect(of('Service').flatMap(({ spec }) => spec.ports?.map(({ targetPort }) => targetPort))).toEqual(['http'])
  for (const { metadata, spec } of [...deployments, ...of('PodDisruptionBudget')]) {
    expect(spec.selector.matchLabels).toEqual(labels.get(metadata.name))
  }
  for (const { spec } of of('PodDisruptionBudget')) expect(spec.minAvailable).toBe(1)
})

test('a pod is not killed before what is in hand has ended', () => {
  for (const { spec } of deployments) {
    const delay = containerOf(spec.template).env.find(({ name }) => name === 'SHUTDOWN_DELAY')?.value ?? '0s'
    const needed = Number.parseInt(delay, 10) + stopLimitSeconds
    expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(needed)
  }
})

test('no pod runs as root, writes to its image, or is without a limit', () => {
  expect(pods).toHaveLength(3)
  for (const pod of pods) {
    expect(pod.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65532 })
    const { securityContext, resources } = containerOf(pod)
    expect(securityContext).toMatchObject({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true })
    expect(resources.limits.memory).toMatch(/^\d+[MG]i$/)
  }
})
