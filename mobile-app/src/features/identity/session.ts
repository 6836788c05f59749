import axios, {
  type AxiosAdapter,
  AxiosError,
  AxiosHeaders,
  isAxiosError,
  type AxiosInstance,
  type InternalAxiosRequestConfig,
} from 'axios'
import { failureOf } from '@/api/problem'
import type { Tokens, User } from '@/api/types'
import type { CallKey, CallKeys } from './callKey'
import { BOUND, SignedCalls } from './signedCalls'

/** What is kept of a session between starts. */
interface KeptSession {
  refreshToken: string
  user: User
  /** Absent in those from before there were any that are bound to a key: they go on as they are. */
  bound?: boolean
}

export interface SecretStore {
  read: (name: string) => Promise<string | null>
  write: (name: string, secret: string) => Promise<void>
  forget: (name: string) => Promise<void>
}

const SESSION = 'session'
const TIMEOUT_MS = 20_000
/** Renewed this long before the access token ends. */
const RENEW_BEFORE_MS = 60_000

/** Why a session is not there: it ended, or this device was signed out from elsewhere and is to forget everything. */
export type Ended = 'signed-out' | 'wiped'

/**
 * The session of whoever uses this device. It is bound to a key of this device, so that its tokens are worth nothing
 * elsewhere. The access token is only in memory; the refresh token is in the secure store. Without a network the session stays
 * what it was.
 */
export class Session {
  private kept: KeptSession | undefined
  private key: CallKey | undefined
  private access: { token: string; until: number } | undefined
  private renewing: Promise<void> | undefined

  /**
   * @param keys where the key of the session is
   * @param newId no two calls have the same
   * @param onEnded the server ended the session
   * @param onDate the `Date` header of every answer
   * @param adapter how calls leave; the platform's own when absent
   */
  constructor(
    private readonly server: string,
    private readonly secrets: SecretStore,
    private readonly keys: CallKeys,
    newId: () => string,
    private readonly onEnded: (ended: Ended) => void,
    private readonly onDate: (date: string | undefined) => void,
    adapter?: AxiosAdapter,
  ) {
    this.signed = new SignedCalls(newId, adapter)
    const key = () => this.key
    this.plain = this.client(key)
    this.lastTry = this.client(key, (client) => this.asWhoeverIsSignedIn(client))
    this.http = this.client(key, (client) => {
      this.asWhoeverIsSignedIn(client)
      client.interceptors.response.use(undefined, (error: unknown) => this.again(error))
    })
  }

  /** Calls the server as whoever is signed in. */
  readonly http: AxiosInstance
  private readonly plain: AxiosInstance
  private readonly lastTry: AxiosInstance
  private readonly signed: SignedCalls

  /** Who was signed in when the app ran last. */
  async restore(): Promise<User | undefined> {
    const kept = await this.secrets.read(SESSION)
    this.kept = kept ? (JSON.parse(kept) as KeptSession) : undefined
    this.key = this.kept?.bound ? await this.keys.read() : undefined
    return this.kept?.user
  }

  async logIn(username: string, password: string, device: string): Promise<User> {
    const key = await this.keys.create()
    const { data } = await this.client(() => key).post<Tokens>('/api/v1/auth/login', {
      username,
      password,
      device,
    })
    this.key = data.tokenType === BOUND ? key : undefined
    if (this.key) {
      await this.keys.write(key)
    }
    await this.opened(data)
    return data.user
  }

  /** Ends the session here, and on the server if it can be reached. */
  async logOut() {
    try {
      await this.http.post('/api/v1/auth/logout')
    } catch {
      // The refresh token is forgotten here anyway, and ends by itself there.
    }
    await this.forget()
  }

  async forget() {
    this.kept = undefined
    this.key = undefined
    this.access = undefined
    await this.secrets.forget(SESSION)
    await this.keys.forget()
  }

  /** @param configure what it does besides telling the time */
  private client(key: () => CallKey | undefined, configure?: (client: AxiosInstance) => void): AxiosInstance {
    const client = axios.create({
      baseURL: this.server,
      timeout: TIMEOUT_MS,
      adapter: this.signed.with(key),
    })
    configure?.(client)
    client.interceptors.response.use(
      (answer) => {
        this.onDate(answer.headers['date'] as string | undefined)
        return answer
      },
      (error: unknown) => {
        if (isAxiosError(error)) {
          this.onDate(error.response?.headers['date'] as string | undefined)
        }
        return Promise.reject(error)
      },
    )
    return client
  }

  private asWhoeverIsSignedIn(client: AxiosInstance) {
    client.interceptors.request.use((call) => this.authorize(call))
  }

  private async opened(tokens: Tokens) {
    this.access = {
      token: tokens.accessToken,
      until: Date.now() + tokens.expiresIn * 1_000 - RENEW_BEFORE_MS,
    }
    this.kept = { refreshToken: tokens.refreshToken, user: tokens.user, bound: this.key !== undefined }
    await this.secrets.write(SESSION, JSON.stringify(this.kept))
  }

  private async authorize(call: InternalAxiosRequestConfig) {
    if (!this.access || this.access.until <= Date.now()) {
      await this.renew()
    }
    call.headers = AxiosHeaders.from(call.headers).set('Authorization', this.authorization())
    return call
  }

  private authorization() {
    return `${this.key ? BOUND : 'Bearer'} ${this.access?.token ?? ''}`
  }

  /** A token that the server does not take any more is renewed, and the call made again, once. */
  private async again(error: unknown): Promise<unknown> {
    const call = isAxiosError(error) && error.response?.status === 401 ? error.config : undefined
    const refused = call?.headers.get('Authorization')
    // That the token could not be renewed is no reason to renew it again.
    if (!call || !refused) {
      return Promise.reject(error)
    }
    if (refused === this.authorization()) {
      this.access = undefined
    }
    return this.lastTry.request(call)
  }

  /** For however many calls ask, it is renewed once: a refresh token works once. */
  private renew(): Promise<void> {
    this.renewing ??= this.renewNow().finally(() => {
      this.renewing = undefined
    })
    return this.renewing
  }

  private async renewNow() {
    const refreshToken = this.kept?.refreshToken
    try {
      const { data } = await this.plain.post<Tokens>('/api/v1/auth/refresh', {
        refreshToken: refreshToken ?? '-',
      })
      await this.opened(data)
    } catch (error) {
      const { kind } = failureOf(error)
      if (kind === 'signed-out' || kind === 'wiped') {
        await this.forget()
        this.onEnded(kind)
      }
      if (kind === 'refused') {
        // Of the renewal, not of what was to be done: that is done another time.
        throw new AxiosError('The session could not be renewed', AxiosError.ERR_NETWORK)
      }
      throw error
    }
  }
}
