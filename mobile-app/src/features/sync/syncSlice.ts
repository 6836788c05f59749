import { createAction, createSlice, type PayloadAction } from '@reduxjs/toolkit'
import type { Round } from './syncLoop'

interface SyncStatus {
  /** What the device says of its network; the server may be away all the same. */
  online: boolean
  running: boolean
  last?: { round: Round; at: string }
  lastCompleteAt?: string
}

const initialState: SyncStatus = { online: true, running: false }

/** Something was queued, the network came back, the app was opened, a push came: there may be something to send or fetch. */
export const syncWanted = createAction('sync/wanted')

const syncSlice = createSlice({
  name: 'sync',
  initialState,
  reducers: {
    networkChanged: (state, { payload }: PayloadAction<boolean>) => {
      state.online = payload
    },
    roundStarted: (state) => {
      state.running = true
    },
    roundEnded: (state, { payload }: PayloadAction<{ round: Round; at: string }>) => {
      state.running = false
      state.last = payload
      if (payload.round === 'complete') {
        state.lastCompleteAt = payload.at
      }
    },
    forgotten: () => initialState,
  },
})

export const { networkChanged, roundStarted, roundEnded, forgotten } = syncSlice.actions
export const syncReducer = syncSlice.reducer
