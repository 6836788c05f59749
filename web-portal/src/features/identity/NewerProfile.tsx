import { useTranslation } from 'react-i18next'
import { ConcurrentChange } from '@/ui/ConcurrentChange'
import { languageName, plainPhone, type Profile } from './profile'

/** What an administrator, or oneself on another device, made of the profile, against what is typed here. */
export function NewerProfile({
  now,
  typed,
  onTake,
  onKeep,
}: {
  now: Profile
  typed: Profile
  onTake: () => void
  onKeep: () => void
}) {
  const { t } = useTranslation('identity')
  return (
    <ConcurrentChange
      title={t('newer.title')}
      lead={t('newer.lead')}
      compared={[
        { label: t('profile.language'), theirs: languageName(now.locale), yours: languageName(typed.locale) },
        { label: t('profile.timeZone'), theirs: now.timeZone, yours: typed.timeZone },
        { label: t('profile.phone'), theirs: now.phone, yours: plainPhone(typed.phone) },
      ]}
      onTake={onTake}
      onKeep={onKeep}
    />
  )
}
