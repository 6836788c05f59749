import { Fragment, useEffect, type ReactNode } from 'react'
import { t } from '../i18n/texts'

export interface Crumb {
  label: string
  href?: string
}

/** A page of its own among Cockpit's: where one is, and what it is about. */
export function Page({ title, trail, children }: { title: string; trail: Crumb[]; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} | Cockpit`
  }, [title])

  return (
    <div className="athena-page">
      <nav className="athena-trail" aria-label={t('trail')}>
        {[{ label: t('dashboard'), href: '#/dashboard' }, ...trail].map(({ label, href }: Crumb, at) => (
          <Fragment key={label}>
            {at > 0 && <span aria-hidden="true"> » </span>}
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </Fragment>
        ))}
      </nav>
      <main className="athena-main">
        <h1 className="sr-only">{title}</h1>
        {children}
      </main>
    </div>
  )
}
