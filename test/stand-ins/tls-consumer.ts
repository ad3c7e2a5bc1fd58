import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { onTestFinished } from 'vitest'

/** A consumer behind TLS. It accepts everything. Ends with the test. */
export interface TlsConsumer {
  readonly port: number
  /** How many requests it got. */
  requests(): number
}

/** Starts one whose certificate, made now and signed by itself, is for this name. */
export async function startTlsConsumer(
  name: string,
  { isTrusted, address = '127.0.0.1' }: { readonly isTrusted: boolean; readonly address?: string },
): Promise<TlsConsumer> {
  const { key, certificate } = selfSigned(name)
  if (isTrusted) trust(certificate)
  let requests = 0
  const server = createServer({ key, cert: certificate }, (request, response) => {
    requests += 1
    request.resume().on('end', () => response.writeHead(204).end())
  })
  // That the other side ends the handshake is what some tests are about.
  server.on('tlsClientError', () => {})
  server.listen(0, address)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, requests: () => requests }
}

/** Trusts a certificate as those of the system are, until the test ends. */
function trust(certificate: string): void {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, certificate])
  onTestFinished(() => setDefaultCACertificates(before))
}

/** A certificate by RFC 5280, for one name and a day, with as little in it as is needed. */
function selfSigned(name: string): { readonly key: string; readonly certificate: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = der(0x30, oid('2a8648ce3d040302'))
  const commonName = der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from(name)))))
  const names = der(0x30, der(0x82, Buffer.from(name)))
  const extensions = der(0x30, der(0x30, oid('551d11'), der(0x04, names)))
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    commonName,
    der(0x30, utcTime(Date.now() - 3_600_000), utcTime(Date.now() + 86_400_000)),
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const bytes = der(0x30, body, ecdsaWithSha256, signature)
  const lines = bytes.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...head]), content])
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'))
}

/** `YYMMDDHHMMSSZ`. */
function utcTime(timeMs: number): Buffer {
  const text = new Date(timeMs).toISOString().replace(/[-:T]/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${text}Z`))
}
