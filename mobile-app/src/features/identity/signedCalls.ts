import axios, {
  type AxiosAdapter,
  AxiosHeaders,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isAxiosError,
} from 'axios'
import { compactJws, sha256Of, signingInput } from '@/features/jws'
import type { CallKey } from './callKey'

/** How a token that is bound to a key is shown. */
export const BOUND = 'DPoP'

const REFUSED = /^DPoP error="(use_dpop_nonce|invalid_dpop_proof)"/

/**
 * Signs each call as it leaves (DPoP, RFC 9449). The server knows by its newest nonce that a proof is of now, whatever this
 * device's clock says.
 */
export class SignedCalls {
  private nonce: string | undefined

  /**
   * @param newId no two proofs have the same
   * @param deliver how calls leave; the platform's own when absent
   */
  constructor(
    private readonly newId: () => string,
    private readonly deliver: AxiosAdapter = axios.getAdapter(axios.defaults.adapter),
  ) {}

  /** How calls leave that are signed with a key, and as they are while there is none. */
  with(key: () => CallKey | undefined): AxiosAdapter {
    return async (call) => {
      const now = key()
      if (!now) {
        return this.deliver(call)
      }
      try {
        return await this.send(call, now)
      } catch (error) {
        // Made anew once: the clock was wrong, or something on the way has sent it twice, which the server takes for a replay.
        if (isAxiosError(error) && wasRefused(error.response)) {
          return this.send(call, now)
        }
        throw error
      }
    }
  }

  private async send(call: InternalAxiosRequestConfig, key: CallKey): Promise<AxiosResponse> {
    call.headers = AxiosHeaders.from(call.headers).set(BOUND, await this.proof(call, key))
    try {
      const answer = await this.deliver(call)
      this.heard(answer)
      return answer
    } catch (error) {
      this.heard(isAxiosError(error) ? error.response : undefined)
      throw error
    }
  }

  private async proof(call: InternalAxiosRequestConfig, key: CallKey): Promise<string> {
    const token = new RegExp(`^${BOUND} (.*)$`).exec(String(call.headers.get('Authorization') ?? ''))?.[1]
    const input = signingInput(
      { alg: 'ES256', jwk: key.jwk, typ: 'dpop+jwt' },
      {
        htm: (call.method ?? 'get').toUpperCase(),
        htu: axios.getUri({ ...call, params: undefined }).split(/[?#]/)[0],
        iat: Math.floor(Date.now() / 1_000),
        jti: this.newId(),
        ...(token && { ath: sha256Of(token) }),
        ...(this.nonce && { nonce: this.nonce }),
      },
    )
    return compactJws(input, await key.sign(input))
  }

  private heard(answer: AxiosResponse | undefined) {
    this.nonce = (answer?.headers['dpop-nonce'] as string | undefined) ?? this.nonce
  }
}

function wasRefused(answer: AxiosResponse | undefined): boolean {
  return REFUSED.test(String(answer?.headers['www-authenticate'] ?? ''))
}
