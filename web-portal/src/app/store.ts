import { configureStore } from '@reduxjs/toolkit'
import { setupListeners } from '@reduxjs/toolkit/query'
import { useDispatch } from 'react-redux'
import { api } from '@/api/emptyApi'

export function makeStore() {
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) =>
      // Pages of a long inbox are large and come from the server as they are: walking through them costs more than it finds.
      defaults({ serializableCheck: false, immutableCheck: false }).concat(api.middleware),
  })
  setupListeners(store.dispatch)
  return store
}

export type Store = ReturnType<typeof makeStore>
export const useAppDispatch = useDispatch.withTypes<Store['dispatch']>()
