// Made by `npm run generate` from openapi.yaml.
import type { ErrorObject } from 'ajv'
export interface Validator {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}
export declare const replies: Record<string, Record<string, Record<string, Validator>>>
