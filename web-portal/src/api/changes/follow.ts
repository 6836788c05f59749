import { accessToken, onSession, renew } from '@/api/session'
import { listen, Refused, type Change } from './stream'

/** What changed; `anything` when it is not known what did, as after a time in which nobody listened. */
export type News = Change | 'anything'

/** One tab listens for all: a browser has few connections to one server, and the server gives few streams to one user. */
const TABS = 'athena-changes'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * Tells what changes on the server for the one who is signed in, on whatever instance it does, until told to stop. While the
 * server cannot be listened to, `anything` comes from time to time, so that pages are late but not wrong.
 *
 * @returns stops it
 */
export function followChanges(tell: (news: News) => void): () => void {
  const stop = new AbortController()
  const tabs = new BroadcastChannel(TABS)
  tabs.addEventListener('message', (event: MessageEvent<News>) => tell(event.data))
  const follow = () =>
    listenOn(stop.signal, (news) => {
      tell(news)
      tabs.postMessage(news)
    })
  // Whoever has the lock listens; when that tab is closed, the next one gets it. Where there are no locks, each listens.
  const following = navigator.locks
    ? navigator.locks.request(TABS, { signal: stop.signal }, follow)
    : follow()
  following.catch((error: unknown) => {
    if (!stop.signal.aborted) {
      throw error
    }
  })
  return () => {
    stop.abort()
    tabs.close()
  }
}

async function listenOn(stop: AbortSignal, tell: (news: News) => void): Promise<void> {
  let failures = 0
  while (!stop.aborted) {
    const token = accessToken()
    if (!token) {
      await sessionOpened(stop)
      continue
    }
    let pauseMs = 0
    try {
      await listen(
        token,
        stop,
        () => {
          failures = 0
          tell('anything')
        },
        tell,
      )
    } catch (error) {
      if (error instanceof Refused) {
        pauseMs = error.pauseMs
        if (error.status === 401 && failures === 0 && (await renew(token).catch(() => false))) {
          failures++
          continue
        }
      }
      if (failures > 0 && !stop.aborted) {
        tell('anything')
      }
    }
    // Also after an orderly end: when an instance stops, all who listened to it come at once.
    await pause(Math.max(pauseMs, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures)), stop)
    failures++
  }
}

function sessionOpened(stop: AbortSignal): Promise<void> {
  return until(stop, (go) => onSession((opened) => opened && go()))
}

/** For about so long, or until the network is back. */
function pause(ms: number, stop: AbortSignal): Promise<void> {
  return until(stop, (go) => {
    const timer = setTimeout(go, ms * (0.5 + Math.random()))
    window.addEventListener('online', go)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
    }
  })
}

/** Until it comes about, or nobody waits for it any more. */
function until(stop: AbortSignal, comesAbout: (go: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) {
      resolve()
      return
    }
    const go = () => {
      forget()
      stop.removeEventListener('abort', go)
      resolve()
    }
    const forget = comesAbout(go)
    stop.addEventListener('abort', go)
  })
}
