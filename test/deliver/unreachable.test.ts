import { expect, test } from 'vitest'
import { unreachable } from '../../src/deliver/destinations/unreachable.ts'

const alert =
  'write EPROTO 80C2B4F1:error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:../deps/openssl/openssl/ssl/record/rec_layer_s3.c:916:SSL alert number 40\n'

test.each([
  ['EPROTO', alert, /^EPROTO write 80C2B4F1:.*:sslv3 alert handshake failure: SSL alert number 40$/],
  ['ECONNRESET', 'read ECONNRESET', /^ECONNRESET read$/],
  ['UND_ERR_SOCKET', 'other side closed', /^UND_ERR_SOCKET other side closed$/],
])('of %s the detail names the code once, and no place in a source', (code, message, wanted) => {
  const outcome = unreachable(Object.assign(new Error(message), { code }))
  expect(outcome).toMatchObject({ kind: 'unreachable', detail: expect.stringMatching(wanted) })
})
