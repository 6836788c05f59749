/**
 * The session of this browser. The refresh token is in a cookie that no script reads; the access token is in memory, and
 * shared with the other tabs, so that one of them renews it for all.
 */
import type { AuthCredentials, User } from './generated/athena'
import type { CallError } from './problem'

export interface Opened {
  accessToken: string
  expiresIn: number
  user: User
}

/** Whether somebody wanted it to end; what a page holds that is not saved is kept where nobody did. */
export type Ending = 'logged-out' | 'expired'

type Message = { opened: Opened; at: number } | { ended: Ending } | { user: User }
type Listener = (opened: Opened | undefined, ending?: Ending) => void

/** Says only that somebody logged in here before, so that a new visitor is not asked for a cookie they do not have. */
const HINT = 'athena.session'
/** Renewed this long before the access token ends. */
const RENEW_BEFORE_SECONDS = 60
const OTHER_TAB_JUST_RENEWED_MS = 5_000

let current: Opened | undefined
let renewedAt = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<Listener>()
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('athena-session')

tabs?.addEventListener('message', (event: MessageEvent<Message>) => {
  if ('ended' in event.data) {
    become(undefined, event.data.ended)
  } else if ('user' in event.data) {
    showUser(event.data.user)
  } else if (event.data.opened.user.id === current?.user.id || !current) {
    become(event.data.opened)
  } else {
    // Another person logged in in another tab: what is shown here is not theirs.
    location.reload()
  }
})

function become(opened: Opened | undefined, ending?: Ending) {
  current = opened
  clearTimeout(timer)
  if (opened) {
    renewedAt = Date.now()
    localStorage.setItem(HINT, 'open')
    const seconds = Math.max(5, opened.expiresIn - RENEW_BEFORE_SECONDS)
    timer = setTimeout(() => void renew(), seconds * 1000)
  } else {
    localStorage.removeItem(HINT)
  }
  listeners.forEach((listener) => listener(opened, ending))
}

export function accessToken(): string | undefined {
  return current?.accessToken
}

export function currentUser(): User | undefined {
  return current?.user
}

export function onSession(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function open(opened: Opened) {
  become(opened)
  tabs?.postMessage({ opened, at: Date.now() } satisfies Message)
}

/** Shows the signed-in user as they are now, in every tab. */
export function userChanged(user: User) {
  showUser(user)
  tabs?.postMessage({ user } satisfies Message)
}

function showUser(user: User) {
  if (current?.user.id === user.id) {
    // The token stays, and so does the moment at which it is renewed.
    current = { ...current, user }
    listeners.forEach((listener) => listener(current))
  }
}

/** @returns why not, if the server refuses or cannot be reached */
export async function logIn(credentials: AuthCredentials): Promise<CallError> {
  let answer: Response
  try {
    answer = await fetch('/api/v1/auth/browser/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(credentials),
    })
  } catch (lost) {
    return { status: 'FETCH_ERROR', error: String(lost) }
  }
  const body: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) {
    return { status: answer.status, data: body }
  }
  open(body as Opened)
  return undefined
}

/** Ends the session in every tab. What the server knows of it is ended by the call before. */
export function end(ending: Ending = 'logged-out') {
  become(undefined, ending)
  tabs?.postMessage({ ended: ending } satisfies Message)
}

/** Whether a session may be renewed, without asking the server. */
export function mayRenew(): boolean {
  return localStorage.getItem(HINT) !== null
}

let renewing: Promise<boolean> | undefined

/**
 * Renews the session, once for however many calls ask and however many tabs are open: a refresh token works once, and
 * showing it twice would end the session.
 *
 * @param refused the access token that the server refused; it is not asked again if another one is there by now
 * @returns whether there is a session now; a lost network leaves it as it was and rejects
 */
export function renew(refused?: string): Promise<boolean> {
  renewing ??= exclusively(async () => {
    const renewedElsewhere = refused
      ? current?.accessToken !== refused
      : Date.now() - renewedAt < OTHER_TAB_JUST_RENEWED_MS
    if (current && renewedElsewhere) {
      return true
    }
    const answer = await fetch('/api/v1/auth/browser/refresh', { method: 'POST' })
    if (answer.ok) {
      open((await answer.json()) as Opened)
      return true
    }
    if (answer.status === 401 || answer.status === 403) {
      end('expired')
      return false
    }
    throw new Error(`The session could not be renewed: ${answer.status}`)
  }).finally(() => {
    renewing = undefined
  })
  return renewing
}

async function exclusively(renewal: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks ? await navigator.locks.request('athena-renew', renewal) : await renewal()
}
