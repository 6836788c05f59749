import type { AxiosInstance } from 'axios'
import { compactJws } from '@/features/jws'
import type { Made, Sign } from '@/features/sync'
import { decisionsToSign, decisionToSign, type DecisionToSign } from './jws'
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
  private known: string | undefined
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

  /** What the server knows it by; undefined before it does. */
  get id(): string | undefined {
    return this.known
  }

  /** What the server knew it by when the app ran last: with it, decisions are signed also without a network. */
  async restore() {
    this.known = (await this.secrets.read(this.name)) ?? undefined
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
    if (this.known && !isNew) {
      return
    }
    if (this.known) {
      try {
        await proveAgain(this.http, this.key, this.userId, this.known, this.prompts.register())
        return
      } catch {
        // Removed meanwhile, or its key is gone with an enrolment: it begins anew, below.
      }
    }
    this.known = await registerDevice(this.http, this.key, this.userId, details, this.prompts.register())
    await this.secrets.write(this.name, this.known)
  }

  /** Without a registered key nothing is signed: whether that will do is for the server to say. */
  readonly sign: Sign = async (decisions) => {
    const [only, ...others] = decisions.map((decision) => this.toSign(decision))
    if (!this.known || !only) {
      return undefined
    }
    if (others.length === 0) {
      return [await this.signed(decisionToSign(this.known, only))]
    }
    const { input, tails } = decisionsToSign(this.known, [only, ...others])
    const jws = await this.signed(input)
    return tails.map((tail) => jws + tail)
  }

  private async signed(input: string): Promise<string> {
    return compactJws(input, await this.key.sign(input, this.prompts.decide()))
  }

  private toSign({ approval, action, comment, time }: Made): DecisionToSign {
    return {
      approval: approval.id,
      request: approval.requestId,
      amount: approval.request.amount,
      currency: approval.request.currency,
      outcome: action,
      comment,
      version: approval.version,
      time,
      nonce: this.randomBytes(NONCE_BYTES),
    }
  }

  async forget() {
    this.known = undefined
    await this.secrets.forget(this.name)
    await this.key.forget()
  }
}
