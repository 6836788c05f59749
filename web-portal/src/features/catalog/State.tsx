import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'

/** Whether a new request can still name it. */
export function State({ active }: { active: boolean }) {
  const { t } = useTranslation('catalog')
  return active ? <Badge tone="good">{t('state.active')}</Badge> : <Badge>{t('state.retired')}</Badge>
}
