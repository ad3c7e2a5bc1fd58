import { expect, test } from 'vitest'
import { hostPattern } from '../../src/signature/host-pattern.ts'
import { judge, received } from './requests.ts'
import { senderOf } from './senders.ts'

test.each(['us-east-1', 'eu-central-2', 'us-gov-west-1', 'ap-southeast-4', 'cn-northwest-1'])(
  'the star of a host stands for the region %s',
  (region) => expect(hostPattern('sns.*.amazonaws.com').test(`sns.${region}.amazonaws.com`)).toBe(true),
)

test.each([
  's3',
  's3-us-west-2',
  's3-website-us-east-1',
  's3-accelerate',
  's3.us-east-1',
  'us-east-1.s3',
  'dualstack',
  '',
  'US-EAST-1',
])('the star of a host does not stand for %j, which may be of whoever owns a bucket', (label) => {
  expect(hostPattern('sns.*.amazonaws.com').test(`sns.${label}.amazonaws.com`)).toBe(false)
})

test.each([
  'https://sns.s3.amazonaws.com/a.pem',
  'https://sns.s3-us-west-2.amazonaws.com/a.pem',
  `https://sns.us-east-1.amazonaws.com/${'a'.repeat(1_000)}.pem`,
])('no certificate is fetched from the bucket of a stranger, or from a very long address: %s', (url) => {
  const { scheme, context, send } = senderOf('sns')
  const request = received(send({ body: Buffer.from('{"Type":"Notification","Message":"m"}') }))
  const body = JSON.stringify({ ...JSON.parse(request.body.toString()), SigningCertURL: url })
  expect(judge(scheme, { ...request, body: Buffer.from(body) }, context)).toBe('certificate-refused')
})
