import type { AxiosInstance } from 'axios'
import { base64 } from '@scure/base'
import { compactJws, decisionToSign, type DecisionToSign, proofToSign } from './jws'

export interface DeviceKey {
  /** Makes a new key, and forgets the one before. @returns its SubjectPublicKeyInfo */
  create: () => Promise<Uint8Array>
  /** @returns 64 bytes: r and s. @throws when whoever holds the device does not confirm it */
  sign: (input: string, prompt: string) => Promise<Uint8Array>
  forget: () => Promise<void>
}

interface Registered {
  id: string
  challenge?: string | null
}

/** Registers this device and proves that it has its key. @returns the device's id, by which the server knows the key */
export async function registerDevice(
  http: AxiosInstance,
  key: DeviceKey,
  userId: string,
  device: { platform: 'ANDROID' | 'IOS' | 'WEB'; name: string; pushToken?: string },
  prompt: string,
): Promise<string> {
  const publicKey = base64.encode(await key.create())
  const { data } = await http.post<Registered>('/api/v1/devices', { ...device, publicKey })
  const input = proofToSign(data.id, userId, data.challenge ?? '')
  const proof = compactJws(input, await key.sign(input, prompt))
  await http.post(`/api/v1/devices/${data.id}/proof`, { proof })
  return data.id
}

export async function signDecision(
  key: DeviceKey,
  device: string,
  decision: DecisionToSign,
  prompt: string,
): Promise<string> {
  const input = decisionToSign(device, decision)
  return compactJws(input, await key.sign(input, prompt))
}
