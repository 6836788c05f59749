import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Draft } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { KEY, useDraftRemoveMutation } from './api'

/** Throws a draft away, as it was looked at. */
export function RemoveDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation(['flows', 'shell'])
  const tell = useToast()
  const navigate = useNavigate()
  const [remove, { error, isLoading }] = useDraftRemoveMutation()
  const confirm = async () => {
    const done = await remove({ key: KEY, id: draft.id, 'If-Match': `"${draft.version}"` })
    if (!done.error) {
      tell({ text: t('draft.removed', { name: draft.name }) })
      void navigate('/flows')
    }
  }
  return (
    <Dialog title={t('draft.removeTitle', { name: draft.name })} onClose={onClose}>
      <p className="text-sm text-ink-soft">{t('draft.removeHint')}</p>
      <FormProblem error={error} />
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button look="danger" busy={isLoading} onClick={() => void confirm()}>
          {t('draft.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
