import type { JobHandlers, Records } from '../contract/jobs.ts'
import { activitySummary } from './activity-summary.ts'

/** What does every job that the contract declares. A job that is missing does not compile. */
export function jobHandlers(records: Records): JobHandlers {
  return { 'activity.summary': activitySummary(records) }
}
