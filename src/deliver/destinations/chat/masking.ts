import type { AttemptOutcome } from '../../outcome.ts'

const mask = '***'
/** Fewer characters of a secret at the end of a text tell nothing, and stand there by chance. */
const leastPart = 4

/**
 * An outcome as it may be recorded: without the secrets that an answer or an error repeats.
 * @param secrets longest first.
 */
export function masked(outcome: AttemptOutcome, secrets: readonly string[]): AttemptOutcome {
  const forms = [...new Set(secrets.flatMap(formsOf))]
  const hide = (text: string) =>
    withoutBeginnings(
      forms.reduce((hidden, form) => hidden.replaceAll(form, mask), text),
      forms,
    )
  switch (outcome.kind) {
    case 'accepted':
      return { ...outcome, output: outcome.output === null ? null : hide(outcome.output) }
    case 'refused': {
      const error = outcome.error === undefined ? {} : { error: hide(outcome.error) }
      return { ...outcome, ...error, output: outcome.output === null ? null : hide(outcome.output) }
    }
    case 'unreachable':
      return { ...outcome, detail: hide(outcome.detail) }
    case 'failed':
    case 'lost':
      return { ...outcome, error: hide(outcome.error) }
  }
}

/** As it is, percent-encoded, and as JSON writes it, with and without escaped slashes. */
function formsOf(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1)
  return [secret, inJson, inJson.replaceAll('/', '\\/'), encodeURIComponent(secret.toWellFormed())]
}

/** What is recorded is cut, perhaps inside a secret. */
function withoutBeginnings(text: string, forms: readonly string[]): string {
  const longest = Math.max(0, ...forms.map((form) => beginningAtEnd(text, form)))
  return longest < leastPart ? text : `${text.slice(0, -longest)}${mask}`
}

/** How many characters at the end of a text are the beginning of another. */
function beginningAtEnd(text: string, form: string): number {
  for (let length = Math.min(text.length, form.length - 1); length >= leastPart; length -= 1) {
    if (text.endsWith(form.slice(0, length))) return length
  }
  return 0
}
