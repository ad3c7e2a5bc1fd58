import type { EventHandlers, SourceHandlers } from '../../src/contract/events.ts'

/** Handlers where only these GitHub events have one. */
export function handlersOf(github: Partial<SourceHandlers<'github'>>): EventHandlers {
  const none = { ping: null, push: null, pull_request: null, issues: null, release: null, workflow_run: null }
  return { github: { ...none, ...github } }
}
