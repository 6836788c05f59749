import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { AppearancePanel } from './AppearancePanel'
import { NoticePanel } from './NoticePanel'
import { ProfilePanel } from './ProfilePanel'

/** Everybody's own: who they are here, what they are told and how, and how it looks. */
export default function PreferencesPage() {
  const { t } = useTranslation(['identity', 'shell'])
  return (
    <Page title={t('shell:nav.preferences')} width="narrow">
      <ProfilePanel />
      <NoticePanel />
      <AppearancePanel />
    </Page>
  )
}
