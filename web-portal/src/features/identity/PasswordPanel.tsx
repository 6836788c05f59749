import { useTranslation } from 'react-i18next'
import { Card, Section } from '@/ui/Page'
import { PasswordForm } from './PasswordForm'

export function PasswordPanel() {
  const { t } = useTranslation('identity')
  return (
    <Section title={t('login.password')}>
      <Card className="flex flex-col gap-5 p-5">
        <p className="text-sm text-ink-soft">{t('password.effect')}</p>
        <PasswordForm />
      </Card>
    </Section>
  )
}
