import { useTranslation } from 'react-i18next'
import type { Delegation } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useDelegationRevokeMutation } from './delegationsApi'

/** Ends a delegation at once, having said what that means. */
export function DelegationsEndDialog({
  delegation,
  name,
  onClose,
}: {
  delegation: Delegation
  name: string
  onClose: () => void
}) {
  const { t } = useTranslation(['approvals', 'shell'])
  const tell = useToast()
  const [revoke, { error, isLoading }] = useDelegationRevokeMutation()
  const end = async () => {
    try {
      await revoke({ id: delegation.id }).unwrap()
      tell({ text: t('delegations.ended') })
      onClose()
    } catch {
      // Said in the dialog.
    }
  }
  return (
    <Dialog title={t('delegations.endTitle', { name })} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-ink-soft">{t('delegations.endDetail')}</p>
        <FormProblem error={error} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button look="danger" data-autofocus busy={isLoading} onClick={() => void end()}>
          {t('delegations.end')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
