import { lazy, Suspense, type ComponentType } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import LoginPage from '@/features/identity/LoginPage'
import { CrashBoundary } from './CrashBoundary'

export const loadPortal = () => import('./Portal')
const Later = lazy(loadPortal)

/**
 * The first page, and all the others: those come when somebody has signed in, and while they type their password.
 *
 * @param portal all the others, when they have come already
 */
export function App({ portal }: { portal?: { default: ComponentType } | undefined }) {
  const Portal = portal?.default ?? Later
  return (
    <CrashBoundary>
      <BrowserRouter>
        <Suspense>
          <Routes>
            <Route path="/login" element={<LoginPage />} />
            <Route path="*" element={<Portal />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
    </CrashBoundary>
  )
}
