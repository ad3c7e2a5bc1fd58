import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const files = ['', 'docs/', 'bench/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}${name}`),
)

/** A text without its blocks of code: what looks like a heading or a link there is none. */
const proseOf = (url: URL) => readFileSync(url, 'utf8').replaceAll(/^```.*?^```/gms, '')

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  const letters = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
  return letters.replaceAll(' ', '-')
}

const anchorsOf = (url: URL) => [...proseOf(url).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** What is wrong with a link of a file; undefined if it leads somewhere. */
function faultOf(file: string, link: string): string | undefined {
  if (URL.canParse(link)) return undefined // not ours
  const { href, hash } = new URL(link, new URL(file, root))
  const target = new URL(href.slice(0, href.length - hash.length))
  if (!existsSync(target)) return `${link}: there is no such file`
  const isThere = hash === '' || anchorsOf(target).includes(decodeURIComponent(hash.slice(1)))
  return isThere ? undefined : `${link}: there is no such heading`
}

test.each(files)('every link of %s between files of the repository leads to a file and a heading', (file) => {
  const links = [...proseOf(new URL(file, root)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  expect(links.map((link) => faultOf(file, link)).filter((fault) => fault !== undefined)).toEqual([])
})
