import { getRandomBytes, randomUUID } from 'expo-crypto'

export const randomBytes = (length: number): Uint8Array => getRandomBytes(length)

export const newId = (): string => randomUUID()
