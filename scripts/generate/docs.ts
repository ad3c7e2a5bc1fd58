import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The documentation: a page, a script that starts Redoc and the Redoc bundle, each a file of its own, so that the
 * page needs no inline script and a changed contract changes none of them. The page reads /openapi.json of the server
 * that shows it.
 */
export function docsFiles(root: string): [string, string][] {
  const redocly = join(root, 'node_modules/@redocly/cli')
  const bundle = readFileSync(join(redocly, 'lib/chunks/redoc.standalone.js'), 'utf8')
  const license = readFileSync(join(redocly, 'LICENSE'), 'utf8').trim()
  return [
    ['docs/index.html', page],
    ['docs/docs.js', script],
    ['docs/redoc.standalone.js', `/*\n${license}\n*/\n${withoutInlineStyle(withOwnLogo(bundle))}`],
  ]
}

/** The bundle loads one thing from elsewhere, its makers' logo: put in the word instead. */
function withOwnLogo(bundle: string): string {
  const remote = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g
  if (bundle.match(remote)?.length !== 2) throw new Error('the Redoc bundle names its logo in another way: look at it')
  const text =
    "<text x='0' y='11' font-family='sans-serif' font-size='11' font-weight='bold' fill='#0044d4'>Redoc</text>"
  const logo = `<svg xmlns='http://www.w3.org/2000/svg' width='36' height='14'>${text}</svg>`
  return bundle.replace(remote, `data:image/svg+xml,${encodeURIComponent(logo)}`)
}

/** Samples in XML are coloured by style attributes, which the page's policy forbids: they stay black. */
function withoutInlineStyle(bundle: string): string {
  const inline = '` style="color: var(${' // of a template in the bundle
  const [before, after, ...more] = bundle.split(inline)
  const end = after?.indexOf('`')
  if (after === undefined || end === undefined || end === -1 || more.length > 0)
    throw new Error('the Redoc bundle colours samples in another way: look at it')
  return `${before}\`${after.slice(end)}`
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Hookpact: webhooks and API</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <div id="redoc">Loading. If nothing appears, read <a href="openapi.yaml">the contract</a> itself.</div>
    <script type="module" src="docs/docs.js"></script>
  </body>
</html>
`

const script = `import { init } from './redoc.standalone.js'

// The second rule hides buttons that hand the page to other hosts; the rest is for the table of problems and for the
// samples.
const sheet = new CSSStyleSheet()
sheet.replaceSync(\`
  body { margin: 0 }
  [data-testid="page-actions"] { display: none }
  td code { white-space: nowrap !important }
  details { margin: 0 0 8px !important }
  summary { cursor: pointer }
  details > pre { margin: 8px 0 !important; font-size: 13px !important; line-height: 20px !important }
\`)
document.adoptedStyleSheets = [sheet]

// Redoc probes for a search thread with eval, which the page's policy forbids; without threads it searches on the page.
globalThis.Worker = undefined

const reply = await fetch('openapi.json')
const contract = await reply.json()
// Redoc shows no description of a body as a whole, and the table of problems is one.
contract.info.description += '\\n\\n## Problems\\n\\n' + contract.components.schemas.Problem.description
for (const { post } of Object.values(contract.webhooks)) post.description = withSamples(post)
for (const operation of Object.values(contract.paths).flatMap((item) => Object.values(item))) markUnsafe(operation)
init(contract, {
  disableTelemetry: true,
  downloadUrls: [
    { title: 'openapi.yaml', url: new URL('openapi.yaml', document.baseURI).href },
    { title: 'openapi.json', url: new URL('openapi.json', document.baseURI).href },
  ],
  maxDisplayedEnumValues: 30,
  sortRequiredPropsFirst: true,
}, document.getElementById('redoc'))

// What nothing guards says so where people look.
function markUnsafe(operation) {
  if (operation['x-webhook-source']?.authentication !== 'none') return
  operation.summary += ' (unsafe)'
  operation.description = '**Unsafe: anybody who knows the URL can send this. Nothing is checked.**\\n\\n' + (operation.description ?? '')
}

// Redoc shows code samples beside the operations of paths alone.
function withSamples({ description, 'x-codeSamples': samples = [] }) {
  const blocks = samples.map(({ lang, label, source }) =>
    \`<details><summary>\${label ?? lang}</summary>\\n\\n~~~\${lang.toLowerCase()}\\n\${source}\\n~~~\\n\\n</details>\`)
  return [description, '**Verify the signature:**', ...blocks].join('\\n\\n')
}
`
