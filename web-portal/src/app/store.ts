import { configureStore } from '@reduxjs/toolkit'
import { setupListeners } from '@reduxjs/toolkit/query'
import { api } from '@/api/emptyApi'
import { currentUser, onSession } from '@/api/session'

/** What the server said. Nothing of one person's is left for the next. */
export function makeStore() {
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) =>
      // Pages of a long inbox are large and come from the server as they are: walking through them costs more than it finds.
      defaults({ serializableCheck: false, immutableCheck: false }).concat(api.middleware),
  })
  setupListeners(store.dispatch)
  let whose = currentUser()?.id
  onSession((opened, ending) => {
    // After an expired session its page stays, for the same person to sign in over it.
    if (ending !== 'expired') {
      if (whose && whose !== opened?.user.id) {
        store.dispatch(api.util.resetApiState())
      }
      whose = opened?.user.id
    }
  })
  return store
}

export type Store = ReturnType<typeof makeStore>
