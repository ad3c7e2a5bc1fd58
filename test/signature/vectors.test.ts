import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createVerifier } from '../../src/signature/verify.ts'
import { judge, preset, requestOf } from './requests.ts'

/** A request with made-up secrets, and whether it is genuine. */
interface Vector {
  readonly name: string
  readonly scheme: string
  readonly secret: string | readonly string[]
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly bodyEncoding?: 'base64'
  readonly certPem?: string
  /** Unix seconds. */
  readonly now: number
  readonly valid: boolean
  readonly why: string
}

const vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')) as Vector[] // as above

test.each(vectors.map((vector) => [vector.name, vector.why, vector] as const))('%s: %s', (_name, _why, vector) => {
  const { scheme, secret, headers, bodyEncoding = 'utf8', method, url, certPem, now, valid } = vector
  const request = requestOf(headers, Buffer.from(vector.body, bodyEncoding), { method, url })
  const secrets = [secret].flat()
  const verdict = judge(preset(scheme), request, { secrets, nowMs: now * 1000, certificateAt: () => certPem })
  if (valid) expect(verdict).toBe(createVerifier(preset(scheme)).strength)
  else expect(verdict).not.toMatch(/^(verified|authenticated|certificate-needed)$/)
})
