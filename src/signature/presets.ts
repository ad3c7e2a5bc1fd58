import { overPartsPresets } from './presets/over-parts.ts'
import { overTheBodyPresets } from './presets/over-the-body.ts'
import { publicKeyPresets } from './presets/public-key.ts'
import { sharedTokenPresets } from './presets/shared-token.ts'
import { withTheTimePresets } from './presets/with-the-time.ts'

/**
 * How known senders prove that a request is theirs, under the names that the contract uses. Which one an endpoint has,
 * the contract says: the headers of a request never do, since several senders share their names.
 */
export const presets = {
  ...overTheBodyPresets,
  ...withTheTimePresets,
  ...overPartsPresets,
  ...publicKeyPresets,
  ...sharedTokenPresets,
} as const

/** The name of a preset. */
export type PresetName = keyof typeof presets
