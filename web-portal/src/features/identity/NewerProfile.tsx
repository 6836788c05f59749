import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { ConcurrentChange, type Difference } from '@/ui/ConcurrentChange'
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
  const differences: Difference[] = [
    { label: t('profile.language'), theirs: languageName(now.locale), yours: languageName(typed.locale) },
    { label: t('profile.timeZone'), theirs: now.timeZone, yours: typed.timeZone },
    { label: t('profile.phone'), theirs: now.phone, yours: plainPhone(typed.phone) },
  ].filter(({ theirs, yours }) => theirs !== yours)
  return (
    <ConcurrentChange
      title={t('newer.title')}
      differences={differences}
      theirs={t('newer.saved')}
      yours={t('newer.typed')}
      actions={
        <>
          <Button onClick={onTake}>{t('newer.take')}</Button>
          <Button onClick={onKeep}>{t('newer.keep')}</Button>
        </>
      }
    >
      {t('newer.lead')}
    </ConcurrentChange>
  )
}
