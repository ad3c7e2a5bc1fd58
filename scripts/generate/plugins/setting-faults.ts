import { isObject } from './nodes.ts'
import type { PluginDocument } from './read.ts'

const settingMembers = ['description', 'secret', 'default']

/** What is wrong with x-settings. */
export function settingFaults({ document, faultAt }: PluginDocument): string[] {
  const settings: unknown = document['x-settings'] ?? {}
  if (!isObject(settings) || Array.isArray(settings))
    return [faultAt(['x-settings'], 'x-settings is an object of settings by their names.')]
  return Object.entries(settings).flatMap(([name, setting]) => {
    const at = (message: string) => faultAt(['x-settings', name], `The setting ${name} ${message}`)
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return [at('is no variable: write it in capitals, as SAMPLE_GREETING.')]
    if (!isObject(setting) || typeof setting.description !== 'string') return [at('needs a description.')]
    const unknown = Object.keys(setting).filter((member) => !settingMembers.includes(member))
    const { secret = false, default: fallback = '' } = setting
    return [
      ...unknown.map((member) => at(`has ${member}, and a setting has ${settingMembers.join(', ')}.`)),
      ...(typeof secret === 'boolean' ? [] : [at('has a secret that is neither true nor false.')]),
      ...(typeof fallback === 'string' ? [] : [at('has a default that is no text: put it in quotes.')]),
      ...(secret === true && 'default' in setting ? [at('is secret, and has a default that everybody can read.')] : []),
    ]
  })
}
