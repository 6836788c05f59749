import { configureStore } from '@reduxjs/toolkit'
import { identityReducer } from '@/features/identity'
import { type CurrentLoop, type Round, syncListener, syncReducer } from '@/features/sync'

export function createStore(current: CurrentLoop, onRound: (round: Round) => void) {
  return configureStore({
    reducer: { identity: identityReducer, sync: syncReducer },
    middleware: (defaults) => defaults().prepend(syncListener(current, onRound)),
  })
}

export type RootState = ReturnType<ReturnType<typeof createStore>['getState']>
