import { useTranslation } from 'react-i18next'
import { Sheet } from '@/ui/Sheet'
import { Text } from '@/ui/Text'
import { SignInForm } from './SignInForm'
import { useIdentity } from './useIdentity'

/** The session has ended while the app was open: the same person signs in and goes on where they were. */
export function SignInAgain({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('identity')
  const { user } = useIdentity()
  return (
    <Sheet title={t('expired.title')} onClose={onClose}>
      <Text look="small">{t('expired.lead', { name: user?.displayName ?? '' })}</Text>
      <SignInForm username={user?.username ?? ''} onDone={onClose} />
    </Sheet>
  )
}
