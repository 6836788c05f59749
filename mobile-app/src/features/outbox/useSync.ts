import { useCallback } from 'react'
import { useDispatch, useSelector } from 'react-redux'
import { type syncReducer, syncWanted } from '@/features/sync'

interface State {
  sync: ReturnType<typeof syncReducer>
}

/** How this device and the server are doing, and a way to bring them together now. */
export function useSync() {
  const dispatch = useDispatch()
  const status = useSelector((state: State) => state.sync)
  const now = useCallback(() => dispatch(syncWanted()), [dispatch])
  const { online } = status
  // Without a network nothing leaves the device, so that it can still be taken back; when it is back, it is sent anyway.
  const send = useCallback(() => {
    if (online) {
      dispatch(syncWanted())
    }
  }, [dispatch, online])
  return { ...status, now, send }
}
