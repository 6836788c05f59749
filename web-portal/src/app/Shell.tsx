import { Command, LogOut, Menu as MenuIcon, SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import { useBrowserSessionLogOutMutation } from '@/api/generated/athena'
import { end } from '@/api/session'
import { POLICIES, useMe } from '@/policies'
import { Avatar } from '@/ui/Avatar'
import { IconButton } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { Menu, MenuItem } from '@/ui/Menu'
import { CrashBoundary } from './CrashBoundary'
import { NAVIGATION, PREFERENCES } from './navigation'
import { OfflineBanner } from './OfflineBanner'
import { useLiveChanges } from './useLiveChanges'

const CommandPalette = lazy(() => import('./CommandPalette'))

/** What surrounds every page: where one can go, who one is, and the commands. */
export function Shell() {
  const { t } = useTranslation()
  const [palette, setPalette] = useState(false)
  const [drawer, setDrawer] = useState(false)
  const main = useRef<HTMLElement>(null)
  const location = useLocation()
  useContentFocus(main, location.pathname)
  useLiveChanges()

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setPalette(true)
      }
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])

  return (
    <div className="flex min-h-dvh flex-col bg-canvas md:flex-row">
      <a
        href="#main"
        className="absolute start-3 -top-12 z-50 rounded-lg bg-accent px-3 py-2 text-on-accent focus:top-3"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('skipToContent')}
      </a>
      <header className="sticky top-0 z-30 flex h-13 items-center gap-2 border-b border-line bg-surface px-3 md:hidden">
        <IconButton label={t('nav.label')} aria-expanded={drawer} onClick={() => setDrawer(!drawer)}>
          <MenuIcon size={18} aria-hidden />
        </IconButton>
        <Brand />
        <IconButton label={t('palette.open')} className="ms-auto" onClick={() => setPalette(true)}>
          <Command size={18} aria-hidden />
        </IconButton>
      </header>
      {drawer && (
        <div
          aria-hidden
          className="fixed inset-0 z-30 bg-[rgb(8_12_24/0.5)] md:hidden"
          onClick={() => setDrawer(false)}
        />
      )}
      <aside
        onKeyDown={(event) => event.key === 'Escape' && setDrawer(false)}
        // A link was followed.
        onClick={(event) => event.target instanceof Element && event.target.closest('a') && setDrawer(false)}
        className={classes(
          'fixed inset-y-0 start-0 z-40 w-64 flex-col border-e border-line bg-surface md:sticky md:top-0 md:flex md:h-dvh md:w-60 md:shrink-0',
          drawer ? 'flex shadow-raised' : 'hidden',
        )}
      >
        <div className="flex h-14 items-center px-5">
          <Brand />
        </div>
        <Sidebar onPalette={() => setPalette(true)} />
        <Account />
      </aside>
      <main id="main" ref={main} tabIndex={-1} className="min-w-0 flex-1 outline-none">
        <OfflineBanner />
        <CrashBoundary key={location.pathname}>
          <Suspense>
            <Outlet />
          </Suspense>
        </CrashBoundary>
      </main>
      {palette && (
        <Suspense>
          <CommandPalette onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** A new page starts with its content for those who hear or tab it, as a loaded document would. */
function useContentFocus(main: React.RefObject<HTMLElement | null>, pathname: string) {
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname
      window.scrollTo(0, 0)
      main.current?.focus({ preventScroll: true })
    }
  }, [main, pathname])
}

function Brand() {
  const { t } = useTranslation()
  return (
    <NavLink to="/" className="flex items-center gap-2.5 font-semibold tracking-tight">
      <img src="/icon.svg" alt="" width={24} height={24} />
      {t('product')}
    </NavLink>
  )
}

function Sidebar({ onPalette }: { onPalette: () => void }) {
  const { t } = useTranslation()
  const user = useMe()
  return (
    <nav aria-label={t('nav.label')} className="flex flex-1 flex-col gap-5 overflow-y-auto px-3 py-2">
      <button
        type="button"
        onClick={onPalette}
        className="hidden items-center gap-2 rounded-lg border border-line px-3 py-1.5 text-sm text-ink-faint hover:bg-sunken md:flex"
      >
        <Command size={14} aria-hidden />
        {t('palette.title')}
        <kbd className="ms-auto text-xs">Ctrl K</kbd>
      </button>
      {NAVIGATION.map((group) => {
        const destinations = group.destinations.filter(
          (destination) => !destination.policy || POLICIES[destination.policy](user),
        )
        return (
          destinations.length > 0 && (
            <div key={group.label} role="group" aria-label={t(group.label)} className="flex flex-col gap-0.5">
              <p aria-hidden className="px-3 pb-1 text-xs font-medium text-ink-faint">
                {t(group.label)}
              </p>
              {destinations.map(({ to, label, icon: Icon }) => (
                <NavLink
                  key={to}
                  to={to}
                  className={({ isActive }) =>
                    classes(
                      'flex items-center gap-2.5 rounded-lg px-3 py-1.5 text-sm transition-colors',
                      isActive
                        ? 'bg-accent-soft font-medium text-accent-strong'
                        : 'text-ink-soft hover:bg-sunken hover:text-ink',
                    )
                  }
                >
                  <Icon size={16} aria-hidden className="shrink-0" />
                  {t(label)}
                </NavLink>
              ))}
            </div>
          )
        )
      })}
    </nav>
  )
}

function Account() {
  const { t } = useTranslation()
  const user = useMe()
  const navigate = useNavigate()
  const [logOut] = useBrowserSessionLogOutMutation()
  return (
    <div className="border-t border-line p-3">
      <Menu
        label={t('account.menu', { name: user.displayName })}
        placement="above"
        className="flex w-full items-center gap-2.5 rounded-lg p-2 text-start hover:bg-sunken"
        trigger={
          <>
            <Avatar name={user.displayName} />
            <span className="min-w-0 flex-1">
              <span className="block truncate text-sm font-medium">{user.displayName}</span>
              <span className="block truncate text-xs text-ink-faint">{user.username}</span>
            </span>
          </>
        }
      >
        <MenuItem onSelect={() => void navigate(PREFERENCES.to)}>
          <SlidersHorizontal size={14} aria-hidden />
          {t('nav.preferences')}
        </MenuItem>
        <MenuItem
          onSelect={() => {
            // Ended here even when the server cannot be told: its part runs out by itself.
            void logOut()
              .unwrap()
              .catch(() => undefined)
              .finally(() => end())
          }}
        >
          <LogOut size={14} aria-hidden />
          {t('account.signOut')}
        </MenuItem>
      </Menu>
    </div>
  )
}
