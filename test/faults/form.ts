/** `npm test` runs the short form of every fault; `npm run test:faults` the long one. */
const isLong = process.env.HOOKPACT_FAULTS === 'long'

/** How many rounds, events or the like this run is to make. */
export function inForm(short: number, long: number): number {
  return isLong ? long : short
}
/** How long a test of a fault may take: the long form has a busy machine to itself for minutes. */
export const testTimeoutMs = inForm(60_000, 600_000)
