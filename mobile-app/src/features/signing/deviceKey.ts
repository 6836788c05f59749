import { createKeys, deleteKeys, InputEncoding, signWithOptions } from '@sbaiahmed1/react-native-biometrics'
import { p256 } from '@noble/curves/nist.js'
import { base64 } from '@scure/base'
import type { DeviceKey } from './registration'
import { publicKeyInfo } from './publicKeyInfo'

/**
 * The key of this device for one person: P-256, in the secure hardware where there is one, never exportable, and gone when
 * another finger or face is enrolled. Each signature asks for a finger or a face.
 */
export function deviceKey(userId: string): DeviceKey {
  const alias = `athena-${userId}`
  return {
    async create() {
      // Strictly biometric, so that a new enrolment invalidates it.
      const { publicKey } = await createKeys(alias, 'ec256', undefined, false, false)
      return publicKeyInfo(base64.decode(publicKey))
    },
    async sign(input, prompt) {
      const { success, signature, error } = await signWithOptions({
        keyAlias: alias,
        data: input,
        inputEncoding: InputEncoding.UTF8,
        promptTitle: prompt,
        disableDeviceFallback: true,
      })
      if (!success || !signature) {
        throw new Error(error ?? 'Not signed')
      }
      // The hardware answers in DER.
      return p256.Signature.fromBytes(base64.decode(signature), 'der').toBytes('compact')
    },
    async forget() {
      await deleteKeys(alias)
    },
  }
}
