import { Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Button'
import { planAddress } from './addresses'

/** Leads to where it is planned how requests of an old version go on by the one in force. */
export function MoveRequests({ from }: { from: number }) {
  const { t } = useTranslation('migration')
  return (
    <ButtonLink look="quiet" to={planAddress(from)} aria-label={t('moveFrom', { version: from })}>
      <Route size={16} aria-hidden />
      {t('move')}
    </ButtonLink>
  )
}
