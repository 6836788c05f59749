import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Button'
import { EmptyState } from '@/ui/states'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <EmptyState
      icon={<Compass size={22} />}
      heading="h1"
      title={t('error.notFound')}
      action={<ButtonLink to="/">{t('error.home')}</ButtonLink>}
    >
      {t('error.notFoundDetail')}
    </EmptyState>
  )
}
