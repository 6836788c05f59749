import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { User } from '@/api/generated/athena'
import { problemOf, type CallError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { useToast } from '@/ui/Toasts'
import { useUserDeactivateMutation, useUserShowQuery } from './api'
import { WhyNot } from './WhyNot'

/** Removes somebody: they can no longer sign in, and on request nothing here says any more who they were. */
export function RemovePerson({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation(['people', 'shell'])
  const tell = useToast()
  const [anonymise, setAnonymise] = useState(!user.active)
  const [remove, { error, isLoading }] = useUserDeactivateMutation()
  const { refetch } = useUserShowQuery({ id: user.id })
  return (
    <Dialog title={t('remove.title', { name: user.displayName })} onClose={onClose}>
      <div className="flex flex-col gap-4 text-sm">
        <p>{t('remove.explained')}</p>
        <Checkbox
          label={t('remove.anonymise')}
          hint={t('remove.anonymiseHint')}
          checked={anonymise}
          onChange={(event) => setAnonymise(event.target.checked)}
        />
        {anonymise && <p className="rounded-lg bg-warn-soft px-3 py-2 text-warn">{t('remove.forGood')}</p>}
        <WhyNot error={error} userId={user.id} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button
          look="danger"
          busy={isLoading}
          onClick={async () => {
            try {
              await remove({ id: user.id, anonymise, 'If-Match': `"${user.version}"` }).unwrap()
              tell({ text: t(anonymise ? 'remove.forgotten' : 'remove.done', { name: user.displayName }) })
              onClose()
            } catch (refusal) {
              if (problemOf(refusal as CallError)?.status === 412) {
                // The page behind shows the person as they are now; pressing again removes that one.
                void refetch()
              }
            }
          }}
        >
          {anonymise ? t('remove.confirmForget') : t('remove.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
