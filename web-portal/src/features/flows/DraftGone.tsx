import { Workflow } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Button'
import { EmptyState } from '@/ui/states'

/** Instead of a page about a draft that is no more. */
export function DraftGone() {
  const { t } = useTranslation('flows')
  return (
    <EmptyState
      icon={<Workflow size={22} />}
      heading="h1"
      title={t('draft.gone')}
      action={<ButtonLink to="/flows">{t('back')}</ButtonLink>}
    >
      {t('draft.goneHint')}
    </EmptyState>
  )
}
