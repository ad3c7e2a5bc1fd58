import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Exchange } from '../contract/exchange.ts'
import type { OperationHandlers } from '../contract/operations.ts'

type DocsOperations = Pick<OperationHandlers, 'getDocs' | 'getDocsFile' | 'getOpenapiJson' | 'getOpenapiYaml'>

/**
 * What the page may do: load our own scripts and ask this server. The hash is that of the empty style elements that
 * Redoc puts in and fills by script; its style attributes are set by script too.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "connect-src 'self'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const root = new URL('../../', import.meta.url)
const compress = promisify(gzip)

/** The documentation, read from generated/ when it is first asked for and kept, compressed too. */
export function createDocsOperations(): DocsOperations {
  const files = new Map<string, Promise<{ plain: Buffer; gzipped: Buffer }>>()

  function load(path: string) {
    const kept = files.get(path) ?? read(path)
    files.set(path, kept)
    return kept
  }

  async function serve(path: string, exchange: Exchange) {
    const { plain, gzipped } = await load(path)
    // `gzip;q=0` refuses it (RFC 9110, 12.5.3).
    const accepts = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(exchange.headers['accept-encoding'] ?? ''))
    const headers = { 'cache-control': 'no-cache', vary: 'accept-encoding', 'referrer-policy': 'no-referrer' }
    return accepts ? { bytes: gzipped, headers: { ...headers, 'content-encoding': 'gzip' } } : { bytes: plain, headers }
  }

  return {
    async getDocs({ exchange }) {
      const { bytes, headers } = await serve('generated/docs/index.html', exchange)
      const secured = { ...headers, 'content-security-policy': contentSecurityPolicy }
      return { status: 200, mediaType: 'text/html', bytes, headers: secured }
    },
    async getDocsFile({ path, exchange }) {
      return { status: 200, mediaType: 'text/javascript', ...(await serve(`generated/docs/${path.file}`, exchange)) }
    },
    async getOpenapiJson({ exchange }) {
      const { bytes, headers } = await serve('generated/openapi.json', exchange)
      return { status: 200, mediaType: 'application/json', bytes, headers } as never // JSON already, kept as bytes
    },
    async getOpenapiYaml({ exchange }) {
      return { status: 200, mediaType: 'application/yaml', ...(await serve('openapi.yaml', exchange)) }
    },
  }
}

async function read(path: string) {
  const plain = await readFile(new URL(path, root))
  return { plain, gzipped: await compress(plain) }
}
