import { Activity } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'react-router'
import { useCockpitOpenMutation } from '@/api/generated/athena'
import { EmptyState, ErrorState } from '@/ui/states'
import { pageIn } from './address'

/** Opens Cockpit in place of itself: its first page, the process of a request, or the page that somebody came for. */
export default function CockpitPage() {
  const { t } = useTranslation('cockpit')
  const { hash } = useLocation()
  const [parameters] = useSearchParams()
  const requestId = parameters.get('request') ?? undefined
  const [open, { error }] = useCockpitOpenMutation()

  const enter = () =>
    open({ requestId })
      .unwrap()
      .then(
        ({ address }) => window.location.replace(pageIn(address, hash)),
        () => undefined,
      )

  useEffect(() => {
    void enter()
    // Once for each address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [requestId, hash])

  return error ? (
    <ErrorState error={error} onRetry={() => void enter()} />
  ) : (
    <div role="status">
      <EmptyState icon={<Activity size={22} />} title={t('opening')} heading="h1">
        {t('about')}
      </EmptyState>
    </div>
  )
}
