import { useSelector } from 'react-redux'
import type { identityReducer } from './identitySlice'

interface State {
  identity: ReturnType<typeof identityReducer>
}

export const useIdentity = () => useSelector((state: State) => state.identity)
