import { createListenerMiddleware, isAnyOf } from '@reduxjs/toolkit'
import { networkChanged, roundEnded, roundStarted, syncWanted } from './syncSlice'
import type { Round, SyncLoop } from './syncLoop'

/** While the app is open and nothing happens, it looks this often. */
const LOOK_EVERY_MS = 60_000

/** The loop of whoever is signed in; none while nobody is. */
export type CurrentLoop = () => SyncLoop | undefined

/** Runs a round whenever there may be something to send or to fetch, and again when what was put off is due. */
export function syncListener(current: CurrentLoop, onEnded: (round: Round) => void) {
  const listener = createListenerMiddleware()
  let timer: ReturnType<typeof setTimeout> | undefined
  listener.startListening({
    matcher: isAnyOf(syncWanted, networkChanged),
    effect: async (_action, { dispatch, getState }) => {
      const loop = current()
      clearTimeout(timer)
      // Without a network nothing leaves, and what has never left can still be taken back.
      if (!loop || !isOnline(getState())) {
        return
      }
      dispatch(roundStarted())
      const round = await loop.run().catch((fault: unknown): Round => {
        console.error('A round of sync failed', fault instanceof Error ? fault.message : '')
        return 'failed'
      })
      dispatch(roundEnded({ round, at: new Date().toISOString() }))
      onEnded(round)
      if (current() === loop) {
        clearTimeout(timer)
        timer = setTimeout(
          () => dispatch(syncWanted()),
          Math.min(loop.nextIn() ?? LOOK_EVERY_MS, LOOK_EVERY_MS),
        )
      }
    },
  })
  return listener.middleware
}

function isOnline(state: unknown): boolean {
  return (state as { sync: { online: boolean } }).sync.online
}
