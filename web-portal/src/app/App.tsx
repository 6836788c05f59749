import { lazy, Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import LoginPage from '@/features/identity/LoginPage'
import { CrashBoundary } from './CrashBoundary'

export const loadPortal = () => import('./Portal')
const Portal = lazy(loadPortal)

/** The first page, and all the others: those come when somebody has signed in, and while they type their password. */
export function App() {
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
