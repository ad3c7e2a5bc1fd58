import type { SourceEvents } from '#generated/catalogue.js'
import type { SourceHandlers } from '../contract/events.ts'
import { excerptOrNull } from './excerpt.ts'
import { webUrl } from './web-url.ts'

/** What happens on each Linear event. Types come from the contract. */
export const linear: SourceHandlers<'linear'> = {
  Issue({ event, publish, log }) {
    const { action, data: issue, url } = event.data
    if (action !== 'create' && action !== 'update') {
      log('issue changed', { issue: issue.id, action })
      return
    }
    publish('ticket.changed', {
      source: event.source,
      action: action === 'create' ? 'created' : 'updated',
      key: excerptOrNull(keyOf(issue), 255),
      type: null,
      priority: excerptOrNull(issue.priorityLabel, 255),
      summary: excerptOrNull(issue.title, 1000),
      status: excerptOrNull(issue.state?.name, 255),
      url: webUrl(url),
    })
  },

  Comment({ event, log }) {
    const { action, data: comment } = event.data
    log('comment changed', { comment: comment.id, issue: comment.issueId ?? '', action })
  },
}

function keyOf(issue: SourceEvents['linear']['Issue']['data']): string | null {
  if (issue.identifier) return issue.identifier
  return issue.team?.key && issue.number ? `${issue.team.key}-${issue.number}` : null
}
