import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from './classes'

/** A page: its title in the window too, its actions beside it. */
export function Page({
  title,
  lead,
  actions,
  children,
  width = 'wide',
}: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
  width?: 'wide' | 'narrow'
}) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <div
      className={classes(
        // What comes last, such as a button, can be scrolled to above a message.
        'mx-auto flex w-full flex-col gap-6 px-4 pt-6 pb-36 sm:px-8 md:pb-24',
        width === 'wide' ? 'max-w-6xl' : 'max-w-2xl',
      )}
    >
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
          {lead && <div className="mt-1 text-sm text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A part of a page with a heading of its own. */
export function Section({
  title,
  actions,
  children,
}: {
  title: string
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-sm font-semibold">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}

export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classes('rounded-xl border border-line bg-surface', className)}>{children}</div>
}
