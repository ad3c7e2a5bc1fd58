import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenApiDocument } from '../../src/contract/document.ts'

/** The TypeScript types of everything that crosses HTTP. */
export async function typeFiles(contract: OpenApiDocument): Promise<[string, string][]> {
  const nodes = await openapiTS(structuredClone(contract) as never, {
    emptyObjectsUnknown: true,
    immutable: true,
    silent: true,
  })
  return [['openapi.d.ts', `// Made by \`npm run generate\` from openapi.yaml.\n${astToString(nodes)}`]]
}
