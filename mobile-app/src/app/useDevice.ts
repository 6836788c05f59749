import NetInfo from '@react-native-community/netinfo'
import { useEffect, useRef } from 'react'
import { AppState } from 'react-native'
import { networkChanged, syncWanted } from '@/features/sync'
import { runtime } from './runtime'

const LOCK_AFTER_MS = 5 * 60_000

/** Tells the app what happens to the device: the network comes and goes, and so does whoever holds it. */
export function useDevice() {
  const leftAt = useRef<number | undefined>(undefined)
  useEffect(() => {
    const stop = NetInfo.addEventListener(({ isConnected }) => {
      runtime.store.dispatch(networkChanged(isConnected !== false))
    })
    return stop
  }, [])
  useEffect(() => {
    const listening = AppState.addEventListener('change', (state) => {
      if (state === 'background') {
        leftAt.current ??= Date.now()
      }
      if (state === 'active') {
        const away = leftAt.current === undefined ? 0 : Date.now() - leftAt.current
        leftAt.current = undefined
        // A clock that was turned back meanwhile is no reason to stay open.
        if (away < 0 || away >= LOCK_AFTER_MS) {
          void runtime.lock()
        }
        runtime.store.dispatch(syncWanted())
      }
    })
    return () => listening.remove()
  }, [])
}
