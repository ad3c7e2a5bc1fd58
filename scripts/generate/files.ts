import type { OpenApiDocument } from '../../src/contract/document.ts'
import type { DeclaredPlugin } from '../../src/contract/plugin-list.ts'
import { catalogueFiles } from './catalogue.ts'
import { typeFiles } from './types.ts'
import { validatorFiles } from './validators.ts'

/**
 * What code is typed over and what judges: the files that are made from the meaning of the contract.
 * @throws what the makers of types and validators throw of a contract that they cannot use.
 */
export async function generatedFiles(
  contract: OpenApiDocument,
  plugins: readonly DeclaredPlugin[],
): Promise<[string, string][]> {
  return [...(await typeFiles(contract)), ...validatorFiles(contract), ...catalogueFiles(contract, plugins)]
}
