import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The documentation: a page, a script that starts Redoc and the Redoc bundle, each a file of its own, so that the page needs no inline
 * script and a changed contract changes none of them. The page reads /openapi.json of the server that shows it.
 */
export function docsFiles(root: string): [string, string][] {
  const bundle = readFileSync(join(root, 'node_modules/@redocly/cli/lib/chunks/redoc.standalone.js'), 'utf8')
  return [
    ['docs/index.html', page],
    ['docs/docs.js', script],
    ['docs/redoc.standalone.js', bundle],
  ]
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

init('openapi.json', { disableTelemetry: true, disableSearch: true }, document.getElementById('redoc'))
`
