import type { SentEvents } from '#generated/catalogue.js'

/** Data of a `code.pushed` event that fits the contract. */
export const codePushed: SentEvents['code.pushed'] = {
  source: 'test',
  repository: { name: 'acme/rocket', url: 'https://git.example.com/acme/rocket' },
  ref: 'refs/heads/main',
  before: '0000000000000000000000000000000000000000',
  after: '05d444f2b0a32d1a04b8fdc9340d82b49e6ea8a0',
  created: true,
  deleted: false,
  forced: false,
  compare_url: 'https://git.example.com/acme/rocket/compare/main',
  pusher: 'mona',
  commits: [],
}

/** Data of an `issue.changed` event that fits the contract. */
export const issueChanged: SentEvents['issue.changed'] = {
  source: 'test',
  action: 'opened',
  repository: codePushed.repository,
  number: 41,
  title: 'The countdown goes on',
  state: 'open',
  author: 'mona',
  labels: ['safety'],
  url: 'https://git.example.com/acme/rocket/issues/41',
}

/** A payload that fits the schema of a GitHub `ping`, which has no handler. */
export const githubPing = {
  zen: 'Keep it small.',
  hook_id: 1,
  hook: {
    id: 1,
    type: 'Repository',
    name: 'web',
    active: true,
    events: ['push'],
    config: {},
    created_at: '2026-03-02T16:40:11Z',
    updated_at: '2026-03-02T16:40:11Z',
  },
}
