import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import type { User } from '@/api/generated/athena'
import { useAppDispatch } from '@/api/dispatch'
import { api, TAGS } from '@/api/emptyApi'
import { currentUser, onSession } from '@/api/session'
import { showTimesIn } from '@/i18n/formats'
import { SignedIn } from '@/policies'
import { appearance } from '@/appearance'

const SessionEnded = lazy(() => import('@/features/identity/SessionEnded'))

/**
 * Shows its pages to who is signed in; others log in first, and come back to where they wanted to go. When a session runs
 * out, its page stays with all that was typed, and one signs in over it.
 */
export function NeedsSession() {
  const [user, setUser] = useState<User | undefined>(currentUser)
  const [expired, setExpired] = useState(false)
  /** Whose pages are shown, also while their session has run out. */
  const shown = useRef(user)
  const refused = useRef(false)
  const dispatch = useAppDispatch()
  const location = useLocation()

  useEffect(
    () =>
      onSession((opened, ending) => {
        setExpired(ending === 'expired')
        if (ending === 'expired') {
          refused.current = true
          return
        }
        if (refused.current && shown.current?.id === opened?.user.id) {
          // What was asked for meanwhile was refused.
          dispatch(api.util.invalidateTags([...TAGS]))
        }
        refused.current = false
        shown.current = opened?.user
        setUser(opened?.user)
      }),
    [dispatch],
  )

  useEffect(() => {
    if (user) {
      showTimesIn(user.timeZone)
      void appearance.follow(user.locale)
    }
  }, [user])

  if (!user) {
    const wanted = location.pathname + location.search + location.hash
    return <Navigate to={wanted === '/' ? '/login' : `/login?to=${encodeURIComponent(wanted)}`} replace />
  }
  return (
    <SignedIn key={user.id} value={user}>
      <Outlet />
      {expired && (
        <Suspense>
          <SessionEnded />
        </Suspense>
      )}
    </SignedIn>
  )
}
