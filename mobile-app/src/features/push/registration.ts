import type { AxiosInstance } from 'axios'
import type { PushPlatform } from './pushPlatform'

/** Tells the server where to push to this device: once as long as the app runs, and whenever it changes. */
export class PushRegistration {
  private told: string | undefined

  constructor(
    private readonly http: AxiosInstance,
    private readonly platform: Pick<PushPlatform, 'permission' | 'token'>,
  ) {}

  /** @throws when the server cannot be reached: it is done another time */
  async tell(device: string) {
    if ((await this.platform.permission()) === 'none') {
      return
    }
    const pushToken = await this.platform.token()
    const telling = `${device} ${pushToken ?? ''}`
    if (telling === this.told) {
      return
    }
    const address = `/api/v1/devices/${device}/push-token`
    if (pushToken === undefined) {
      // It was allowed once, perhaps, and is no more: then mails tell what no push would.
      await this.http.delete(address)
    } else {
      await this.http.put(address, { pushToken })
    }
    this.told = telling
  }
}
