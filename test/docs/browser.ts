import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromiumBuild, { inflate } from '@sparticuz/chromium'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

/**
 * Starts a real Chromium: the one of the npm package where it runs, with the libraries and the font that a bare Linux
 * lacks; elsewhere an installed Chrome.
 * @returns the browser, and what ends it and removes its files.
 */
export async function startBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const browser = await chromium.launch({ channel: 'chrome' })
    return { browser, close: () => browser.close() }
  }
  // A folder of its own: the package takes a file that another process is still writing for whole.
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-chromium-'))
  const libraries = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin/al2023.tar.br')
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const executablePath = await chromiumBuild.executablePath()
    await inflate(libraries)
    // The package's own configuration looks for its font below /tmp, wherever it was put.
    const fonts = join(folder, 'fonts')
    const cache = join(folder, 'fonts-cache')
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`,
    )
    const browser = await chromium.launch({
      executablePath,
      // Root and containers have no sandbox, and the page is our own.
      args: ['--no-sandbox'],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
        FONTCONFIG_PATH: fonts,
        HOME: folder,
      },
    })
    return {
      browser,
      async close() {
        await browser.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
