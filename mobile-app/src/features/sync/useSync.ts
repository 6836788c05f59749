import { useCallback } from 'react'
import { useDispatch, useSelector } from 'react-redux'
import { type syncReducer, syncWanted } from './syncSlice'

interface State {
  sync: ReturnType<typeof syncReducer>
}

/** How this device and the server are doing, and a way to bring them together now. */
export function useSync() {
  const dispatch = useDispatch()
  const status = useSelector((state: State) => state.sync)
  const now = useCallback(() => dispatch(syncWanted()), [dispatch])
  return { ...status, now }
}
