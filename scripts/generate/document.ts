import { parse } from 'yaml'
import type { OpenApiDocument } from '../../src/contract/document.ts'
import { hashOf } from '../../src/contract/plugin-list.ts'

/** Reads the contract. Its YAML has been linted, so that only the shape that the lint rules grant is relied upon. */
export function parseContract(yaml: string): OpenApiDocument {
  return parse(yaml, { maxAliasCount: 1000 }) as OpenApiDocument
}

/** The contract as JSON, and the hash by which the server sees at its start that openapi.yaml has changed since. */
export function documentFiles(contract: OpenApiDocument, yaml: Uint8Array): [string, string][] {
  return [
    ['openapi.json', `${JSON.stringify(contract, null, 1)}\n`],
    ['openapi.sha256', `${hashOf(yaml)}\n`],
  ]
}
