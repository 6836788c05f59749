import type { AxiosInstance } from 'axios'
import { compactJws } from '@/features/jws'
import type { Sign } from '@/features/sync'
import { decisionToSign } from './jws'
import { type DeviceDetails, type DeviceKey, proveAgain, registerDevice } from './registration'

interface Secrets {
  read: (name: string) => Promise<string | null>
  write: (name: string, secret: string) => Promise<void>
  forget: (name: string) => Promise<void>
}

/** What is asked of whoever holds the device, in their language. */
export interface Prompts {
  register: () => string
  decide: () => string
}

const NONCE_BYTES = 16

/** This device as the server knows it: it has a key of its own, by which it says what its person decides. */
export class OwnDevice {
  private readonly name: string
  private id: string | undefined
  private readying: Promise<void> | undefined

  constructor(
    private readonly secrets: Secrets,
    private readonly key: DeviceKey,
    private readonly http: AxiosInstance,
    private readonly userId: string,
    private readonly randomBytes: (length: number) => Uint8Array,
    private readonly prompts: Prompts,
  ) {
    this.name = `device-${userId}`
  }

  /** What the server knew it by when the app ran last: with it, decisions are signed also without a network. */
  async restore() {
    this.id = (await this.secrets.read(this.name)) ?? undefined
  }

  /**
   * Makes sure that the server knows this device and that the session of now is its own, so that whoever signs the device out
   * from elsewhere ends it.
   *
   * @param isNew whether the session has just begun
   * @throws when the server cannot be reached, or nobody confirms it: it is done another time
   */
  ready(details: DeviceDetails, isNew: boolean): Promise<void> {
    this.readying ??= this.readyNow(details, isNew).finally(() => {
      this.readying = undefined
    })
    return this.readying
  }

  private async readyNow(details: DeviceDetails, isNew: boolean) {
    if (this.id && !isNew) {
      return
    }
    if (this.id) {
      try {
        await proveAgain(this.http, this.key, this.userId, this.id, this.prompts.register())
        return
      } catch {
        // Removed meanwhile, or its key is gone with an enrolment: it begins anew, below.
      }
    }
    this.id = await registerDevice(this.http, this.key, this.userId, details, this.prompts.register())
    await this.secrets.write(this.name, this.id)
  }

  /** Without a registered key nothing is signed: whether that will do is for the server to say. */
  readonly sign: Sign = async ({ approval, action, comment, time }) => {
    if (!this.id) {
      return undefined
    }
    const input = decisionToSign(this.id, {
      approval: approval.id,
      request: approval.requestId,
      amount: approval.request.amount,
      currency: approval.request.currency,
      outcome: action,
      comment,
      version: approval.version,
      time,
      nonce: this.randomBytes(NONCE_BYTES),
    })
    return compactJws(input, await this.key.sign(input, this.prompts.decide()))
  }

  async forget() {
    this.id = undefined
    await this.secrets.forget(this.name)
    await this.key.forget()
  }
}
