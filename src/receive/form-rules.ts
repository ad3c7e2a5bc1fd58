import type { OpenApiDocument, Operation, Schema } from '../contract/document.ts'
import { bodySchema } from '../contract/document.ts'

/** What the contract says of one file of a form. */
export interface FileRule {
  /** The schema's `maxLength`: of what is binary it counts bytes. */
  readonly maxBytes: number | undefined
  /** Media types that are taken, ranges (`text/*`) among them; undefined if all are. */
  readonly mediaTypes: readonly string[] | undefined
}

/** What a form with files may bring. */
export interface FormRules {
  readonly files: ReadonlyMap<string, FileRule>
}

const multipart = 'multipart/form-data'

/**
 * Reads what a `multipart/form-data` body may bring out of its schema and `encoding`; undefined if the operation takes
 * none.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function formRules(document: OpenApiDocument, operation: Operation): FormRules | undefined {
  const schema = bodySchema(document, operation, multipart)
  if (schema === undefined) return undefined
  const encoding = operation.encodings.get(multipart) ?? {}
  const properties = Object.entries(schema.properties ?? {})
  return {
    files: new Map(
      properties
        .filter(([, property]) => isFile(property))
        .map(([name, { maxLength }]) => [
          name,
          {
            maxBytes: typeof maxLength === 'number' ? maxLength : undefined,
            mediaTypes: encoding[name]?.contentType?.split(',').map((type) => type.trim().toLowerCase()),
          },
        ]),
    ),
  }
}

/** OpenAPI 3.1 tells what is binary by a media type without an encoding as text. */
function isFile(property: Schema): boolean {
  return property.contentMediaType === 'application/octet-stream' && property.contentEncoding === undefined
}
