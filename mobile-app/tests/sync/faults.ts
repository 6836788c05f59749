import axios, { AxiosError, type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios'

/** What the network does to one call. */
export type Fate =
  | 'delivered'
  /** It never arrives. */
  | 'call-lost'
  /** It is done, and nobody hears of it. */
  | 'answer-lost'
  /** It arrives twice, one after the other; the second answer is the one that is heard. */
  | 'doubled'
  /** It is heard of as lost, and arrives later, out of order. */
  | 'late'
  /** Something on the way is busy. */
  | 'busy'
  /** The app is killed before it leaves. */
  | 'killed-before'
  /** The app is killed when the answer is on its way back. */
  | 'killed-after'

export const FATES: Fate[] = [
  'delivered',
  'call-lost',
  'answer-lost',
  'doubled',
  'late',
  'busy',
  'killed-before',
  'killed-after',
]

const deliver = axios.getAdapter(['http'])

function lost(call: InternalAxiosRequestConfig): AxiosError {
  return new AxiosError('Network Error', AxiosError.ERR_NETWORK, call)
}

/** A network of which each call has its fate. When they are used up, all is delivered. */
export class FaultyNetwork {
  private fates: Fate[] = []
  private readonly onTheWay: InternalAxiosRequestConfig[] = []
  down = false

  constructor(private readonly kill: () => void) {}

  next(fates: Fate[]) {
    this.fates = [...fates]
  }

  readonly adapter: AxiosAdapter = async (call) => {
    if (this.down) {
      throw lost(call)
    }
    const fate = this.fates.shift() ?? 'delivered'
    switch (fate) {
      case 'delivered':
        return deliver(call)
      case 'call-lost':
        throw lost(call)
      case 'answer-lost':
        await settled(deliver(call))
        throw lost(call)
      case 'doubled':
        await settled(deliver(call))
        return deliver(call)
      case 'late':
        this.onTheWay.push(call)
        throw lost(call)
      case 'busy':
        throw new AxiosError('Busy', AxiosError.ERR_BAD_RESPONSE, call, undefined, {
          status: 503,
          statusText: 'Service Unavailable',
          data: {},
          headers: { 'retry-after': '0' },
          config: call,
        })
      case 'killed-before':
        this.kill()
        throw lost(call)
      case 'killed-after':
        await settled(deliver(call))
        this.kill()
        throw lost(call)
    }
  }

  /** What was late arrives now. */
  async arrive() {
    for (const call of this.onTheWay.splice(0)) {
      await settled(deliver(call))
    }
  }
}

async function settled(call: Promise<unknown>) {
  await call.catch(() => undefined)
}
