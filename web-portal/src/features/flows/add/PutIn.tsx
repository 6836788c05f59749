import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'

/** The end of a form that puts something into the flow. */
export function PutIn({ onCancel, disabled = false }: { onCancel: () => void; disabled?: boolean }) {
  const { t } = useTranslation(['flows', 'shell'])
  return (
    <DialogActions>
      <Button onClick={onCancel}>{t('shell:action.cancel')}</Button>
      <Button type="submit" look="primary" disabled={disabled}>
        {t('step.putIn')}
      </Button>
    </DialogActions>
  )
}
