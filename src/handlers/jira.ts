import type { SentEvents, SourceEvents } from '#generated/catalogue.js'
import type { SourceHandlers } from '../contract/events.ts'
import { excerptOrNull } from './excerpt.ts'
import { webUrl } from './web-url.ts'

/** What happens on each Jira event. Types come from the contract; `null`: stored, and nothing more. */
export const jira: SourceHandlers<'jira'> = {
  comment_created: null,

  'jira:issue_created'({ event, publish }) {
    publish('ticket.changed', { source: event.source, action: 'created', ...ticket(event.data.issue) })
  },

  'jira:issue_updated'({ event, publish }) {
    publish('ticket.changed', { source: event.source, action: 'updated', ...ticket(event.data.issue) })
  },

  'jira:issue_deleted'({ event, log }) {
    log('issue deleted', { key: event.data.issue?.key ?? '' })
  },
}

type Issue = SourceEvents['jira']['jira:issue_created']['issue']
type Ticket = Omit<SentEvents['ticket.changed'], 'source' | 'action'>

/** What there is of an issue: Jira sends less of some, down to nothing. */
function ticket(issue: Issue): Ticket {
  const fields = issue?.fields
  return {
    key: excerptOrNull(issue?.key, 255),
    type: excerptOrNull(fields?.issuetype?.name, 255),
    priority: excerptOrNull(fields?.priority?.name, 255),
    summary: excerptOrNull(fields?.summary, 1000),
    status: excerptOrNull(fields?.status?.name, 255),
    url: browseUrl(issue?.self, issue?.key),
  }
}

/** The page of an issue. Jira sends its URL in the API alone, which is beside it: a Jira can live below a path. */
function browseUrl(self: string | null | undefined, key: string | null | undefined): string | null {
  const site = self?.match(/^https?:\/\/.+?(?=\/rest\/api\/)/)?.[0]
  return site === undefined || !key ? null : webUrl(`${site}/browse/${encodeURIComponent(key.toWellFormed())}`)
}
