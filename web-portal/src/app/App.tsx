import { Suspense, useMemo } from 'react'
import { Provider } from 'react-redux'
import { BrowserRouter, Route, Routes } from 'react-router'
import { Toasts } from '@/ui/Toasts'
import { CrashBoundary } from './CrashBoundary'
import { Home } from './Home'
import { NeedsSession } from './NeedsSession'
import { NotFoundPage } from './NotFoundPage'
import { pages, publicPages } from './pages'
import { Shell } from './Shell'
import { makeStore } from './store'

export function App() {
  const store = useMemo(() => makeStore(), [])
  return (
    <CrashBoundary>
      <Provider store={store}>
        <Toasts>
          <BrowserRouter>
            <Suspense>
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
            </Suspense>
          </BrowserRouter>
        </Toasts>
      </Provider>
    </CrashBoundary>
  )
}
