// Made by `npm run generate` from openapi.yaml.
import type { ErrorObject } from 'ajv'
export interface Validator {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}
export declare const requestBodies: Record<string, Validator>
export declare const sourceEvents: Record<string, Record<string, Validator>>
export declare const sourceBodies: Record<string, Record<string, Validator>>
export declare const sentEvents: Record<string, Validator>
export declare const jobInputs: Record<string, Validator>
export declare const jobOutputs: Record<string, Validator>
