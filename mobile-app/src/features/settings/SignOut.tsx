import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAccount } from '@/features/identity'
import { useUnsent } from '@/features/outbox'
import { Confirm } from '@/ui/Confirm'

/** Says what goes with the session, and what stays because it has not been sent. */
export function SignOut({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { logOut } = useAccount()
  const { waiting } = useUnsent()
  const [busy, setBusy] = useState(false)
  return (
    <Confirm
      title={t('settings.signOutTitle')}
      detail={t('settings.signOutDetail')}
      warning={waiting > 0 ? t('settings.signOutWaiting', { count: waiting }) : undefined}
      action={t('settings.signOut')}
      dangerous
      busy={busy}
      onConfirm={() => {
        setBusy(true)
        void logOut()
      }}
      onClose={onClose}
    />
  )
}
