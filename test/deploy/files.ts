import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { configDefaults } from '../../src/config-defaults.ts'
import { contract } from '../contract/contract.ts'
import { repository } from '../contract/repository-copy.ts'

/** A file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(repository, path), 'utf8')
}

/** The documents of a YAML file. */
export function yamlOf<Shape>(path: string): Shape[] {
  return parseAllDocuments(textOf(path), { merge: true }).map((document) => {
    if (document.errors[0] !== undefined) throw document.errors[0]
    return document.toJS() as Shape // each test says what it reads of it
  })
}

/** Every variable that the program reads: its configuration, and the secrets of the contract. */
export const variables: readonly string[] = [
  ...Object.keys(configDefaults),
  ...Object.values(contract.components.securitySchemes).flatMap(({ 'x-webhook-signature': signature }) =>
    signature === undefined ? [] : [(signature as { readonly secret: string }).secret],
  ),
]

/** Every path of the contract that can be asked for without a key. */
export const openPaths: readonly string[] = Object.entries(contract.paths).flatMap(([path, { get }]) =>
  get?.security?.length === 0 ? [path] : [],
)

/** How long a stop may take after `SHUTDOWN_DELAY`, in seconds: `stopLimitMs` of src/commands/serve.ts. */
export const stopLimitSeconds = 10
