import type { SourceHandlers } from '../contract/events.ts'

/** What happens on each GitLab event. Types come from the contract; `null`: stored, and nothing more. */
export const gitlab: SourceHandlers<'gitlab'> = {
  'Tag Push Hook': null,
  'Note Hook': null,

  'Push Hook'({ event, publish }) {
    const { data } = event
    const { project, before, after } = data
    const created = isZero(before)
    const deleted = isZero(after)
    publish('code.pushed', {
      source: event.source,
      repository: { name: project.path_with_namespace, url: project.web_url },
      ref: data.ref,
      before,
      after,
      created,
      deleted,
      forced: null,
      compare_url:
        created || deleted
          ? `${project.web_url}/-/commit/${created ? after : before}`
          : `${project.web_url}/-/compare/${before}...${after}`,
      pusher: data.user_username ?? data.user_name,
      commits: data.commits.map(({ id, message, author, timestamp, url }) => ({
        id,
        message,
        author: author.name,
        timestamp,
        url,
      })),
    })
  },

  'Merge Request Hook'({ event, publish }) {
    const { object_attributes: request, project, user } = event.data
    publish('pull_request.changed', {
      source: event.source,
      action: request.action ?? 'update',
      repository: { name: project.path_with_namespace, url: project.web_url },
      number: request.iid,
      title: request.title,
      // A locked merge request is one that is being merged.
      state: request.state === 'opened' || request.state === 'locked' ? 'open' : 'closed',
      draft: request.draft ?? request.work_in_progress ?? false,
      merged: request.state === 'merged',
      author: authorOf(request, user),
      url: request.url,
      base: request.target_branch,
      head: request.source_branch,
      head_sha: request.last_commit?.id ?? null,
    })
  },

  'Issue Hook'({ event, publish }) {
    const { object_attributes: issue, project, user, labels } = event.data
    publish('issue.changed', {
      source: event.source,
      action: issue.action ?? 'update',
      repository: { name: project.path_with_namespace, url: project.web_url },
      number: issue.iid,
      title: issue.title,
      state: issue.state === 'closed' ? 'closed' : 'open',
      author: authorOf(issue, user),
      labels: (labels ?? []).map(({ title }) => title),
      url: issue.url,
    })
  },

  'Pipeline Hook'({ event, log }) {
    const { object_attributes: pipeline, project } = event.data
    log('pipeline changed', { project: project.path_with_namespace, pipeline: pipeline.id, status: pipeline.status })
  },

  'Release Hook'({ event, log }) {
    const { action, tag, project } = event.data
    log('release changed', { project: project.path_with_namespace, tag, action })
  },
}

function isZero(sha: string): boolean {
  return /^0+$/.test(sha)
}

/** GitLab names who acts, and of the author the id alone. */
function authorOf(
  changed: { readonly author_id?: number | null },
  user: { readonly id?: number; readonly username?: string },
): string | null {
  return user.id !== undefined && user.id === changed.author_id ? (user.username ?? null) : null
}
