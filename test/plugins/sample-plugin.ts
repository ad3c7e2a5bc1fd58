import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AppParts } from '../../src/app.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

export const plugin = 'dev.sample_webhook'
export const resource = `/api/plugin/${plugin}/webhook/resource`
export const secret = 'a secret of these tests'

/** Handlers of all operations but getResource. */
export const otherHandlers = `
  takeEvent: () => ({ status: 200, json: { name: 'a', count: 1 } }),
  createResource: () => ({ status: 201, json: { greeting: '', state: 'present' } }),
  deleteResource: () => ({ status: 204 }),`

/** The code of handlers.ts in which getResource has this body. */
export function handlersWith(body: string): string {
  const own = `async getResource(input, { settings, problem, publish, signal }) { ${body} }`
  return `export default { name: '${plugin}', operations: {${otherHandlers} ${own} } }`
}

/** A folder of plugins in which the sample one has these files. */
export function pluginsWith(files: Readonly<Record<string, string>>): URL {
  const folder = temporaryFolder()
  mkdirSync(join(folder, plugin))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, plugin, name), text)
  return pathToFileURL(`${folder}/`)
}

/** Starts a server whose sample plugin has this code in its handlers.ts; undefined: there is none. */
export function startWith(
  code: string | undefined,
  parts: Partial<AppParts> & { readonly expectDefects?: boolean } = {},
  environment = {},
) {
  const pluginsFolder = pluginsWith(code === undefined ? {} : { 'handlers.ts': code })
  return startTestApp({ SAMPLE_WEBHOOK_SECRET: secret, ...environment }, { pluginsFolder, ...parts })
}

/** The line that says that it failed. Others that the contract has may have failed beside it. */
export function failedPlugin(app: RunningApp) {
  return app.logs('plugin.failed', (line) => line.plugin === plugin)
}

/** What the API says of it. */
export async function listedPlugin(app: RunningApp) {
  const { data } = (await app.api('GET', '/v1/plugins')).json
  return data.find(({ name }: { readonly name: string }) => name === plugin)
}
