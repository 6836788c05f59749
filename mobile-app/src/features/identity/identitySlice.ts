import { createSlice, type PayloadAction } from '@reduxjs/toolkit'
import type { User } from '@/api/types'

/**
 * Where the app stands before it shows anything of a person: it starts, is open in another tab, cannot keep anything here,
 * nobody is signed in, somebody is and has to unlock it, or it is open. An open app whose session has ended goes on
 * showing what it has: it is asked to sign in again before anything is sent.
 */
export type Status = 'starting' | 'elsewhere' | 'unsupported' | 'signed-out' | 'locked' | 'open'

interface Identity {
  status: Status
  user?: User
  /** The server ended the session; what is queued is kept for the same person. */
  expired: boolean
  /** This device was signed out from elsewhere, and has forgotten everything. */
  wiped: boolean
}

const initialState: Identity = { status: 'starting', expired: false, wiped: false }

const identitySlice = createSlice({
  name: 'identity',
  initialState,
  reducers: {
    statusBecame: (state, { payload }: PayloadAction<'elsewhere' | 'unsupported' | 'locked' | 'open'>) => {
      state.status = payload
    },
    signedIn: (_state, { payload }: PayloadAction<{ user: User; locked: boolean }>) => ({
      status: payload.locked ? 'locked' : 'open',
      user: payload.user,
      expired: false,
      wiped: false,
    }),
    sessionExpired: (state) => {
      state.expired = true
    },
    signedOut: (_state, { payload }: PayloadAction<{ wiped: boolean }>) => ({
      status: 'signed-out' as const,
      expired: false,
      wiped: payload.wiped,
    }),
  },
})

export const { statusBecame, signedIn, sessionExpired, signedOut } = identitySlice.actions
export const identityReducer = identitySlice.reducer
