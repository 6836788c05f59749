import { createPublicKey, verify } from 'node:crypto'
import { newKeyPair, signWith } from './webCrypto'

test('a key of a browser signs, and is not read out', async () => {
  const { privateKey, publicKey } = await newKeyPair()
  const jwk = await crypto.subtle.exportKey('jwk', publicKey)
  const signature = await signWith(privateKey, 'what was said')
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
  expect(verify('sha256', Buffer.from('what was said'), { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(
    true,
  )
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow()
})
