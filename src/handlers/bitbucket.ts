import type { SourceEvents } from '#generated/catalogue.js'
import type { HandlerContext, SourceHandlers } from '../contract/events.ts'

/** What happens on each Bitbucket event. Types come from the contract. */
export const bitbucket: SourceHandlers<'bitbucket'> = {
  // Not a code.pushed: Bitbucket lists five commits at most, and does not promise when they were made.
  'repo:push'({ event, log }) {
    const { push, repository } = event.data
    const refs = push.changes.map((change) => change.new?.name ?? change.old?.name ?? '').join(' ')
    log('pushed', { repository: repository.full_name, refs })
  },

  'pullrequest:created': publishPullRequest,
  'pullrequest:updated': publishPullRequest,
  'pullrequest:fulfilled': publishPullRequest,
  'pullrequest:rejected': publishPullRequest,

  'issue:created'({ event, publish }) {
    const { issue, repository, actor } = event.data
    publish('issue.changed', {
      source: event.source,
      action: 'created',
      repository: { name: repository.full_name, url: repository.links.html.href },
      number: issue.id,
      title: issue.title,
      state: ['new', 'open', 'on hold'].includes(issue.state) ? 'open' : 'closed',
      author: (issue.reporter ?? actor)?.nickname ?? null,
      labels: [],
      url: issue.links.html.href,
    })
  },
}

function publishPullRequest({ event, publish }: HandlerContext<SourceEvents['bitbucket']['pullrequest:created']>) {
  const { pullrequest: pull, repository } = event.data
  publish('pull_request.changed', {
    source: event.source,
    action: event.type.replace('pullrequest:', ''),
    repository: { name: repository.full_name, url: repository.links.html.href },
    number: pull.id,
    title: pull.title,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    draft: pull.draft ?? false,
    merged: pull.state === 'MERGED',
    author: pull.author?.nickname ?? null,
    url: pull.links.html.href,
    base: pull.destination.branch.name,
    head: pull.source.branch.name,
    head_sha: pull.source.commit?.hash ?? null,
  })
}
