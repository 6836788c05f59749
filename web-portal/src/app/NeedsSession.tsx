import { useEffect, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import type { User } from '@/api/generated/athena'
import { api } from '@/api/emptyApi'
import { currentUser, onSession } from '@/api/session'
import { showTimesIn } from '@/i18n/formats'
import { SignedIn } from '@/policies'
import { appearance } from '@/appearance'
import { useAppDispatch } from './store'

/** Shows its pages to who is signed in; others log in first, and come back to where they wanted to go. */
export function NeedsSession() {
  const [user, setUser] = useState<User | undefined>(currentUser)
  const dispatch = useAppDispatch()
  const location = useLocation()

  useEffect(
    () =>
      onSession((opened) => {
        setUser((before) => {
          if (before && before.id !== opened?.user.id) {
            // Nothing of one person's is left for the next.
            dispatch(api.util.resetApiState())
          }
          return opened?.user
        })
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
    const wanted = location.pathname + location.search
    return <Navigate to={wanted === '/' ? '/login' : `/login?to=${encodeURIComponent(wanted)}`} replace />
  }
  return (
    <SignedIn value={user}>
      <Outlet />
    </SignedIn>
  )
}
