import type { OpenApiDocument, Operation } from '../../src/contract/document.ts'
import { readOperations } from '../../src/contract/document.ts'
import type { DeclaredJob } from '../../src/contract/job-schemas.ts'
import { readJobs } from '../../src/contract/job-schemas.ts'
import type { DeclaredPlugin } from '../../src/contract/plugin-list.ts'
import type { WebhookSource } from '../../src/contract/source.ts'
import { parsePointer } from '../../src/signature/pointer.ts'

const banner = '// Made by `npm run generate` from openapi.yaml.\n'

/**
 * The lists that code is typed over: operations of the server, event types of each source, event types that we send,
 * and jobs.
 */
export function catalogueFiles(contract: OpenApiDocument, plugins: readonly DeclaredPlugin[]): [string, string][] {
  const operations = readOperations(contract)
  const operationIds = operations.map((operation) => operation.operationId)
  const managementIds = operations
    .filter(({ source, handshake, plugin }) => (source ?? handshake ?? plugin) === undefined)
    .map(({ operationId }) => operationId)
  const sound = plugins.filter(({ faults }) => faults.length === 0)
  const sources = operations.flatMap((operation) => (operation.source === undefined ? [] : [operation.source]))
  const responding = operations.filter(({ source }) => source?.acknowledgement?.responder === true)
  const webhooks = Object.entries(contract.webhooks)
  const eventTypes = webhooks.map(([type]) => type)
  const publishable = webhooks.filter(([, item]) => item.post['x-webhook-operational'] !== true).map(([type]) => type)
  const orderingKeys = Object.fromEntries(
    webhooks.flatMap(([type, item]) => {
      const pointer = item.post['x-ordering-key']
      return pointer === undefined ? [] : [[type, parsePointer(pointer)]]
    }),
  )
  const jobs = readJobs(contract)
  const timeouts = Object.fromEntries(jobs.map(({ name, timeoutMs }) => [name, timeoutMs]))
  const sourceEventTypes = Object.fromEntries(sources.map((source) => [source.name, Object.keys(source.events ?? {})]))

  const js = `${banner}
export const operationIds = ${list(operationIds)}
export const respondingSources = ${list(responding.map(({ source }) => source?.name ?? ''))}
export const sourceEventTypes = ${JSON.stringify(sourceEventTypes, null, 2)}
export const eventTypes = ${list(eventTypes)}
export const publishableEventTypes = ${list(publishable)}
export const orderingKeys = ${JSON.stringify(orderingKeys, null, 2)}
export const jobTimeoutsMs = ${JSON.stringify(timeouts, null, 2)}
`

  const dts = `${banner}
import type { components, operations } from './openapi.d.ts'

/** Operations of the server, in the order of the contract. */
export declare const operationIds: readonly ${tuple(operationIds)}
export type OperationId = (typeof operationIds)[number]
/** Those that neither receive webhooks, nor answer a sender's handshake, nor are a plugin's. */
export type ManagementOperationId =
${managementIds.map((id) => `  | ${JSON.stringify(id)}`).join('\n')}

/** The operations of plugins, by plugin and by their ids in its openapi.yaml. */
export interface PluginOperations {
${sound.map((plugin) => pluginOperations(plugin.name, operations)).join('\n')}
}
/** The settings of plugins, by plugin and variable. */
export interface PluginSettings {
${sound.map(pluginSettings).join('\n')}
}

/** What the application answers, by source. */
export interface ResponderReplies {
${responding.map(replyType).join('\n')}
}
export declare const respondingSources: readonly (keyof ResponderReplies)[]

/** Payloads that we receive, by source and event type. */
export interface SourceEvents {
${sources.map(sourceInterface).join('\n')}
}
export declare const sourceEventTypes: { readonly [Source in keyof SourceEvents]: readonly (keyof SourceEvents[Source])[] }

/** \`data\` of the events that we send, by event type. */
export interface SentEvents {
${webhooks.map(([type, item]) => `  ${JSON.stringify(type)}: ${dataType(contract, item)}`).join('\n')}
}
export declare const eventTypes: readonly ${tuple(eventTypes)}
export declare const publishableEventTypes: readonly ${tuple(publishable)}
export type PublishableEventType = (typeof publishableEventTypes)[number]
/** Where in its body an event has the value by which deliveries are ordered: the members on the way. */
export declare const orderingKeys: { readonly [type: string]: readonly string[] }

/** What jobs are given, and what they give, by name. */
export interface Jobs {
${jobs.map(jobType).join('\n')}
}
/** How long one attempt of each may take, in milliseconds. */
export declare const jobTimeoutsMs: { readonly [Name in keyof Jobs]: number }
`
  return [
    ['catalogue.js', js],
    ['catalogue.d.ts', dts],
  ]
}

function pluginOperations(plugin: string, operations: readonly Operation[]): string {
  const ids = operations.filter((operation) => operation.plugin === plugin).map(({ operationId }) => operationId)
  const lines = ids.map((id) => `    ${JSON.stringify(id.slice(plugin.length + 1))}: ${JSON.stringify(id)}`)
  return `  ${JSON.stringify(plugin)}: {\n${lines.join('\n')}\n  }`
}

function pluginSettings({ name, settings }: DeclaredPlugin): string {
  const lines = Object.keys(settings).map((variable) => `    readonly ${variable}: string`)
  return `  ${JSON.stringify(name)}: {\n${lines.join('\n')}\n  }`
}

function replyType({ operationId, source }: Operation): string {
  const reply = `operations[${JSON.stringify(operationId)}]['responses'][${source?.acknowledgement?.status}]`
  return `  ${JSON.stringify(source?.name)}: ${reply}['content']['application/json']`
}

function sourceInterface(source: WebhookSource): string {
  const lines = Object.entries(source.events ?? {}).map(
    ([type, schema]) => `    ${JSON.stringify(type)}: ${schemaType(schema.$ref)}`,
  )
  return `  ${JSON.stringify(source.name)}: {\n${lines.join('\n')}\n  }`
}

function jobType({ name, input, output }: DeclaredJob): string {
  const given = output === undefined ? 'unknown' : schemaType(output)
  return `  ${JSON.stringify(name)}: { readonly input: ${schemaType(input)}; readonly output: ${given} }`
}

function dataType(contract: OpenApiDocument, item: OpenApiDocument['webhooks'][string]): string {
  const body = item.post.requestBody?.content['application/json']?.schema.$ref ?? ''
  const schema = contract.components.schemas[body.replace('#/components/schemas/', '')]
  return schemaType(schema?.properties?.data?.$ref ?? '')
}

function schemaType(reference: string): string {
  return `components['schemas'][${JSON.stringify(reference.replace('#/components/schemas/', ''))}]`
}

function list(values: readonly string[]): string {
  return JSON.stringify(values, null, 2)
}

function tuple(values: readonly string[]): string {
  return `[\n${values.map((value) => `  ${JSON.stringify(value)},`).join('\n')}\n]`
}
