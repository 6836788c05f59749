import { Provider } from 'react-redux'
import { Route, Routes } from 'react-router'
import { Toasts } from '@/ui/Toasts'
import { Home } from './Home'
import { NeedsSession } from './NeedsSession'
import { NotFoundPage } from './NotFoundPage'
import { fetchAhead, pages, publicPages } from './pages'
import { Shell } from './Shell'
import { makeStore } from './store'

const store = makeStore()

/** Goes for the page that is in the address before it can be drawn. */
export function goAhead(session: Promise<unknown>) {
  fetchAhead(window.location, session, store)
}

/** Everything behind the login, and what else calls the server. */
export default function Portal() {
  return (
    <Provider store={store}>
      <Toasts>
        <Routes>
          {publicPages}
          <Route element={<NeedsSession />}>
            <Route element={<Shell />}>
              <Route index element={<Home />} />
              {pages}
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
        </Routes>
      </Toasts>
    </Provider>
  )
}
