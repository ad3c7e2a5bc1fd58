import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { repository, runNode } from '../contract/repository-copy.ts'
import { startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { textOf, variables } from './files.ts'

interface Package {
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
}
const dockerfile = textOf('Dockerfile').replaceAll('\\\n', '')
const manifest = JSON.parse(textOf('package.json')) as Package
const stages = dockerfile.split(/^(?=FROM )/m).slice(1)
const last = stages.at(-1) ?? ''
const withoutSlash = (path: string) => path.replace(/\/$/, '')

test('the image has what the published package has, and its packages', () => {
  const expected = [...manifest.files, 'package.json', 'node_modules', '/data']
  expect(
    copied(last)
      .map(({ to }) => to)
      .sort(),
  ).toEqual(expected.map(withoutSlash).sort())
})

test('everything that is copied from the repository is there, and .dockerignore lets it pass', () => {
  const passed = textOf('.dockerignore').match(/(?<=^!).+/gm) ?? []
  const fromRepository = stages.flatMap(copied).filter(({ stage }) => stage === undefined)
  expect(fromRepository.length).toBeGreaterThan(5)
  for (const { from } of fromRepository) {
    expect(existsSync(join(repository, from)), from).toBe(true)
    expect(passed).toContain(from)
  }
  expect(passed.filter((path) => !fromRepository.some(({ from }) => from === path))).toEqual([])
})

test('it does not run as root, is stopped by SIGTERM, and names no variable that nothing reads', () => {
  expect(last).toMatch(/^USER 65532:65532$/m)
  expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m)
  const set = [...(/^ENV (.+)$/m.exec(last)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [
    name,
    value,
  ])
  expect(Object.fromEntries(set)).toMatchObject({ HOST: '0.0.0.0', PORT: '8080', DATA_DIR: '/data' })
  for (const [name] of set) expect([...variables, 'NODE_ENV']).toContain(name)
})

test('what is copied starts without the development packages, and answers the probes', async () => {
  const folder = temporaryFolder()
  const compiler = join(repository, 'node_modules/typescript/bin/tsc')
  const built = runNode(repository, [compiler, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')])
  expect(built.stdout).toBe('')
  for (const { from, to, stage } of copied(last)) {
    if (stage === undefined) cpSync(join(repository, from), join(folder, to), { recursive: true })
  }
  for (const name of Object.keys(manifest.dependencies)) linkPackage(folder, name)

  for (const role of ['all', 'deliver']) {
    const args = ['bin/hookpact.js', 'serve', '--role', role]
    const environment = { NODE_ENV: 'production', PORT: '0', DATA_DIR: join(folder, 'data') }
    const server = startProcess(process.execPath, args, environment, folder)
    const [, url] = await server.says(/on (http:\S+)/)
    for (const path of ['/healthz', '/readyz', '/metrics', '/docs']) {
      expect((await fetch(`${url}${path}`)).status, `${role} ${path}`).toBe(200)
    }
    server.kill('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
  }
})

/** What a stage copies, and from which stage, if it is not the repository. Paths are without a slash at their end. */
function copied(stage: string) {
  return [...stage.matchAll(/^COPY (.+)$/gm)].flatMap(([, line = '']) => {
    const words = line.split(/\s+/).filter((word) => !word.startsWith('--'))
    const to = words.pop() ?? ''
    const [, from] = /--from=(\S+)/.exec(line) ?? []
    return words.map((word) => ({ from: withoutSlash(word), to: withoutSlash(to === './' ? word : to), stage: from }))
  })
}

/** Makes a package of ours, and none of those that are for development alone, be found from this folder. */
function linkPackage(folder: string, name: string): void {
  const link = join(folder, 'node_modules', name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(join(repository, 'node_modules', name), link, 'junction')
  expect(JSON.parse(readFileSync(join(link, 'package.json'), 'utf8'))).toMatchObject({
    version: manifest.dependencies[name],
  })
}
