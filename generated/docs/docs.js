import { init } from './redoc.standalone.js'

// The second rule hides buttons that hand the page to other hosts; the rest is for the table of problems and for the
// samples.
const sheet = new CSSStyleSheet()
sheet.replaceSync(`
  body { margin: 0 }
  [data-testid="page-actions"] { display: none }
  td code { white-space: nowrap !important }
  details { margin: 0 0 8px !important }
  summary { cursor: pointer }
  details > pre { margin: 8px 0 !important; font-size: 13px !important; line-height: 20px !important }
`)
document.adoptedStyleSheets = [sheet]

// Redoc probes for a search thread with eval, which the page's policy forbids; without threads it searches on the page.
globalThis.Worker = undefined

const reply = await fetch('openapi.json')
const contract = await reply.json()
// Redoc shows no description of a body as a whole, and the table of problems is one.
contract.info.description += '\n\n## Problems\n\n' + contract.components.schemas.Problem.description
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
  operation.description = '**Unsafe: anybody who knows the URL can send this. Nothing is checked.**\n\n' + (operation.description ?? '')
}

// Redoc shows code samples beside the operations of paths alone.
function withSamples({ description, 'x-codeSamples': samples = [] }) {
  const blocks = samples.map(({ lang, label, source }) =>
    `<details><summary>${label ?? lang}</summary>\n\n~~~${lang.toLowerCase()}\n${source}\n~~~\n\n</details>`)
  return [description, '**Verify the signature:**', ...blocks].join('\n\n')
}
