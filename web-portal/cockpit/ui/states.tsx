import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { i18n } from '../i18n'

export function Loading() {
  return (
    <div className="athena-loading" role="status" aria-live="polite">
      <span className="athena-spinner" aria-hidden />
      {i18n.isInitialized ? i18n.t('loading') : ''}
    </div>
  )
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className="athena-empty">{children}</p>
}

export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="athena-failure" role="alert">
      <strong>{t('failed')}</strong> {error.message}{' '}
      <button type="button" className="btn btn-default btn-sm" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
}
