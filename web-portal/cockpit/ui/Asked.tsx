import type { ReactNode } from 'react'
import { t } from '../i18n/texts'
import type { Asked as State } from '../useAnswer'

/** What an answer shows: that it is waited for, why there is none, or the answer. */
export function Asked<Answer>({
  of,
  children,
}: {
  of: State<Answer>
  children: (answer: Answer) => ReactNode
}) {
  if (of.problem) {
    return <Problem of={of.problem} again={of.again} />
  }
  return of.answer === undefined ? <Loading /> : children(of.answer)
}

export function Problem({ of, again }: { of: Error; again: () => void }) {
  return (
    <div className="alert alert-danger athena-problem" role="alert">
      <strong>{t('problem')}</strong> <span>{of.message}</span>
      <button type="button" className="btn btn-default btn-sm" onClick={again}>
        {t('again')}
      </button>
    </div>
  )
}

export function Loading() {
  return (
    <p className="athena-quiet" role="status">
      <span className="glyphicon glyphicon-refresh animate-spin" aria-hidden="true" /> {t('loading')}
    </p>
  )
}

export function Nothing({ children }: { children: ReactNode }) {
  return <p className="athena-quiet">{children}</p>
}

/** Says that a list ends before what there is does. */
export function More({ there }: { there: boolean }) {
  return there ? <p className="athena-quiet">{t('more')}</p> : null
}
