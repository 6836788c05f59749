import { useTranslation } from 'react-i18next'
import type { Category } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useCategoryRemoveMutation } from './api'

/** Takes a category out of use. One that nothing names yet is deleted instead, as there is no history to keep. */
export function RetireCategory({ category, onClose }: { category: Category; onClose: () => void }) {
  const { t } = useTranslation(['catalog', 'shell'])
  const tell = useToast()
  const [remove, { error, isLoading }] = useCategoryRemoveMutation()
  const retire = async () => {
    const answer = await remove({ id: category.id, 'If-Match': `"${category.version}"` })
    if (!answer.error) {
      tell({ text: t('categories.retired', { name: category.name }) })
      onClose()
    }
  }
  return (
    <Dialog title={t('categories.retireTitle', { name: category.name })} onClose={onClose}>
      <div className="flex flex-col gap-4 text-sm">
        <p>{t('categories.retireExplained')}</p>
        <FormProblem error={error} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button look="danger" busy={isLoading} onClick={() => void retire()}>
          {t('retire')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
