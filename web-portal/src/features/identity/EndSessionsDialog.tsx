import { useTranslation } from 'react-i18next'
import { end } from '@/api/session'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { FormProblem } from '@/ui/states'
import { useOwnAccountEndAllSessionsMutation } from './account'

/** Ends all sessions, the one in use too: the login comes next. */
export function EndSessionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['identity', 'shell'])
  const [endAll, { error, isLoading }] = useOwnAccountEndAllSessionsMutation()
  const confirm = async () => {
    const { error: refusal } = await endAll()
    if (!refusal) {
      end()
    }
  }
  return (
    <Dialog title={t('sessions.endAllTitle')} onClose={onClose}>
      <div className="flex flex-col gap-4 text-sm text-ink-soft">
        <p>{t('sessions.endAllDetail')}</p>
        <FormProblem error={error} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button look="danger" data-autofocus busy={isLoading} onClick={() => void confirm()}>
          {t('sessions.endAll')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
