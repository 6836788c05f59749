import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { AppearancePanel } from './AppearancePanel'
import { NoticePanel } from './NoticePanel'
import { PasswordPanel } from './PasswordPanel'
import { ProfilePanel } from './ProfilePanel'
import { SessionsPanel } from './SessionsPanel'

/** Everybody's own: who they are here, what they are told and how, how it looks, and who gets in as them. */
export default function PreferencesPage() {
  const { t } = useTranslation(['identity', 'shell'])
  return (
    <Page title={t('shell:nav.preferences')} width="narrow">
      <ProfilePanel />
      <NoticePanel />
      <AppearancePanel />
      <PasswordPanel />
      <SessionsPanel />
    </Page>
  )
}
