import { type Cipher, VouchsafeError } from '@vouchsafe/core'

const IV_BYTES = 12

/**
 * A {@link Cipher} of AES-GCM through Web Crypto: what was changed in the store does not decrypt.
 *
 * @param key 16 or 32 random bytes, kept outside the store.
 * @throws VouchsafeError `invalid_options` if the key has another length.
 */
export function aesGcm(key: Uint8Array): Cipher {
  if (key.length !== 16 && key.length !== 32) {
    throw new VouchsafeError('invalid_options', `key: must be 16 or 32 bytes, came ${key.length}.`)
  }
  const { subtle } = globalThis.crypto
  const imported = subtle.importKey('raw', new Uint8Array(key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
  return {
    async encrypt(plain) {
      // A fresh number for every message: with AES-GCM a repeated one would give the key away.
      const iv = globalThis.crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const sealed = await subtle.encrypt(
        { name: 'AES-GCM', iv },
        await imported,
        new Uint8Array(plain),
      )
      const out = new Uint8Array(IV_BYTES + sealed.byteLength)
      out.set(iv)
      out.set(new Uint8Array(sealed), IV_BYTES)
      return out
    },
    async decrypt(sealed) {
      const bytes = new Uint8Array(sealed)
      const plain = await subtle.decrypt(
        { name: 'AES-GCM', iv: bytes.slice(0, IV_BYTES) },
        await imported,
        bytes.slice(IV_BYTES),
      )
      return new Uint8Array(plain)
    },
  }
}
