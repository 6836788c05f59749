import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { LegalHold } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextAreaField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useLegalHoldReleaseMutation } from './api'

/** Releases a hold, having said what that means and asked why. */
export function ReleaseDialog({ hold, onClose }: { hold: LegalHold; onClose: () => void }) {
  const { t } = useTranslation(['retention', 'shell'])
  const tell = useToast()
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const [release, { error, isLoading }] = useLegalHoldReleaseMutation()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(!note.trim())
    if (!note.trim()) {
      return
    }
    try {
      await release({ id: hold.id, legalHoldReleaseInput: { note } }).unwrap()
      tell({ text: t('release.done', { name: hold.name }) })
      onClose()
    } catch {
      // Said in the dialog.
    }
  }
  return (
    <Dialog title={t('release.title', { name: hold.name })} onClose={onClose} lasting>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('release.detail')}</p>
        <FormProblem error={error} />
        <TextAreaField
          label={t('release.note')}
          required
          maxLength={2000}
          value={note}
          error={missing ? t('form.required') : undefined}
          onChange={(event) => setNote(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="danger" type="submit" busy={isLoading}>
            {t('release.short')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
