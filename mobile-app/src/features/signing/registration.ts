import type { AxiosInstance } from 'axios'
import { base64 } from '@scure/base'
import { compactJws } from '@/features/jws'
import { proofToSign } from './jws'

export interface DeviceKey {
  /** Makes a new key, and forgets the one before. @returns its SubjectPublicKeyInfo */
  create: () => Promise<Uint8Array>
  /** @returns 64 bytes: r and s. @throws when whoever holds the device does not confirm it, or the key is gone */
  sign: (input: string, prompt: string) => Promise<Uint8Array>
  forget: () => Promise<void>
}

export interface DeviceDetails {
  platform: 'ANDROID' | 'IOS' | 'WEB'
  name: string
}

/** Registers this device with a new key, and proves that it has it. @returns the id by which the server knows it */
export async function registerDevice(
  http: AxiosInstance,
  key: DeviceKey,
  userId: string,
  device: DeviceDetails,
  prompt: string,
): Promise<string> {
  const publicKey = base64.encode(await key.create())
  const { data } = await http.post<{ id: string; challenge: string }>('/api/v1/devices', {
    ...device,
    publicKey,
  })
  await prove(http, key, userId, data.id, data.challenge, prompt)
  return data.id
}

/** Proves the key of a device that is registered: from then on, the session that asks is this device's. */
export async function proveAgain(
  http: AxiosInstance,
  key: DeviceKey,
  userId: string,
  device: string,
  prompt: string,
) {
  const { data } = await http.post<{ challenge: string }>(`/api/v1/devices/${device}/challenge`)
  await prove(http, key, userId, device, data.challenge, prompt)
}

async function prove(
  http: AxiosInstance,
  key: DeviceKey,
  userId: string,
  device: string,
  challenge: string,
  prompt: string,
) {
  const input = proofToSign(device, userId, challenge)
  const proof = compactJws(input, await key.sign(input, prompt))
  await http.post(`/api/v1/devices/${device}/proof`, { proof })
}
