import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each GitHub event. Types come from the contract; `null`: stored, and nothing more. */
export const github: SourceHandlers<'github'> = {
  ping: null,
  release: null,
  workflow_run: null,

  push({ event, publish }) {
    const { data } = event
    publish('code.pushed', {
      source: event.source,
      repository: { name: data.repository.full_name, url: data.repository.html_url },
      ref: data.ref,
      before: data.before,
      after: data.after,
      created: data.created,
      deleted: data.deleted,
      forced: data.forced,
      compare_url: escapeUri(data.compare),
      pusher: data.pusher.name,
      commits: data.commits.map(({ id, message, author, timestamp, url }) => ({
        id,
        message,
        author: author.name,
        timestamp,
        url,
      })),
    })
  },

  pull_request({ event, publish }) {
    const { action, number, pull_request: pull, repository } = event.data
    publish('pull_request.changed', {
      source: event.source,
      action,
      repository: { name: repository.full_name, url: repository.html_url },
      number,
      title: pull.title,
      state: pull.state,
      draft: pull.draft,
      merged: pull.merged_at !== null,
      author: pull.user?.login ?? null,
      url: pull.html_url,
      base: pull.base.ref,
      head: pull.head.ref,
      head_sha: pull.head.sha,
    })
  },

  issues({ event, publish }) {
    const { action, issue, repository } = event.data
    publish('issue.changed', {
      source: event.source,
      action,
      repository: { name: repository.full_name, url: repository.html_url },
      number: issue.number,
      title: issue.title,
      state: issue.state ?? 'open',
      author: issue.user?.login ?? null,
      labels: (issue.labels ?? []).map(({ name }) => name),
      url: issue.html_url,
    })
  },
}

/**
 * Escapes what may not stand in a URI: GitHub writes the names of branches and commits, such as `a1b2c3^`, into
 * compare links as they are.
 * @see https://www.rfc-editor.org/rfc/rfc3986#appendix-A
 */
function escapeUri(link: string): string {
  return link.toWellFormed().replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]/gu, encodeURIComponent)
}
