import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { loadDocument } from '../../src/contract/document.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { startBrowser } from './browser.ts'

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly [string]
}
const document = loadDocument()
const operationsOf = (items: object) =>
  Object.values(items)
    .flatMap((item: object) => Object.values(item))
    // A path item holds operations and, in some, parameters.
    .filter((value): value is Described => typeof value?.operationId === 'string')
const webhooks = operationsOf(document.webhooks ?? {})
const all = [...operationsOf(document.paths), ...webhooks]

let browser: Browser
let close: () => Promise<void>
beforeAll(async () => {
  const started = await startBrowser()
  browser = started.browser
  close = started.close
}, 60_000)
afterAll(() => close())

/** Opens the page, and gathers what it must not do. */
async function openDocs(options: Parameters<Browser['newContext']>[0] = {}) {
  const app = await startTestApp()
  const context: BrowserContext = await browser.newContext(options)
  onTestFinished(() => context.close())
  const faults: string[] = []
  await context.route('**', (route) => {
    const { origin, href } = new URL(route.request().url())
    if (origin === app.url) return route.continue()
    faults.push(`asked for ${href}`)
    return route.abort()
  })
  await context.exposeFunction('report', (fault: string) => faults.push(fault))
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', (e) => report('violated ' + e.violatedDirective + ' with ' + e.blockedURI))`,
  )
  const page = await context.newPage()
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`))
  const reply = await page.goto(`${app.url}/docs`)
  await page.getByRole('heading', { name: 'Hookpact', level: 1 }).waitFor()
  return { app, page, faults, reply }
}

const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-')

async function show(page: Page, { operationId, summary, tags: [tag] }: Described): Promise<void> {
  await page.evaluate(`location.hash = '/${slug(tag)}/${operationId.toLowerCase()}'`)
  await page.getByRole('heading', { name: summary, level: 2 }).waitFor()
}

test.each([
  { encodings: 'gzip, br', encoded: 'gzip' },
  { encodings: 'identity', encoded: undefined },
])('the page renders for a browser that accepts $encodings, and asks nobody else', async ({ encodings, encoded }) => {
  const { page, faults, reply } = await openDocs({ extraHTTPHeaders: { 'accept-encoding': encodings } })
  expect(reply?.headers()['content-encoding']).toBe(encoded)
  await page.getByRole('heading', { name: 'Problems' }).waitFor()
  expect(await page.getByRole('cell', { name: 'signature_mismatch' }).count()).toBe(1)
  await page.waitForLoadState('networkidle')
  expect(faults).toEqual([])
})

test('every operation and every webhook can be read, in the menu and on the page, within the policy', async () => {
  const { page, faults } = await openDocs()
  for (const operation of all) {
    await show(page, operation)
    const entry = page.locator(`a[href="#/${slug(operation.tags[0])}/${operation.operationId.toLowerCase()}"]`)
    expect(await entry.first().innerText()).toContain(operation.summary)
  }
  expect(all.length).toBeGreaterThan(30)
  expect(faults).toEqual([])
}, 120_000)

test('each webhook shows code that verifies its signature in four languages, and its other schemes', async () => {
  const { page, faults } = await openDocs()
  for (const webhook of webhooks) {
    await show(page, webhook)
    const section = page.locator(`[data-section-id*="${webhook.operationId.toLowerCase()}"]`).first()
    expect(await section.locator('summary').allInnerTexts()).toEqual([
      'Node.js',
      'Python',
      'Go',
      'curl + openssl',
      'Node.js, Ed25519',
      'Node.js, sha256',
      'Node.js, batches',
    ])
    await section.locator('summary').first().click()
    await section.getByText('timingSafeEqual').first().waitFor()
  }
  expect(webhooks.length).toBeGreaterThan(5)
  expect(faults).toEqual([])
})

test('the search finds an operation within the policy', async () => {
  const { page, faults } = await openDocs()
  await page.getByText('Search').first().click()
  await page.getByPlaceholder('Search docs').fill('quarantine')
  await page.getByTestId('search-dialog').getByText('/v1/events/{id}/release').waitFor()
  expect(faults).toEqual([])
})

test('on a phone nothing is wider than the screen', async () => {
  const { page, faults } = await openDocs({ viewport: { width: 390, height: 844 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  expect(faults).toEqual([])
})

test.each([
  { accepted: 'gzip', encoded: 'gzip' },
  { accepted: 'br;q=1.0, gzip;q=0.5', encoded: 'gzip' },
  { accepted: 'gzip;q=0', encoded: null },
  { accepted: 'gzip; q=0.0, br', encoded: null },
  { accepted: 'identity', encoded: null },
])('to a client that accepts "$accepted" the contract goes out as $encoded', async ({ accepted, encoded }) => {
  const app = await startTestApp()
  for (const path of ['/docs', '/docs/docs.js', '/openapi.json', '/openapi.yaml']) {
    const reply = await fetch(`${app.url}${path}`, { headers: { 'accept-encoding': accepted } })
    expect(reply.headers.get('content-encoding')).toBe(encoded)
    expect(reply.headers.get('vary')).toBe('accept-encoding')
    expect(await reply.text()).toMatch(/^(<!doctype html>|import|\{\s*"openapi"|openapi:)/)
  }
})

test('no other page may frame the documentation, and only its own scripts may run in it', async () => {
  const app = await startTestApp()
  const policy = (await fetch(`${app.url}/docs`)).headers.get('content-security-policy') ?? ''
  const directives = new Map(policy.split('; ').map((directive) => directive.split(/ (.*)/, 2) as [string, string]))
  expect(directives.get('default-src')).toBe("'none'")
  expect(directives.get('script-src')).toBe("'self'")
  expect(directives.get('connect-src')).toBe("'self'")
  expect(directives.get('frame-ancestors')).toBe("'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})
