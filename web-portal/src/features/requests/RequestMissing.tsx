import { FileQuestion } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { problemOf, type CallError } from '@/api/problem'
import { useAllowed } from '@/policies'
import { ButtonLink } from '@/ui/Button'
import { EmptyState, ErrorState } from '@/ui/states'

/** The request could not be shown. Whether it exists is not told to those who may not read it. */
export function RequestMissing({ error, onRetry }: { error: CallError; onRetry: () => void }) {
  const { t } = useTranslation('requests')
  const allowed = useAllowed()
  const status = problemOf(error)?.status
  // 400: what stands in the address is no id.
  if (status !== 400 && status !== 403 && status !== 404) {
    return <ErrorState error={error} onRetry={onRetry} />
  }
  return (
    <div role="alert">
      <EmptyState
        icon={<FileQuestion size={22} />}
        title={t('show.missing')}
        action={
          allowed('requests:list') ? (
            <ButtonLink to="/requests">{t('show.toList')}</ButtonLink>
          ) : (
            <ButtonLink to="/">{t('show.toStart')}</ButtonLink>
          )
        }
      >
        {t('show.missingDetail')}
      </EmptyState>
    </div>
  )
}
